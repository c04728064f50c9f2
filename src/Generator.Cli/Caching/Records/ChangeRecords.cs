using Generator.Model;

namespace Generator.Cli.Caching.Records;

/// <summary>What differs between two versions.</summary>
internal static class ChangeRecords
{
    public static void Write(RecordWriter to, ChangeSet set)
    {
        Write(to, set.From);
        Write(to, set.To);
        to.Number(set.Summary.Added);
        to.Number(set.Summary.Removed);
        to.Number(set.Summary.Changed);
        to.Number(set.Summary.Moved);
        to.Number(set.Summary.Unchanged);
        to.List(set.Changes, Write);
    }

    public static ChangeSet Set(RecordReader from) => new(
        Name(from),
        Name(from),
        new ChangeSummary(from.Number(), from.Number(), from.Number(), from.Number(), from.Number()),
        from.List(Change));

    private static void Write(RecordWriter to, CatalogName name)
    {
        to.Text(name.Guide);
        to.Text(name.Version);
    }

    private static CatalogName Name(RecordReader from) => new(from.Text(), from.Text());

    public static void Write(RecordWriter to, Change change)
    {
        to.Text(change.Id);
        to.List(change.Classes, static (w, c) => w.Kind(c));
        to.Flag(change.Reopens);
        to.Texts(change.Reasons);
        to.Maybe(change.Old, ControlRecords.Write);
        to.Maybe(change.New, ControlRecords.Write);
    }

    private static Change Change(RecordReader from) => new(
        from.Text(),
        from.List(static r => r.Kind<ChangeClass>()),
        from.Flag(),
        from.Texts(),
        from.Maybe(ControlRecords.Control),
        from.Maybe(ControlRecords.Control));
}
