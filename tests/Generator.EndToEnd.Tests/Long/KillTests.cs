using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests.Long;

/// <summary>
/// Commands that are killed at a system call, any of those that change the disk: what people keep is then as it was or as it is to be, the site
/// is the old or the new one, and the next run completes the work and leaves nothing over. It takes minutes: <c>bash tests/run.sh --long</c>.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const string Calls = "renameat2,rename,link,unlink,rmdir,mkdir,pwrite64,fsync,syncfs,fchmod,chown,ftruncate,flock";
    private const string Answers = "answers.json";

    private const int Stopped = 124;

    // Runs what it is given until that says that it serves: a busy machine takes the time that it takes.
    private static readonly string UntilServing = $$"""
        coproc SERVE { exec "$@"; }
        serve=$SERVE_PID
        while read -r line; do case $line in Serving*) kill -TERM "$serve" ;; esac; done <&"${SERVE[0]}"
        wait "$serve"
        exit {{Stopped}}
        """;

    private static int MostPoints => int.TryParse(Environment.GetEnvironmentVariable("KILL_POINTS"), out var points) ? points : 200;

    private const string NewerPage =
        """
        # Security best practices

        You must rotate your keys every week. Never share a key. Encrypt each backup with a customer managed key.
        """;

    [Theory(Explicit = true)]
    [InlineData("build")]
    [InlineData("serve")]
    [InlineData("import")]
    [InlineData("record")]
    [InlineData("carry")]
    [InlineData("merge")]
    [InlineData("answers")]
    [InlineData("curate")]
    public void Killed_at_any_call_that_changes_the_disk(string name)
    {
        Repository.Require(File.Exists("/usr/bin/strace"), "strace is missing; it kills the program at a system call.");
        var act = Act.Of(name);
        using var prepared = Prepared();
        act.Prepare(prepared);
        var before = State(prepared);
        var (calls, after) = RunWhole(prepared, act);
        var points = Enumerable.Range(0, Math.Min(calls, MostPoints)).Select(i => 1 + (int)((long)i * calls / Math.Min(calls, MostPoints))).ToList();

        foreach (var point in points)
        {
            using var workspace = Copy(prepared);
            var run = Killed(workspace, act, point);
            Hold(before, after, State(workspace), $"{name}, call {point} of {calls}");
            var again = GeneratorProgram.Usual.RunTraced(workspace.Root, act.Limit, act.Input, act.Arguments);
            Assert.True(again.ExitCode == act.Ended, $"{name} after call {point}: {again.ExitCode} {again.Errors}");
            // Whoever walks on after a decision that was kept decides about the next control.
            Assert.True(name is "curate" || Same(State(workspace), after), $"{name} after call {point}: {Words(after, State(workspace))}");
            Assert.True(run.ExitCode != 134, run.Errors);
        }
        output.WriteLine($"{name}: killed at {points.Count} of {calls} calls.");
        File.AppendAllText(Environment.GetEnvironmentVariable("KILL_REPORT") ?? "/dev/null", $"{name}: killed at {points.Count} of {calls} calls\n");
    }

    private static Workspace Prepared()
    {
        var workspace = new Workspace().WithSite(Workspace.TwoVersions);
        var program = GeneratorProgram.Usual;
        Assert.Equal(0, program.Run(workspace.Root, "build").ExitCode);
        Assert.Equal(0, program.Run(workspace.Root, "assess", "new", "demo@2024-01-01", "--output", Answers).ExitCode);
        workspace.Write("sheet.txt", "rotate-keys yes\n");
        workspace.Write("new/2026-02-02/security.md", NewerPage);
        workspace.Write("new/2026-02-02/more.md", NewerPage);
        return workspace;
    }

    // The prepared folder itself shows what the work comes to when nothing stops it; each point begins with a copy of it as it was.
    private static (int Calls, SortedDictionary<string, string> After) RunWhole(Workspace prepared, Act act)
    {
        using var workspace = Copy(prepared);
        var trace = Path.Combine(Path.GetTempPath(), $"trace-{Guid.NewGuid():N}");
        var run = GeneratorProgram.Usual.RunTraced(workspace.Root, ["strace", "-f", "-o", trace, "-e", $"trace={Calls}", .. act.Limit], act.Input, act.Arguments);
        Assert.True(run.ExitCode == act.Ended, run.Errors);
        var counts = File.ReadLines(trace).Select(l => Regex.Match(l, "^([0-9]+) +[a-z0-9]+\\(")).Where(m => m.Success).CountBy(m => m.Groups[1].Value).ToList();
        File.Delete(trace);
        return (counts.Max(c => c.Value), State(workspace));
    }

    // strace counts the calls of each thread on its own.
    private static RunResult Killed(Workspace workspace, Act act, int point) =>
        GeneratorProgram.Usual.RunTraced(workspace.Root, ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", $"trace={Calls}", "-e", $"inject={Calls}:signal=SIGKILL:when={point}", .. act.Limit], act.Input, act.Arguments);

    private static void Hold(SortedDictionary<string, string> before, SortedDictionary<string, string> after, SortedDictionary<string, string> now, string where)
    {
        foreach (var unit in before.Keys.Concat(after.Keys).Concat(now.Keys).Select(UnitOf).Distinct())
        {
            var part = Of(now, unit);
            Assert.True(Same(part, Of(before, unit)) || Same(part, Of(after, unit)), $"{where}: {unit} is neither as it was nor as it is to be: {Words(Of(after, unit), part)}");
        }
    }

    // A site and a version's folder are one thing each; other files stand for themselves.
    private static string UnitOf(string path) => path.Split('/') switch
    {
        ["output", ..] => "output",
        ["content", "guides", var guide, var version, _, ..] => $"content/guides/{guide}/{version}/",
        _ => path,
    };

    private static SortedDictionary<string, string> Of(SortedDictionary<string, string> state, string unit) =>
        new(state.Where(f => UnitOf(f.Key) == unit).ToDictionary(f => f.Key, f => f.Value), StringComparer.Ordinal);

    // What people see: hidden files are locks, backups and stages.
    private static SortedDictionary<string, string> State(Workspace workspace) => new(
        workspace.Snapshot(".").Where(f => !f.Key.Split('/').Any(n => n.StartsWith('.') && n is not ".generator-files"))
            .ToDictionary(f => f.Key, f => Convert.ToHexString(SHA256.HashData(f.Value))),
        StringComparer.Ordinal);

    private static bool Same(SortedDictionary<string, string> one, SortedDictionary<string, string> other) => one.SequenceEqual(other);

    private static string Words(SortedDictionary<string, string> expected, SortedDictionary<string, string> found) =>
        string.Join(", ", expected.Where(f => found.GetValueOrDefault(f.Key) != f.Value).Select(f => $"other: {f.Key}").Concat(found.Keys.Except(expected.Keys).Select(f => $"too many: {f}")).Take(8));

    private static Workspace Copy(Workspace prepared)
    {
        var copy = new Workspace();
        foreach (var (path, bytes) in prepared.Snapshot("."))
            copy.Write(path, bytes);
        return copy;
    }

    /// <summary>A command, what has to be there before, and what it ends with when nothing stops it.</summary>
    private sealed record Act(Action<Workspace> Prepare, string Input, params string[] Arguments)
    {
        public int Ended { get; private init; }

        /// <summary>What ends a command that goes on until it is stopped.</summary>
        public string[] Limit { get; private init; } = [];

        public static Act Of(string name) => name switch
        {
            "build" => new Act(Change, "", "build"),
            "serve" => new Act(Change, "", "serve", "--port", "0") { Limit = ["bash", "-c", UntilServing, "until-serving"], Ended = Stopped },
            "import" => new Act(_ => { }, "", "import", "new", "--guide", "keys"),
            "record" => new Act(_ => { }, "", "assess", "record", Answers, "--by", "A", "--at", "2026-01-05T10:00:00Z", "--file", "sheet.txt"),
            "carry" => new Act(Recorded, "", "assess", "carry", Answers, "--to", "demo@2025-01-01", "--yes"),
            "merge" => new Act(Both, "", "assess", "merge", Answers, "theirs.json", "--output", "merged.json"),
            "answers" => new Act(Both, "", "assess", "import", "theirs.json", "--into", Answers, "--output", Answers, "--force", "--by", "A"),
            _ => new Act(_ => { }, "a\nq\n", "curate", "demo", "--by", "A"),
        };

        private static void Change(Workspace workspace)
        {
            workspace.Write("content/guides/demo/2025-01-01/security.md", NewerPage);
            workspace.Write("content/guides/demo/2025-01-01/more.md", NewerPage.Replace("keys", "tokens", StringComparison.Ordinal));
        }

        private static void Recorded(Workspace workspace) =>
            Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "assess", "record", Answers, "--by", "A", "--at", "2026-01-05T10:00:00Z", "--file", "sheet.txt").ExitCode);

        private static void Both(Workspace workspace)
        {
            File.Copy(workspace.PathOf(Answers), workspace.PathOf("theirs.json"));
            Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, "assess", "record", "theirs.json", "--by", "B", "--at", "2026-01-05T11:00:00Z", "--file", "sheet.txt").ExitCode);
        }
    }
}
