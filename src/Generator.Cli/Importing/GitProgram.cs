using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Generator.Cli.Terminal;

namespace Generator.Cli.Importing;

/// <summary>
/// The installed <c>git</c>, run as a process. Nothing is passed through a shell, and a repository may be anybody's, so
/// 1. what its configuration could make git run is off (<see cref="Settings"/>), and its answers to us aren't for terminals,
/// 2. nothing is fetched where we only read: a partial clone would ask its remote for what it lacks, by a command of its own,
/// 3. nobody is asked for a password,
/// 4. variables of a git that runs us, as in a hook, don't lead to another repository.
/// </summary>
/// <param name="path">Where the program stands.</param>
internal sealed class GitProgram(string path)
{
    private static readonly string NoFile = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";

    // Hooks, a monitor of the work tree, programs that check signatures, show differences or page: all named by files of the repository.
    private static readonly string[] Settings =
    [
        "core.hooksPath=" + NoFile, "core.fsmonitor=false", "log.showSignature=false", "core.pager=cat", "gc.auto=0", "maintenance.auto=false",
        "core.askPass=", "protocol.ext.allow=never", "submodule.recurse=false", "core.quotePath=false",
    ];

    private static readonly string[] Foreign =
    [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_PREFIX",
        "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE", "GIT_CONFIG", "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS", "GIT_EXTERNAL_DIFF", "GIT_IMPLICIT_WORK_TREE", "GIT_REPLACE_REF_BASE",
    ];

    /// <summary>The first on <c>PATH</c>; <c>null</c> where there is none. A relative folder in it would run what lies in the folder that somebody stands in.</summary>
    public static GitProgram? Find()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return folders.Where(Path.IsPathFullyQualified).Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists) is { } found ? new GitProgram(found) : null;
    }

    /// <summary>What a run printed; whatever its exit code is.</summary>
    /// <param name="folder">The repository; <c>null</c> where there is none yet, and something may be fetched.</param>
    /// <param name="arguments">A command and its arguments.</param>
    public GitAnswer Run(string? folder, params IEnumerable<string> arguments)
    {
        using var process = Start(folder, arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new GitAnswer(process.ExitCode, Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length), errors.Result.Trim());
    }

    /// <summary>Starts a command that is talked to.</summary>
    public Process Start(string? folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(path) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] where = folder is null ? [] : ["-C", folder];
        foreach (var argument in where.Append("--no-pager").Concat(Settings.SelectMany(s => new[] { "-c", s })).Concat(arguments))
            start.ArgumentList.Add(argument);
        SetEnvironment(start, folder);
        try
        {
            return Process.Start(start) ?? throw new GitException("It didn't start.");
        }
        catch (Win32Exception fault)
        {
            throw new GitException(fault.Message);
        }
    }

    private static void SetEnvironment(ProcessStartInfo start, string? folder)
    {
        foreach (var name in Foreign)
            start.Environment.Remove(name);
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        // Empty, and not absent: then nothing else is asked for a program that asks.
        start.Environment["GIT_ASKPASS"] = "";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        // A path is a name, and neither a pattern nor a magic word.
        start.Environment["GIT_LITERAL_PATHSPECS"] = "1";
        start.Environment["LC_ALL"] = "C";
        if (!start.Environment.ContainsKey("GIT_SSH") && !start.Environment.ContainsKey("GIT_SSH_COMMAND"))
            start.Environment["GIT_SSH_COMMAND"] = "ssh -oBatchMode=yes";
        start.Environment["GIT_ALLOW_PROTOCOL"] = folder is null ? "file:git:http:https:ssh" : "none";
        // Only the folder itself counts, not a repository that it happens to lie in.
        if (Path.GetDirectoryName(folder) is { } parent)
            start.Environment["GIT_CEILING_DIRECTORIES"] = parent;
    }
}

/// <summary>What git answered.</summary>
/// <param name="ExitCode">0 where it did what was asked.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record GitAnswer(int ExitCode, string Output, string Errors)
{
    /// <summary>The output without the space around it; git's own words are thrown where it failed.</summary>
    public string Text => ExitCode == 0 ? Output.Trim() : throw new GitException(Said);

    /// <summary>The parts of an output that NUL separates.</summary>
    public string[] Fields => ExitCode == 0 ? Output.Split('\0', StringSplitOptions.RemoveEmptyEntries) : throw new GitException(Said);

    /// <summary>The lines of the output, with whatever space is in them.</summary>
    public string[] Lines => ExitCode == 0 ? Output.Split('\n', StringSplitOptions.RemoveEmptyEntries) : throw new GitException(Said);

    /// <summary>The line that tells why it failed.</summary>
    public string Said => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } lines
        ? Array.Find(lines, l => l.StartsWith("fatal: ", StringComparison.Ordinal)) ?? lines[^1]
        : $"It ended with code {ExitCode}.";
}

/// <summary>Git failed where nothing of the input explains it, as in a damaged repository. Caught where a source is opened and read.</summary>
internal sealed class GitException(string message) : Exception(message);
