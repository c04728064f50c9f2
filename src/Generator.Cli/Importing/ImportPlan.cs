using System.Globalization;
using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>What there is at the place of a version's folder.</summary>
internal enum FolderState
{
    Missing,
    Same,
    Different,
}

/// <summary>What becomes of a snapshot.</summary>
internal enum Fate
{
    /// <summary>Its files are written where they aren't there already, and it is listed.</summary>
    New,

    /// <summary>It is listed, but its files are missing: they are written again.</summary>
    Restored,

    /// <summary>It was imported before.</summary>
    There,

    /// <summary>Its day has another version, and a guide has one a day.</summary>
    DayTaken,

    /// <summary>Its month or quarter has another version from the same source, and one was asked for.</summary>
    PeriodTaken,

    /// <summary>Its folder holds something else, which guide.yml doesn't list.</summary>
    FolderTaken,
}

/// <summary>A snapshot with what becomes of it.</summary>
/// <param name="Snapshot">The snapshot.</param>
/// <param name="Version">The version that it is or would be; for <see cref="Fate.DayTaken"/> and <see cref="Fate.PeriodTaken"/> the one that is there.</param>
/// <param name="Fate">What becomes of it.</param>
internal sealed record PlannedVersion(Snapshot Snapshot, VersionInfo Version, Fate Fate)
{
    /// <summary>Whether files of it are to be written.</summary>
    public bool IsWritten => Fate is Fate.New or Fate.Restored;
}

/// <summary>
/// Holds snapshots against the versions that a guide has. What is there is never touched: people may have corrected it. So
/// 1. a snapshot of a commit that a version names is that version,
/// 2. one of a day that has a version is that version where the files are the same; otherwise it stays out,
/// 3. one of a month or quarter of which the same source has given a version stays out, where one of each was asked for,
/// 4. any other is new; a folder of its name with the same files is what an import that was stopped has left.
/// </summary>
internal static class ImportPlan
{
    /// <summary>What becomes of each snapshot, in their order.</summary>
    /// <param name="snapshots">The snapshots.</param>
    /// <param name="versions">The versions that guide.yml lists.</param>
    /// <param name="stateOf">What there is at the place of a version's folder, compared with a snapshot.</param>
    public static IReadOnlyList<PlannedVersion> Make(IEnumerable<Snapshot> snapshots, EquatableArray<VersionInfo> versions, Func<string, Snapshot, FolderState> stateOf) =>
        [.. snapshots.Select(s => Plan(s, versions, stateOf))];

    private static PlannedVersion Plan(Snapshot snapshot, EquatableArray<VersionInfo> versions, Func<string, Snapshot, FolderState> stateOf)
    {
        if (versions.FirstOrDefault(v => IsOf(v, snapshot.Origin)) is { } own)
            return new PlannedVersion(snapshot, own, stateOf(own.Id, snapshot) == FolderState.Missing ? Fate.Restored : Fate.There);
        if (versions.FirstOrDefault(v => v.Date == snapshot.Date) is { } sameDay)
            return new PlannedVersion(snapshot, sameDay, stateOf(sameDay.Id, snapshot) switch { FolderState.Missing => Fate.Restored, FolderState.Same => Fate.There, _ => Fate.DayTaken });
        if (versions.LastOrDefault(v => IsOfPeriod(v, snapshot)) is { } samePeriod)
            return new PlannedVersion(snapshot, samePeriod, Fate.PeriodTaken);
        var version = new VersionInfo(snapshot.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), snapshot.Date, null) { Origin = snapshot.Origin };
        return new PlannedVersion(snapshot, version, stateOf(version.Id, snapshot) == FolderState.Different ? Fate.FolderTaken : Fate.New);
    }

    private static bool IsOfPeriod(VersionInfo version, Snapshot snapshot) =>
        snapshot.Every is Every.Month or Every.Quarter
        && string.Equals(version.Origin?.Source, snapshot.Origin.Source, StringComparison.Ordinal)
        && VersionChoice.PeriodOf(version.Date, snapshot.Every) == VersionChoice.PeriodOf(snapshot.Date, snapshot.Every);

    private static bool IsOf(VersionInfo version, VersionOrigin origin) =>
        version.Origin is { Commit: { } named } && origin.Commit is { } commit && commit.StartsWith(named, StringComparison.OrdinalIgnoreCase);
}
