using System.Globalization;
using Generator.Cli.Files;
using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>
/// A repository that is read and never written to: a folder as it is, bare or not, or a clone of what lies elsewhere, which is gone afterwards.
/// </summary>
internal sealed class GitRepository : IDisposable
{
    private const string Separator = "\t";

    private readonly GitProgram _git;
    private readonly string _folder;
    private readonly PrivateFolder? _clone;
    private readonly Lazy<GitObjects> _names;
    private readonly Lazy<GitObjects> _contents;

    private GitRepository(GitProgram git, string folder, string source, PrivateFolder? clone)
    {
        (_git, _folder, Source, _clone) = (git, folder, source, clone);
        _names = new Lazy<GitObjects>(() => new GitObjects(git, folder, contents: false));
        _contents = new Lazy<GitObjects>(() => new GitObjects(git, folder, contents: true));
    }

    /// <summary>Its address, or the name of its folder where it has none that means the same elsewhere.</summary>
    public string Source { get; }

    /// <summary>Whether older commits were left out when it was cloned.</summary>
    public bool IsShallow => Git("rev-parse", "--is-shallow-repository").Text is "true";

    /// <summary>Opens what somebody named; <c>null</c>, and why, where it is no repository or git isn't there.</summary>
    public static Outcome<GitRepository?> Open(string repository)
    {
        if (GitProgram.Find() is not { } git)
            return Failed(DiagnosticRules.GitMissing, repository, "No git was found on PATH.");
        if (Directory.Exists(repository))
            return OpenFolder(git, repository);
        return SourceAddress.IsRemote(repository) || File.Exists(repository)
            ? Clone(git, repository)
            : Failed(DiagnosticRules.NotRepository, repository, "There is no such folder, and it is no address to clone from.");
    }

    /// <summary>The full name of the commit that a branch, tag or commit names; <c>null</c> where there is none.</summary>
    public string? Resolve(string revision)
    {
        // No branch or tag begins with a hyphen; taken as it is, such a word would be an option.
        if (revision.Length == 0 || revision[0] == '-')
            return null;
        var answer = Git("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return answer.ExitCode == 0 ? answer.Output.Trim() : null;
    }

    /// <summary>The names of branches and tags.</summary>
    public IReadOnlyList<string> Names() => Git("for-each-ref", "--format=%(refname:strip=2)", "refs/heads", "refs/tags", "refs/remotes").Lines;

    /// <summary>The tags that lead to commits.</summary>
    public IReadOnlyList<GitTag> Tags() =>
    [
        .. Git("for-each-ref", $"--format=%(refname:strip=2){Separator}%(objectname){Separator}%(*objectname){Separator}%(committerdate:unix){Separator}%(*committerdate:unix)", "refs/tags").Lines
            .Select(line => line.Split('\t'))
            .Select(f => f is [var name, var own, var to, var time, var timeOfTo] && long.TryParse(to.Length > 0 ? timeOfTo : time, out var at) ? new GitTag(name, to.Length > 0 ? to : own, at) : null)
            .OfType<GitTag>(),
    ];

    /// <summary>The commits of the main line (first parents) that change a path, newest first.</summary>
    public IReadOnlyList<GitCommit> CommitsOf(string commit, string path)
    {
        string[] limit = path.Length > 0 ? ["--", path] : ["--"];
        return [.. Git(["rev-list", "--first-parent", "--timestamp", commit, .. limit]).Lines.Select(ToCommit)];
    }

    /// <summary>The commit itself.</summary>
    public GitCommit Commit(string commit) => ToCommit(Git("rev-list", "--timestamp", "--max-count=1", commit, "--").Text);

    /// <summary>The oldest commit of the main line that is there.</summary>
    public GitCommit Oldest(string commit) => CommitsOf(commit, "")[^1];

    /// <summary>What a commit's first parent has under other names; <c>null</c> where it has no parent.</summary>
    public (string Parent, IReadOnlyList<GitRename> Renames)? RenamesIn(string commit)
    {
        if (Resolve(commit + "^") is not { } parent)
            return null;
        var fields = Git("diff-tree", "-r", "-z", "--find-renames=50%", "-l5000", "--diff-filter=R", "--name-status", "--no-ext-diff", "--no-textconv", parent, commit, "--").Fields;
        return (parent, [.. fields.Chunk(3).Where(f => f.Length == 3).Select(f => new GitRename(f[1], f[2]))]);
    }

    /// <summary>What stands at a path of a commit, the commit's own tree for an empty one; <c>null</c> where nothing does.</summary>
    public GitObject? Find(string commit, string path) => _names.Value.Find($"{commit}:{path}");

    /// <summary>Everything below a tree.</summary>
    public IReadOnlyList<GitEntry> EntriesOf(string tree) => [.. Git("ls-tree", "-r", "-z", "-l", "--full-tree", tree).Fields.Select(ToEntry)];

    /// <summary>The names of all folders and files of a commit.</summary>
    public IReadOnlyList<string> PathsOf(string commit) => Git("ls-tree", "-r", "-t", "-z", "--name-only", "--full-tree", commit).Fields;

    /// <summary>The bytes of a file.</summary>
    public byte[] Read(string blob) => _contents.Value.Read(blob);

    public void Dispose()
    {
        foreach (var objects in new[] { _names, _contents }.Where(o => o.IsValueCreated))
            objects.Value.Dispose();
        _clone?.Dispose();
    }

    private GitAnswer Git(params IEnumerable<string> arguments) => _git.Run(_folder, arguments);

    private static GitCommit ToCommit(string line) => line.Split(' ') is [var time, var name] ? new GitCommit(name, long.Parse(time, CultureInfo.InvariantCulture)) : throw new GitException(line);

    // MODE KIND NAME SIZE, a tab, PATH
    private static GitEntry ToEntry(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var words = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new GitEntry(line[(tab + 1)..], words[0], words[2], long.TryParse(words[3], out var size) ? size : 0);
    }

    private static Outcome<GitRepository?> OpenFolder(GitProgram git, string repository)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(repository));
        var answer = git.Run(folder, "rev-parse", "--git-dir");
        if (answer.ExitCode == 0)
            return new Outcome<GitRepository?>(new GitRepository(git, folder, SourceOf(git, folder), null), []);
        return Failed(DiagnosticRules.NotRepository, repository, answer.Said.Contains("not a git repository", StringComparison.Ordinal) ? $"The folder is no git repository.{Around(git, folder)}" : answer.Said);
    }

    // Somebody who names a folder of a repository means the folder's history.
    private static string Around(GitProgram git, string folder)
    {
        for (var parent = Path.GetDirectoryName(folder); parent is not null; parent = Path.GetDirectoryName(parent))
        {
            if (git.Run(parent, "rev-parse", "--git-dir").ExitCode == 0)
                return $" It lies in one: name \"{FolderReader.Shown(Path.GetRelativePath(Environment.CurrentDirectory, parent))}\", and --path {Path.GetRelativePath(parent, folder).Replace('\\', '/')}.";
        }
        return "";
    }

    private static Outcome<GitRepository?> Clone(GitProgram git, string address)
    {
        var clone = new PrivateFolder();
        var folder = clone.PathOf("repository.git");
        var from = File.Exists(address) ? Path.GetFullPath(address) : address;
        var answer = git.Run(null, "clone", "--bare", "--quiet", "--template=", "--", from, folder);
        if (answer.ExitCode == 0)
            return new Outcome<GitRepository?>(new GitRepository(git, folder, SourceAddress.Public(address) ?? SourceAddress.NameOf(address), clone), []);
        clone.Dispose();
        return Failed(DiagnosticRules.NotRepository, SourceAddress.Public(address) ?? address, $"It couldn't be cloned. {answer.Said}");
    }

    private static string SourceOf(GitProgram git, string folder)
    {
        var remotes = git.Run(folder, "config", "--get-regexp", @"^remote\..*\.url$").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var addresses = remotes.OrderByDescending(r => r.StartsWith("remote.origin.", StringComparison.Ordinal)).Select(r => SourceAddress.Public(r[(r.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim()));
        return addresses.OfType<string>().FirstOrDefault() ?? SourceAddress.NameOf(folder);
    }

    private static Outcome<GitRepository?> Failed(DiagnosticRule rule, string repository, string message) =>
        new(null, [new Diagnostic(rule, SourceSpan.Start(FolderReader.Shown(repository)), message.EndsWith('.') ? message : message + ".")]);
}

/// <summary>A commit.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Time">When it was committed, in seconds since 1970.</param>
internal sealed record GitCommit(string Name, long Time);

/// <summary>A tag and the commit that it leads to.</summary>
internal sealed record GitTag(string Name, string Commit, long Time);

/// <summary>A file under another name.</summary>
internal sealed record GitRename(string Old, string New);

/// <summary>An entry of a tree.</summary>
/// <param name="Path">Its path below the tree.</param>
/// <param name="Mode">What it is: <c>100644</c>, <c>100755</c>, <c>120000</c> for a link, <c>160000</c> for another repository.</param>
/// <param name="Name">The name of its content.</param>
/// <param name="Size">How many bytes it has.</param>
internal sealed record GitEntry(string Path, string Mode, string Name, long Size)
{
    public bool IsLink => Mode is "120000";

    public bool IsRepository => Mode is "160000";
}
