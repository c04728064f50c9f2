using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>A path at a revision of a repository, which is there.</summary>
/// <param name="Commit">The commit's full name.</param>
/// <param name="Path">The path as that commit calls it.</param>
/// <param name="Content">What stands at the path.</param>
internal sealed record GitPlace(string Commit, string Path, GitObject Content)
{
    /// <summary>The same, where the path may be called as it is in the newest commit.</summary>
    public static Outcome<GitPlace?> FindNamed(GitRepository repository, string revision, string path, string shown)
    {
        var place = Find(repository, revision, path, shown);
        if (place.Value is not null || path.Length == 0 || repository.Resolve(revision) is not { } commit)
            return place;
        if (repository.Resolve("HEAD") is not { } newest || repository.Find(newest, path) is null)
            return place;
        var names = PathTrail.Follow(repository, newest, path).Select(p => p.Path).Reverse().Distinct(StringComparer.Ordinal);
        var found = names.Select(n => repository.Find(commit, n) is { } content ? new GitPlace(commit, n, content) : null).FirstOrDefault(p => p is not null);
        return found is null ? place : new Outcome<GitPlace?>(found, []);
    }

    /// <summary>Finds it; <c>null</c>, with the nearest names there are, where the revision or the path isn't there.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="revision">A branch, tag or commit.</param>
    /// <param name="path">A folder or file; empty for everything.</param>
    /// <param name="shown">The repository as messages show it.</param>
    public static Outcome<GitPlace?> Find(GitRepository repository, string revision, string path, string shown)
    {
        if (repository.Resolve(revision) is not { } commit)
            return Failed(DiagnosticRules.RevisionUnknown, shown, $"{Missing(revision)}{NearestName.Hint(revision, repository.Names())}");
        if (repository.Find(commit, path) is { Kind: "tree" or "blob" } content)
            return new Outcome<GitPlace?>(new GitPlace(commit, path, content), []);
        return Failed(DiagnosticRules.GitPathMissing, shown, $"\"{path}\" isn't in {(string.Equals(revision, "HEAD", StringComparison.Ordinal) ? "the newest commit" : revision)}.{Nearest(repository, commit, path)}");
    }

    private static string Missing(string revision) =>
        string.Equals(revision, "HEAD", StringComparison.Ordinal) ? "The repository has no commit yet." : $"There is no branch, tag or commit \"{revision}\".";

    // A slip of the pen, the same folder elsewhere, or how much of the path is there.
    private static string Nearest(GitRepository repository, string commit, string path)
    {
        var paths = repository.PathsOf(commit);
        var last = path[(path.LastIndexOf('/') + 1)..];
        if ((NearestName.Of(path, paths) ?? paths.FirstOrDefault(p => p.EndsWith($"/{last}", StringComparison.OrdinalIgnoreCase))) is { } nearest)
            return $" Did you mean \"{nearest}\"?";
        for (var above = path; above.LastIndexOf('/') is var slash and > 0;)
        {
            above = above[..slash];
            if (paths.Contains(above, StringComparer.Ordinal))
                return $" There is \"{above}\", with {Inside(paths, above)}.";
        }
        return $" There is {Inside(paths, "")}.";
    }

    private static string Inside(IEnumerable<string> paths, string folder)
    {
        const int most = 8;
        var prefix = folder.Length > 0 ? folder + "/" : "";
        var names = paths.Where(p => p.StartsWith(prefix, StringComparison.Ordinal)).Select(p => p[prefix.Length..]).Where(p => p.Length > 0 && !p.Contains('/', StringComparison.Ordinal)).ToList();
        return names.Count == 0 ? "nothing" : string.Join(", ", names.Take(most)) + (names.Count > most ? $" and {names.Count - most} more" : "");
    }

    private static Outcome<GitPlace?> Failed(DiagnosticRule rule, string shown, string message) => new(null, [new Diagnostic(rule, SourceSpan.Start(shown), message)]);
}
