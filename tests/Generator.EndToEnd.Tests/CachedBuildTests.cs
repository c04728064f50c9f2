using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary>What runs of the program keep for each other changes nothing about the site: neither does the number of cores.</summary>
public sealed class CachedBuildTests
{
    private const string Page = "content/guides/demo/2025-01-01/security.md";
    private const string Cache = "output/.site.generator-cache";

    private static readonly Dictionary<string, string> OneCore = new(StringComparer.Ordinal) { ["DOTNET_PROCESSOR_COUNT"] = "1" };

    public static IReadOnlyList<(string What, string Path, string Text)> Edits { get; } =
    [
        ("a word", Page, "# Security best practices\n\nYou must rotate all your keys. You must log each access to your data.\n"),
        ("a new page", "content/guides/demo/2025-01-01/backups.md", "# Backups\n\nEncrypt each backup. See [the keys](security.md).\n"),
        ("a page that is gone", "content/guides/demo/2025-01-01/backups.md", ""),
        ("the guide's title", "content/guides/demo/guide.yml", "title: Another title\nversions:\n  - date: 2024-01-01\n  - date: 2025-01-01\n"),
        ("a decision", "content/guides/demo/curation.yml", "decisions: []\n"),
        ("a template", "templates/partials/footer.html", "<footer>{{ site.title }}</footer>"),
    ];

    [Theory]
    [MemberData(nameof(GeneratorProgram.Both), MemberType = typeof(GeneratorProgram))]
    public void A_cached_build_a_full_one_and_one_on_a_single_core_give_the_same_bytes(GeneratorProgram program)
    {
        using var workspace = new Workspace().WithSite(Workspace.TwoVersions);
        AssertSame(program, workspace, "nothing");
        foreach (var (what, path, text) in Edits)
        {
            if (text.Length > 0)
                workspace.Write(path, text);
            else
                File.Delete(workspace.PathOf(path));
            AssertSame(program, workspace, what);
        }
    }

    [Theory]
    [MemberData(nameof(GeneratorProgram.Both), MemberType = typeof(GeneratorProgram))]
    public void A_cache_of_another_program_or_a_damaged_one_is_made_anew(GeneratorProgram program)
    {
        using var workspace = new Workspace().WithSite(Workspace.TwoVersions);
        Assert.Equal(0, program.Run(workspace.Root, "build").ExitCode);
        foreach (var file in Directory.GetFiles(workspace.PathOf(Cache)))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[^1] ^= 1;
            File.WriteAllBytes(file, bytes);
        }
        workspace.Write(Page, Edits[0].Text);
        AssertSame(program, workspace, "a byte of each file");

        // What the other program kept is found under the same names.
        Assert.Equal(0, (program == GeneratorProgram.Native ? GeneratorProgram.Managed : GeneratorProgram.Usual).Run(workspace.Root, "build").ExitCode);
        workspace.Write(Page, Edits[0].Text + "\nYou should test each backup.\n");
        AssertSame(program, workspace, "another program");
    }

    private static void AssertSame(GeneratorProgram program, Workspace workspace, string what)
    {
        var cached = program.Run(workspace.Root, "build");
        Assert.True(cached.ExitCode == 0, cached.Errors);
        var whole = program.Run(workspace.Root, OneCore, "build", "--no-cache", "--output", "anew/site");

        Assert.Equal(whole.Errors, cached.Errors);
        var (expected, files) = (workspace.Snapshot("anew/site"), workspace.Snapshot("output/site"));
        Assert.Equal(expected.Keys, files.Keys);
        Assert.All(expected, f => Assert.True(f.Value.AsSpan().SequenceEqual(files[f.Key]), $"{f.Key} after {what}"));
    }
}
