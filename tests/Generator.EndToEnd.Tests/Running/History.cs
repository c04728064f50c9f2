using System.Diagnostics;

namespace Generator.EndToEnd.Tests.Running;

/// <summary>A git repository that a test builds, on days of its own and without anybody's configuration.</summary>
internal sealed class History
{
    private readonly string _folder;

    public History(Workspace workspace, string name)
    {
        _folder = workspace.PathOf(name);
        Repository.Require(HasGit, "There is no git on PATH; these tests build repositories with it.");
        Directory.CreateDirectory(_folder);
        Git("init", "--quiet", "--initial-branch=main");
    }

    /// <summary>What keeps the machine's own configuration away, for the program's runs too.</summary>
    public static IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["GIT_CONFIG_GLOBAL"] = NoFile,
        ["GIT_CONFIG_SYSTEM"] = NoFile,
        ["GIT_CONFIG_NOSYSTEM"] = "1",
    };

    private static string NoFile => OperatingSystem.IsWindows() ? "NUL" : "/dev/null";

    private static bool HasGit => (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(f => File.Exists(Path.Combine(f, "git")) || File.Exists(Path.Combine(f, "git.exe")));

    /// <summary>Runs git in the repository and returns what it printed.</summary>
    public string Git(params IEnumerable<string> arguments) => Git("2020-01-01", arguments);

    /// <summary>Puts a file into the work tree.</summary>
    public History Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Makes a folder of the work tree hold the files of another, and nothing else.</summary>
    public History Fill(string path, string from)
    {
        var full = Path.Combine(_folder, path);
        if (Directory.Exists(full))
            Directory.Delete(full, recursive: true);
        Directory.CreateDirectory(full);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(full, Path.GetFileName(file)));
        return this;
    }

    /// <summary>Commits everything, at noon of a day, and returns the commit's name.</summary>
    public string Commit(string day, string message = "Change the guide")
    {
        Git("add", "--all");
        Git(day, ["commit", "--quiet", "--allow-empty", "--message", message]);
        return Git("rev-parse", "HEAD").Trim();
    }

    /// <summary>Merges a branch with a commit of its own.</summary>
    public string Merge(string day, string branch)
    {
        Git(day, ["merge", "--quiet", "--no-ff", "--message", $"Merge {branch}", branch]);
        return Git("rev-parse", "HEAD").Trim();
    }

    private string Git(string day, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = _folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        foreach (var who in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{who}_NAME"] = "Writer";
            start.Environment[$"GIT_{who}_EMAIL"] = "writer@example.com";
            start.Environment[$"GIT_{who}_DATE"] = day.Contains('T', StringComparison.Ordinal) ? day : $"{day}T12:00:00Z";
        }
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"git {string.Join(' ', start.ArgumentList)}: {errors.Result}");
        return output;
    }
}
