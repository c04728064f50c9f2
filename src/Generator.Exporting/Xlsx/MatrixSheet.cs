using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>Who is responsible for what: by topic, what the provider says of its own side beside what it leaves to the customer, each with its sentence.</summary>
internal static class MatrixSheet
{
    public const string Name = "Responsibility matrix";

    /// <summary>The sheet.</summary>
    /// <param name="provider">Who runs the service, as a heading.</param>
    /// <param name="rows">The checklist's rows.</param>
    public static Sheet Of(string provider, EquatableArray<ChecklistRow> rows) => new(
        Name,
        [new("Topic", 26), new($"{provider}: kind", 14), new($"{provider}: what it does, or doesn't", 60), new("Control", 26), new("You: kind", 16), new("You: what is left to you", 60), new("Control of yours", 26)],
        rows.GroupBy(r => (r.Control.Group, r.Topic)).SelectMany(g => Topic(g.Key.Topic, [.. g])).ToEquatableArray())
    {
        FrozenColumns = 1,
        IsProtected = true,
    };

    private static IEnumerable<EquatableArray<Cell>> Topic(string topic, ChecklistRow[] rows)
    {
        var providers = rows.Where(r => r.Control.Party == Party.Provider).ToArray();
        var customers = rows.Where(r => r.Control.Party == Party.Customer).ToArray();
        return Enumerable.Range(0, Math.Max(providers.Length, customers.Length))
            .Select(i => (EquatableArray<Cell>)[Cell.Of(topic, CellLook.Prose), .. Side(providers.ElementAtOrDefault(i)), .. Side(customers.ElementAtOrDefault(i))]);
    }

    private static Cell[] Side(ChecklistRow? row) => row is null ? [Cell.Of("", CellLook.Prose), Cell.Of("", CellLook.Prose), Cell.Of("", CellLook.Word)] :
    [
        Cell.Of(CurationWords.KindOf(row.Control), CellLook.Prose),
        Cell.Of(XlsxText.Cut(row.Control.Statement), CellLook.Prose),
        new TextCell(row.Control.Id, CellLook.Link) { Address = row.Address },
    ];
}
