using System.Diagnostics;
using System.Text;
using Generator.Cli.Files;
using Generator.Cli.Importing;
using Generator.Model;

namespace Generator.Tests.Bounds;

/// <summary>Folders as somebody may hand them over: with links, devices, files of any size and names that not every system has.</summary>
public sealed class FolderBoundsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Guide => Path.Combine(_folder, "guide");

    public FolderBoundsTests()
    {
        Write("guide/page.md", "# Page\n");
        Write("outside/secret.md", "# Secret\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_link_of_a_folder_to_itself_is_told_and_not_followed()
    {
        Link("guide/again", ".");
        Link("guide/below/up", "..");

        Assert.Equal("page.md; again GEN141, below/up GEN141", Read());
    }

    [Theory]
    [InlineData("../outside/secret.md")]
    [InlineData("folder/secret.md")]
    [InlineData("folder/../page.md")]
    [InlineData("other.md")]
    public void A_link_that_leads_out_is_told_and_not_read(string target)
    {
        Link("guide/folder", "../outside");
        Link("guide/other.md", "../outside/secret.md");
        Link("guide/itself.md", target);

        Assert.Equal("page.md; folder GEN141, itself.md GEN141, other.md GEN141", Read());
    }

    [Theory]
    [InlineData("missing.md")]
    [InlineData("itself.md")]
    public void A_link_that_leads_nowhere_cannot_be_read(string target)
    {
        Link("guide/itself.md", target);

        Assert.Equal("page.md; itself.md GEN102", Read());
    }

    [Fact]
    public void A_version_may_be_kept_elsewhere_and_what_is_within_it_is_not_followed()
    {
        Write("versions/2024-01-01/page.md", "# Page\n");
        Link("versions/2024-01-01/out", "../../outside");
        Link("guide/guides/demo/2024-01-01", "../../../versions/2024-01-01");
        Link("guide/guides/demo/2025-01-01", "../..");
        Link("guide/guides/other", "../../versions");

        Assert.Equal(
            "guides/demo/2024-01-01/page.md, guides/other/2024-01-01/page.md, page.md; guides/demo/2024-01-01/out GEN141, guides/demo/2025-01-01 GEN141, guides/other/2024-01-01/out GEN141",
            Read());
    }

    [Theory]
    [InlineData("page.md")]
    [InlineData("./below/../page.md")]
    public void A_link_to_a_page_of_the_folder_is_read(string target)
    {
        Write("guide/below/other.md", "# Other\n");
        Link("guide/again.md", target);

        Assert.Equal("again.md, below/other.md, page.md; ", Read());
    }

    [Fact]
    public void Settings_may_be_kept_elsewhere()
    {
        Write("outside/guide.yml", "title: t\n");
        Link("guide/guide.yml", "../outside/guide.yml");

        Assert.Equal("guide.yml, page.md; ", Read());
    }

    [Fact]
    public void Pipes_and_devices_are_told_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        Run("mkfifo", Path.Combine(Guide, "pipe.md"), Path.Combine(Guide, "pipe.png"), Path.Combine(_folder, "pipe.zip"));
        Link("guide/settings.yml", "/dev/zero");
        Write("guide/empty.md", "");

        Assert.Equal("empty.md, page.md; pipe.md GEN157, pipe.png GEN157, settings.yml GEN157", Read());
        Assert.Equal("GEN157", Assert.Single(SingleFile.ReadBytes("/dev/zero").Diagnostics).Rule.Code);
        Assert.Equal("GEN157", Assert.Single(SingleFile.Read(Path.Combine(Guide, "pipe.md")).Diagnostics).Rule.Code);
        Assert.Equal("GEN157", Assert.Single(ZipFiles.Load(Path.Combine(_folder, "pipe.zip")).Diagnostics).Rule.Code);
        Assert.Equal(["GEN157", "GEN157"], FolderFiles.Load(Guide).Diagnostics.Select(d => d.Rule.Code));
        Assert.Equal(["GEN157", "GEN157"], GuideFolder.Read(Guide).Diagnostics.Select(d => d.Rule.Code));
    }

    [Fact]
    public void A_page_that_is_too_large_is_refused_before_it_is_read()
    {
        using (var file = File.Create(Path.Combine(Guide, "large.md")))
            file.SetLength(50_000_000);
        using (var file = File.Create(Path.Combine(Guide, "large.yml")))
            file.SetLength(50_000_000);

        Assert.Equal("page.md; large.md GEN158, large.yml GEN158", Read());
    }

    [Fact]
    public void A_line_that_is_too_long_is_refused_at_its_place()
    {
        var problems = new List<Diagnostic>();

        Assert.Null(FolderReader.Decode("a.md", Encoding.UTF8.GetBytes($"a\nb\n{new string('x', 1_000_001)}\nc"), problems));
        Assert.Equal("a.md(3,1) GEN158", string.Join(' ', problems.Select(p => $"{p.Span} {p.Rule.Code}")));
        Assert.NotNull(FolderReader.Decode("a.md", Encoding.UTF8.GetBytes($"a\nb\n{new string('x', 1_000_000)}\nc"), problems));
    }

    [Fact]
    public void A_page_in_memory_has_the_same_bound() =>
        Assert.Equal(["GEN158"], FolderReader.FromMemory(["a.md"], _ => new byte[2_000_001]).Diagnostics.Select(d => d.Rule.Code));

    [Theory]
    [InlineData("Security.md", "security.md", "GEN155")]
    [InlineData("A/b.md", "a/B.md", "GEN155")]
    [InlineData("caf\u00e9.md", "cafe\u0301.md", "GEN155")]
    [InlineData("a.md", "b.md", "")]
    [InlineData("a/CON.md", "", "GEN156")]
    [InlineData("nul", "", "GEN156")]
    [InlineData("aux.tar.gz", "", "GEN156")]
    [InlineData("com1.md", "", "GEN156")]
    [InlineData("LPT\u00b2.md", "", "GEN156")]
    [InlineData("com10.md", "console.md", "")]
    [InlineData("a./b.md", "", "GEN156")]
    [InlineData("a.md ", "", "GEN156")]
    [InlineData("what?.md", "", "GEN156")]
    [InlineData("a:b.md", "", "GEN156")]
    [InlineData("a\tb.md", "", "GEN156")]
    public void Names_that_other_systems_refuse_or_take_for_one_are_told(string first, string second, string code) =>
        Assert.Equal(code, string.Join(' ', PortableNames.Check([.. new[] { first, second }.Where(n => n.Length > 0)]).Select(p => p.Rule.Code)));

    [Fact]
    public void A_path_that_is_too_long_is_told() => Assert.Single(PortableNames.Check([string.Join('/', Enumerable.Repeat("a", 101))]));

    [Fact]
    public void A_name_with_a_backslash_is_told_and_not_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("guide/a\\b.md", "# A\n");

        Assert.Equal("page.md; a\\b.md GEN156", Read());
    }

    // The files that are read, and the problems.
    private string Read()
    {
        var read = FolderReader.Read(Guide);
        var problems = read.Diagnostics.Select(d => $"{d.Span.File[(FolderReader.Shown(Guide).Length + 1)..]} {d.Rule.Code}");
        return $"{string.Join(", ", read.Value.Files.Select(f => f.Path))}; {string.Join(", ", problems.Order(StringComparer.Ordinal))}";
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private void Link(string path, string target)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, target);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
    }
}
