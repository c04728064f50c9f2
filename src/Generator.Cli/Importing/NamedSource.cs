using System.Globalization;
using Generator.Cli.Files;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Importing;

/// <summary>What a command line names: a folder, a zip file, or a repository at a revision. A page that isn't UTF-8 is left out with a warning. The last two are read into memory, never onto the disk.</summary>
/// <param name="Files">The files.</param>
/// <param name="Guide">What the guide is called.</param>
/// <param name="Version">Its version.</param>
/// <param name="Shown">The source as messages show it.</param>
internal sealed record NamedSource(SourceFolder Files, string Guide, VersionInfo Version, string Shown)
{
    /// <summary>Whether this names a repository at a revision.</summary>
    public static bool IsRevision(string source) => !Directory.Exists(source) && !File.Exists(source) && AtRevision(source) is not null;

    /// <summary>Reads it; with an error there may be no files.</summary>
    /// <param name="source">The folder, the file, or <c>REPOSITORY@REVISION</c>.</param>
    /// <param name="path">The guide's folder in it; empty for all of it.</param>
    public static Outcome<NamedSource> Read(string source, string path)
    {
        var read = ReadNamed(source, path);
        return read with { Diagnostics = [.. read.Diagnostics.Select(Eased), .. SeveralVersions(read.Value)] };
    }

    private static Outcome<NamedSource> ReadNamed(string source, string path)
    {
        if (Directory.Exists(source) || (!File.Exists(source) && AtRevision(source) is null))
            return OfFolder(path.Length > 0 ? Path.Combine(source, path) : source);
        return File.Exists(source) ? OfZip(source, path) : OfRepository(source, path);
    }

    // Nobody asked for a guide without fault: of pages that are somebody else's those are read that can be.
    private static Diagnostic Eased(Diagnostic problem) => problem.Rule == DiagnosticRules.NotUtf8
        ? problem.AsWarning() with { Message = $"{problem.Message.TrimEnd('.')}, so the whole file is left out: nothing that it says is read." }
        : problem;

    private static IEnumerable<Diagnostic> SeveralVersions(NamedSource source)
    {
        string[] days = [.. source.Files.Folders.Where(SourceAddress.IsDay)];
        if (days.Length > 1)
            yield return new Diagnostic(DiagnosticRules.SeveralVersions, SourceSpan.Start(source.Shown), $"It holds {days.Length} folders that are named by days, {days[0]} to {days[^1]}; they are read as one version.");
    }

    private static (string Repository, string Revision)? AtRevision(string source) => SourceAddress.AtRevision(source, p => Directory.Exists(p) || File.Exists(p));

    // A folder named by a day is a version, and the folder around it the guide; any other folder is a guide by itself.
    private static Outcome<NamedSource> OfFolder(string folder)
    {
        var read = FolderReader.Read(folder);
        var full = new DirectoryInfo(folder);
        var date = SourceAddress.IsDay(full.Name) ? SourceAddress.DayOf(full.Name) : null;
        return read.With(f => new NamedSource(f, date is null ? full.Name : full.Parent?.Name ?? full.Name, VersionOf(date), FolderReader.Shown(folder)));
    }

    private static Outcome<NamedSource> OfZip(string file, string path)
    {
        var shown = Joined(FolderReader.Shown(file), path);
        var date = SourceAddress.DayOf(SourceAddress.NameOf(file));
        var loaded = LoadedSource.Load(file, path);
        var bytes = (loaded.Value?.Files ?? []).ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
        var read = FolderReader.FromMemory(bytes.Keys, p => bytes[p].ToArray());
        var links = (loaded.Value?.LeftOut ?? LeftOut.Nothing) with { Files = [] };
        return Under(shown, [.. loaded.Diagnostics, .. links.Told(shown)], read).With(f => new NamedSource(f, SourceAddress.IdOf(SourceAddress.NameOf(file)), VersionOf(date), shown));
    }

    private static Outcome<NamedSource> OfRepository(string source, string path)
    {
        var (name, revision) = AtRevision(source)!.Value;
        var shown = Joined(FolderReader.Shown(source), path);
        try
        {
            var opened = GitRepository.Open(name);
            using var repository = opened.Value;
            var place = repository is null ? new Outcome<GitPlace?>(null, opened.Diagnostics) : GitPlace.FindNamed(repository, revision, path, FolderReader.Shown(name));
            if (repository is null || place.Value is not { } found)
                return new Outcome<NamedSource>(new NamedSource(new SourceFolder([], []), name, VersionOf(null), shown), place.Diagnostics);
            return Read(repository, found, new VersionInfo(revision, VersionChoice.DayOf(repository.Commit(found.Commit).Time), null), shown);
        }
        catch (GitException fault)
        {
            return new Outcome<NamedSource>(new NamedSource(new SourceFolder([], []), name, VersionOf(null), shown), [new Diagnostic(DiagnosticRules.GitFailed, SourceSpan.Start(FolderReader.Shown(name)), fault.Message)]);
        }
    }

    private static Outcome<NamedSource> Read(GitRepository repository, GitPlace place, VersionInfo version, string shown)
    {
        var snapshot = GitTree.Read(repository, place.Content, place.Path, version.Date, new VersionOrigin(repository.Source, place.Path, place.Commit, null));
        var guide = SourceAddress.NameOf(repository.Source);
        if (TakenFiles.TooLarge(shown, snapshot.Files.Count, snapshot.Files.Sum(f => f.Size)) is { } problem)
            return new Outcome<NamedSource>(new NamedSource(new SourceFolder([], []), guide, version, shown), [problem]);
        var blobs = snapshot.Files.ToDictionary(f => f.Path, f => f.Key, StringComparer.Ordinal);
        return Under(shown, [], FolderReader.FromMemory(blobs.Keys, p => repository.Read(blobs[p]))).With(f => new NamedSource(f, guide, version, shown));
    }

    private static Outcome<SourceFolder> Under(string shown, EquatableArray<Diagnostic> before, Outcome<SourceFolder> read) =>
        read with { Diagnostics = [.. before, .. read.Diagnostics.Select(d => d.Under(shown))] };

    private static VersionInfo VersionOf(DateOnly? date) =>
        date is { } day ? new VersionInfo(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, null) : new VersionInfo("undated", default, null);

    private static string Joined(string source, string path) => path.Length > 0 ? $"{source}/{path}" : source;
}
