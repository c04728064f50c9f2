using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>A file of a snapshot.</summary>
/// <param name="Path">Its path with <c>/</c>, relative to the guide's folder.</param>
/// <param name="Key">Names its content: two files of one source with the same key have the same bytes.</param>
/// <param name="Size">How many bytes it has.</param>
internal sealed record SnapshotFile(string Path, string Key, long Size);

/// <summary>A guide's files on a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Origin">Where they come from.</param>
/// <param name="Files">Those that are taken, by path.</param>
internal sealed record Snapshot(DateOnly Date, VersionOrigin Origin, EquatableArray<SnapshotFile> Files)
{
    /// <summary>What isn't taken.</summary>
    public LeftOut LeftOut { get; init; } = LeftOut.Nothing;

    /// <summary>What it is the last state of.</summary>
    public Every Every { get; init; }

    /// <summary>The pages among the files.</summary>
    public IEnumerable<SnapshotFile> Pages => Files.Where(f => TakenFiles.IsPage(f.Path));
}

/// <summary>What of a source isn't taken.</summary>
/// <param name="Files">Files of kinds that no guide is made of, and hidden ones.</param>
/// <param name="Links">Symbolic links, which may lead anywhere.</param>
/// <param name="Repositories">Folders that are other repositories.</param>
internal sealed record LeftOut(EquatableArray<string> Files, EquatableArray<string> Links, EquatableArray<string> Repositories)
{
    public static readonly LeftOut Nothing = new([], [], []);

    /// <summary>Files whose path leads out of the folder, or is none that every system can hold.</summary>
    public EquatableArray<string> Unsafe { get; init; } = [];

    /// <summary>What of several snapshots isn't taken, each path once.</summary>
    public static LeftOut Of(IEnumerable<LeftOut> parts)
    {
        var all = parts.ToList();
        return new LeftOut(Distinct(all, p => p.Files), Distinct(all, p => p.Links), Distinct(all, p => p.Repositories)) { Unsafe = Distinct(all, p => p.Unsafe) };
    }

    /// <summary>What is told about it.</summary>
    /// <param name="source">The source, as messages show it.</param>
    public IEnumerable<Diagnostic> Told(string source)
    {
        if (!Files.IsEmpty)
        {
            var kinds = Files.GroupBy(f => TakenFiles.EndingOf(f) is { Length: > 0 } ending ? ending : "without an ending", StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}");
            yield return new Diagnostic(DiagnosticRules.FilesLeftOut, SourceSpan.Start(source), $"{Words(Files.Count, "file")} of other kinds left out: {string.Join(", ", kinds)}.");
        }
        if (!Unsafe.IsEmpty)
            yield return new Diagnostic(DiagnosticRules.PathLeftOut, SourceSpan.Start(source), $"{Words(Unsafe.Count, "file")} left out whose path leads elsewhere or holds what no name should: {string.Join(", ", Unsafe.Select(p => $"\"{Terminal.VisibleText.Of(p)}\""))}.");
        if (!Links.IsEmpty)
            yield return new Diagnostic(DiagnosticRules.LinkLeftOut, SourceSpan.Start(source), $"{Words(Links.Count, "symbolic link")} left out: {string.Join(", ", Links)}.");
        if (!Repositories.IsEmpty)
            yield return new Diagnostic(DiagnosticRules.LinkLeftOut, SourceSpan.Start(source), $"{Words(Repositories.Count, "submodule")} left out: {string.Join(", ", Repositories)}.");
    }

    private static EquatableArray<string> Distinct(IEnumerable<LeftOut> parts, Func<LeftOut, EquatableArray<string>> paths) =>
        parts.SelectMany(p => paths(p)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToEquatableArray();

    private static string Words(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

/// <summary>A source that was opened: its snapshots, and a way to their files.</summary>
internal interface IGuideSource : IDisposable
{
    /// <summary>What it is called: a guide without a name is named after it.</summary>
    string Name { get; }

    /// <summary>The snapshots, oldest first, each of another day.</summary>
    EquatableArray<Snapshot> Snapshots { get; }

    /// <summary>Points of its history that became none.</summary>
    EquatableArray<PassedPoint> Passed { get; }

    /// <summary>The bytes of a file of one of the snapshots.</summary>
    byte[] Read(SnapshotFile file);
}
