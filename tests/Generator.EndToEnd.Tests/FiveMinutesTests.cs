using System.Text.RegularExpressions;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary>The first five minutes as README.md tells them: its commands are run, and print what it shows.</summary>
public sealed partial class FiveMinutesTests
{
    private const string Heading = "## Your own guide in five minutes\n";

    [Fact]
    public void The_commands_of_the_readme_print_what_it_shows()
    {
        var program = GeneratorProgram.Usual;
        using var workspace = new Workspace();
        WriteHandbook(workspace, "2026-03-02", "within 30 days", "Never");
        WriteHandbook(workspace, "2026-09-01", "within 14 days", "You must never");
        var blocks = Blocks().ToList();
        // The first shows the folder.
        Assert.Equal(7, blocks.Count);

        foreach (var (commands, shown) in blocks.Skip(1).Chunk(2).Select(b => (b[0].Text, b[1].Text)))
        {
            var runs = commands.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(c => program.Run(workspace.Root, c["generator ".Length..].Split(' '))).ToList();

            Assert.All(runs, r => Assert.Equal("", r.Errors));
            Assert.Equal(Told(shown), Told(string.Concat(runs.Select(r => r.Output))));
        }
        Assert.True(File.Exists(workspace.PathOf("output/site/index.html")));
        Assert.True(File.Exists(workspace.PathOf("room-screens.html")));
    }

    private static void WriteHandbook(Workspace workspace, string version, string days, string never)
    {
        workspace.Write($"handbook/{version}/index.md", "# Room Screens security handbook\n\nThe screens show who has booked a meeting room. Facilities runs the server; each office looks after its own screens.\n\n- [Screens](screens.md)\n- [Bookings](bookings.md)\n\n![Where the screens connect](images/network.png)\n");
        workspace.Write($"handbook/{version}/screens.md", $"# Screens\n\n- You must install updates {days}.\n- {never} connect a screen to the guest network.\n\nYou can lock the settings with a PIN of your own.\n");
        workspace.Write($"handbook/{version}/bookings.md", "# Bookings\n\nThe server encrypts all bookings at rest and in transit.\n\nYou should hide the titles of meetings on screens that visitors can see.\n");
        workspace.Write($"handbook/{version}/images/network.png", [1, 2, 3]);
    }

    private static IEnumerable<(string Language, string Text)> Blocks()
    {
        var section = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Split(Heading)[1].Split("\n## ")[0];
        return CodeBlock().Matches(section).Select(m => (m.Groups["language"].Value, m.Groups["text"].Value));
    }

    // Seconds differ, an image may have any size, the files of a site are more with every page that is thought of, and blanks at a line's end aren't seen.
    private static string Told(string output) => string.Join('\n', Size().Replace(Written().Replace(output, "files"), "(size)").Split('\n').Select(l => l.TrimEnd())).Trim();

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"(?<=carried along )\([^)]+\)")]
    private static partial Regex Size();

    [GeneratedRegex(@"\d+ files in output/site: \d+ written, 0 unchanged, 0 removed, in \d+\.\d+ s\.")]
    private static partial Regex Written();
}
