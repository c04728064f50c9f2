using Generator.Model;

namespace Generator.Writing.Changes;

/// <summary>What "changed since" chooses: in the checklist, on print sheets and in the command the same.</summary>
internal static class ChangedControls
{
    /// <summary>The ids of the newer version's controls, of both parties, that are new or differ; each once.</summary>
    public static IEnumerable<string> Of(ChangeSet changes) =>
        changes.Changes.Where(c => string.Equals(c.New?.Id, c.Id, StringComparison.Ordinal)).Select(c => c.Id).Distinct(StringComparer.Ordinal);
}
