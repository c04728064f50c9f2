namespace Generator.Tests.SupplyChain;

/// <summary>Licences of all packages, as their own descriptions state them.</summary>
public sealed class LicenceTests
{
    private const string Notices = "src/Generator.Cli/Packing/THIRD-PARTY-NOTICES.md";
    private const string Begin = "<!-- packages -->\n";
    private const string End = "<!-- end of packages -->";

    // Each needs no more than its text and the names beside the program.
    private static readonly string[] InTheProgram = ["MIT", "BSD-2-Clause", "Apache-2.0"];

    // What builds and tests the program goes to nobody.
    private static readonly string[] Beside = [.. InTheProgram, "MPL-2.0"];

    [Fact]
    public void Every_package_has_a_licence_that_is_allowed()
    {
        Assert.True(LockedPackage.All.Count > 50, $"{LockedPackage.All.Count} packages in the lock files");
        Assert.All(LockedPackage.All, p => Assert.True(Beside.Contains(p.Licence), $"{p.Id} {p.Version}: {p.Licence}"));
    }

    [Fact]
    public void Whatever_is_in_the_program_has_a_licence_that_asks_for_its_text_alone() =>
        Assert.All(LockedPackage.Shipped, p => Assert.True(InTheProgram.Contains(p.Licence), $"{p.Id} {p.Version}: {p.Licence}"));

    /// <summary>With NOTICES_WRITE=1 the list is written anew.</summary>
    [Fact]
    public void The_notices_name_every_package_in_the_program_with_its_licence()
    {
        var path = Path.Combine(Repository.Root, Notices);
        var text = File.ReadAllText(path);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("NOTICES_WRITE") == "1")
            File.WriteAllText(path, $"{text[..from]}{Table()}{text[to..]}");
        else
            Assert.Equal(Table(), text[from..to]);
        Assert.All(InTheProgram, licence => Assert.Contains($"\n## {licence}\n", text, StringComparison.Ordinal));
    }

    private static string Table() => string.Concat(LockedPackage.Shipped
        .Select(p => $"| {p.Id} | {p.Version} | [{p.Licence}](#{p.Licence.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal)}) | {p.Copyright} | {p.Home} |\n")
        .Prepend("| package | version | licence | copyright | home |\n| --- | --- | --- | --- | --- |\n"));
}
