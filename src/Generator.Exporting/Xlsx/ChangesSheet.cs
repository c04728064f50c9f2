using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>What differs from another version: a row per change, with what it means for answers.</summary>
internal static class ChangesSheet
{
    public const string Name = "Changes";

    /// <summary>The sheet; it says so where there is nothing to compare with.</summary>
    public static Sheet Of(ChangeSet? changes)
    {
        var (before, now) = changes is null ? ("Before", "Now") : ($"Before, {changes.From.Version}", $"Now, {changes.To.Version}");
        return new Sheet(
            Name,
            [new("Id", 26), new("Change", 18), new("Look again", 12), new("Reasons", 34), new(before, 60), new(now, 60), new("Topic", 24)],
            changes is null ? [Empty("There is no earlier version.")] : changes.Changes.IsEmpty ? [Empty("Nothing differs.")] : changes.Changes.Select(Row).ToEquatableArray())
        {
            FrozenColumns = 1,
            IsProtected = true,
            Colours = [new CellColour(3, "$C2=\"yes\"", StatusColour.Warning)],
        };
    }

    private static EquatableArray<Cell> Row(Change change) =>
    [
        Cell.Of(change.Id, CellLook.Word),
        Cell.Of(string.Join('\n', change.Classes.Select(c => c.ToString().ToLowerInvariant())), CellLook.Prose),
        Cell.Of(change.Reopens ? "yes" : "no", CellLook.Prose),
        Cell.Of(XlsxText.Cut(string.Join('\n', change.Reasons)), CellLook.Prose),
        Cell.Of(XlsxText.Cut(change.Old?.Statement ?? ""), CellLook.Prose),
        Cell.Of(XlsxText.Cut(change.New?.Statement ?? ""), CellLook.Prose),
        Cell.Of((change.New ?? change.Old)?.Group ?? "", CellLook.Prose),
    ];

    private static EquatableArray<Cell> Empty(string message) => [Cell.Of(message, CellLook.Prose), .. Enumerable.Repeat(Cell.Of("", CellLook.Prose), 6)];
}
