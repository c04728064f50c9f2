using System.IO.Compression;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary><c>extract</c> and <c>diff</c> of repositories at a revision and of zip files: the same as of the folders.</summary>
public sealed class SourceTests
{
    private const string Old = "# Keys\n\nYou should rotate your keys. You must log each access to your data.\n";

    private const string New = "# Keys\n\nYou must rotate your keys. Encrypt each backup with a customer managed key.\n";

    private static RunResult Run(Workspace workspace, params IEnumerable<string> arguments) => GeneratorProgram.Usual.Run(workspace.Root, History.Environment, arguments);

    private static string Json(Workspace workspace, params IEnumerable<string> arguments)
    {
        var run = Run(workspace, arguments);
        Assert.True(run.ExitCode < 2, run.Errors);
        return run.Output;
    }

    [Fact]
    public void Revisions_and_zip_files_give_what_their_folders_give()
    {
        using var workspace = Sources();
        var before = workspace.Snapshot("repo");
        string Controls(string json) => json[json.IndexOf("\"groups\"", StringComparison.Ordinal)..];
        string Changes(string json) => json[json.IndexOf("\"summary\"", StringComparison.Ordinal)..];

        var folder = Json(workspace, "extract", "old", "--json");
        Assert.Equal(Controls(folder), Controls(Json(workspace, "extract", "repo@v1.0", "--path", "docs/security", "--json")));
        Assert.Equal(Controls(folder), Controls(Json(workspace, "extract", "old.zip", "--json")));
        Assert.Contains("\"version\": \"v1.0\"", Json(workspace, "extract", "repo@v1.0", "--json"), StringComparison.Ordinal);

        var folders = Changes(Json(workspace, "diff", "old", "new", "--format", "json"));
        Assert.Contains("\"strengthened\"", folders, StringComparison.Ordinal);
        Assert.Equal(folders, Changes(Json(workspace, "diff", "repo@v1.0", "repo@main", "--path", "docs/security", "--format", "json")));
        Assert.Equal(folders, Changes(Json(workspace, "diff", "old.zip", "repo@HEAD", "--path", "docs/security", "--format", "json")));
        Assert.Equal(before, workspace.Snapshot("repo"));
        Assert.Equal(["new", "old", "old.zip", "repo"], Directory.EnumerateFileSystemEntries(workspace.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_guide_of_the_content_is_meant_before_a_repository_of_its_name()
    {
        using var workspace = Sources().WithSite(Workspace.TwoVersions);
        Directory.Move(workspace.PathOf("repo"), workspace.PathOf("demo"));

        Assert.Contains("\"version\": \"2025-01-01\"", Json(workspace, "diff", "demo@2024-01-01", "--format", "json"), StringComparison.Ordinal);
        Assert.Contains("demo@v1.0(1,1): error GEN109: No guide has such a version; known are demo@2024-01-01, demo@2025-01-01.", Run(workspace, "diff", "demo@v1.0", "old").Errors, StringComparison.Ordinal);
        Assert.Contains("\"version\": \"v1.0\"", Json(workspace, "diff", "./demo@v1.0", "old", "--format", "json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("repo@v1", "repo(1,1): error GEN133: There is no branch, tag or commit \"v1\". Did you mean \"v1.0\"?")]
    [InlineData("repo@--output=x", "repo(1,1): error GEN133: ")]
    [InlineData("repo@v1.0 --path docs/securty", "repo(1,1): error GEN134: \"docs/securty\" isn't in v1.0.")]
    [InlineData("old@v1.0", "old(1,1): error GEN131: The folder is no git repository.")]
    [InlineData("old.zip --path nowhere", "old.zip/nowhere(1,1): error GEN101: There is no such folder in it.")]
    public void What_cannot_be_read_is_told(string arguments, string expected)
    {
        using var workspace = Sources();

        var run = Run(workspace, ["extract", .. arguments.Split(' ')]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.ErrorLines, l => l.StartsWith(expected, StringComparison.Ordinal));
    }

    private static Workspace Sources()
    {
        var workspace = new Workspace();
        workspace.Write("old/keys.md", Old);
        workspace.Write("new/keys.md", New);
        ZipFile.CreateFromDirectory(workspace.PathOf("old"), workspace.PathOf("old.zip"));
        using (var archive = ZipFile.Open(workspace.PathOf("old.zip"), ZipArchiveMode.Update))
        {
            // As servers pack repositories: everything in one folder, and the guide in its place.
            archive.Entries[0].Delete();
            using var writer = new StreamWriter(archive.CreateEntry("guide-1.0/docs/security/keys.md").Open());
            writer.Write(Old);
        }
        var history = new History(workspace, "repo");
        history.Write("docs/rules/keys.md", Old).Commit("2024-01-10");
        history.Git("tag", "v1.0");
        history.Git("mv", "docs/rules", "docs/security");
        history.Commit("2024-02-01", "Rename");
        history.Write("docs/security/keys.md", New).Commit("2024-02-20");
        return workspace;
    }
}
