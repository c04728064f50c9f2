using System.Globalization;
using Generator.Cli.Files;
using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>What of a folder or zip file was asked for.</summary>
/// <param name="Source">The folder or file.</param>
/// <param name="Path">The guide's folder in it; empty for all of it.</param>
/// <param name="Date">The version's day, or <c>null</c> where the source tells.</param>
internal sealed record LoadedRequest(string Source, string Path, DateOnly? Date);

/// <summary>A guide in a folder or zip file: one version, or one in each folder that is named by a day.</summary>
internal sealed class LoadedSource : IGuideSource
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _contents;

    private LoadedSource(string name, IEnumerable<(Snapshot Snapshot, LoadedFiles Files)> versions)
    {
        var all = versions.OrderBy(v => v.Snapshot.Date).ToList();
        Name = name;
        Snapshots = all.Select(v => v.Snapshot).ToEquatableArray();
        _contents = all.SelectMany(v => v.Files.Files).DistinctBy(f => f.Key, StringComparer.Ordinal).ToDictionary(f => f.Key, f => f.Bytes, StringComparer.Ordinal);
    }

    public string Name { get; }

    public EquatableArray<Snapshot> Snapshots { get; }

    public EquatableArray<PassedPoint> Passed => [];

    /// <summary>Reads it; <c>null</c>, and why, where nothing can be taken from it.</summary>
    public static Outcome<IGuideSource?> Open(LoadedRequest request)
    {
        var shown = FolderReader.Shown(request.Source);
        var loaded = Load(request.Source, request.Path);
        if (loaded.Value is not { } files)
            return new Outcome<IGuideSource?>(null, loaded.Diagnostics);
        if (!files.Files.Any(f => TakenFiles.IsPage(f.Path)))
            return new Outcome<IGuideSource?>(null, [new Diagnostic(DiagnosticRules.NoDocuments, SourceSpan.Start(shown), $"There is no page in {(request.Path.Length > 0 ? request.Path : "it")}.")]);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Source)));
        var versions = files.IsVersions && request.Date is null
            ? files.Tops.Select(top => Version(files.Below(top), DayOf(top), new VersionOrigin(name, Joined(request.Path, top), null, null)))
            : [Version(files, request.Date ?? SourceAddress.DayOf(SourceAddress.NameOf(name)) ?? files.Newest, new VersionOrigin(name, request.Path.Length > 0 ? request.Path : null, null, null))];
        return new Outcome<IGuideSource?>(new LoadedSource(SourceAddress.NameOf(name), versions.Where(v => v.Snapshot.Pages.Any())), [.. loaded.Diagnostics, .. files.LeftOut.Told(shown)]);
    }

    /// <summary>The files of a folder or zip file, or of a folder in it; <c>null</c>, and why, where they can't be had.</summary>
    public static Outcome<LoadedFiles?> Load(string source, string path)
    {
        var loaded = Directory.Exists(source) ? FolderFiles.Load(source) : ZipFiles.Load(source);
        if (loaded.Value is not { } files)
            return loaded;
        // What archives hold stands in a folder that is named after the archive; the guide's pages don't.
        if (path.Length == 0)
            return loaded with { Value = Directory.Exists(source) ? files : files.WithoutTops() };
        if (new[] { files.Below(path), files.WithoutTop().Below(path) }.FirstOrDefault(p => !p.Files.IsEmpty) is { } part)
            return loaded with { Value = part };
        var folders = files.Files.Concat(files.WithoutTop().Files).SelectMany(f => FoldersOf(f.Path)).Distinct(StringComparer.Ordinal);
        return new Outcome<LoadedFiles?>(null, [new Diagnostic(DiagnosticRules.FolderMissing, SourceSpan.Start($"{FolderReader.Shown(source)}/{path}"), $"There is no such folder in it.{NearestName.Hint(path, folders)}")]);
    }

    public byte[] Read(SnapshotFile file) => _contents[file.Key].ToArray();

    public void Dispose()
    {
        // All of it is in memory.
    }

    private static (Snapshot Snapshot, LoadedFiles Files) Version(LoadedFiles files, DateOnly date, VersionOrigin origin) =>
        (new Snapshot(date, origin, files.Files.Select(f => new SnapshotFile(f.Path, f.Key, f.Bytes.Length)).OrderBy(f => f.Path, StringComparer.Ordinal).ToEquatableArray()), files);

    private static DateOnly DayOf(string name) => DateOnly.ParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Joined(string path, string name) => path.Length > 0 ? $"{path}/{name}" : name;

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }
}
