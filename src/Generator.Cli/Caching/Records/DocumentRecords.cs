using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Caching.Records;

/// <summary>A version as it was read.</summary>
internal static class DocumentRecords
{
    public static void Write(RecordWriter to, Outcome<VersionContent> read)
    {
        PlaceRecords.Write(to, read.Value.Info);
        to.List(read.Value.Documents, Write);
        to.List(read.Value.Topics, Write);
        to.Texts(read.Value.Attached);
        to.List(read.Diagnostics, PlaceRecords.Write);
    }

    public static Outcome<VersionContent> Version(RecordReader from)
    {
        var content = new VersionContent(PlaceRecords.Version(from), from.List(Document)) { Topics = from.List(Topic), Attached = from.Texts() };
        return new Outcome<VersionContent>(content, from.List(PlaceRecords.Problem));
    }

    public static void Write(RecordWriter to, Document document)
    {
        to.Text(document.File);
        to.Kind(document.Dialect);
        to.Maybe(document.Notice, ProseRecords.Write);
        Write(to, document.Root);
        Write(to, document.Metadata);
        to.Texts(document.Variants);
        to.List(document.Fillings, Write);
        to.Text(document.Group);
    }

    public static Document Document(RecordReader from) => new(from.Text(), from.Kind<Dialect>(), from.Maybe(ProseRecords.Paragraph), Section(from))
    {
        Metadata = Metadata(from),
        Variants = from.Texts(),
        Fillings = from.List(Filling),
        Group = from.Text(),
    };

    private static void Write(RecordWriter to, Section section)
    {
        to.Number(section.Level);
        to.List(section.Title, ProseRecords.Write);
        to.Text(section.Anchor);
        to.Texts(section.Aliases);
        to.List(section.Blocks, BlockRecords.Write);
        to.List(section.Sections, Write);
        PlaceRecords.Write(to, section.Span);
        to.Text(section.Variant);
    }

    private static Section Section(RecordReader from) => new(
        from.Number(),
        from.List(ProseRecords.Inline),
        from.Text(),
        from.Texts(),
        from.List(BlockRecords.Block),
        from.List(Section),
        PlaceRecords.Span(from))
    {
        Variant = from.MaybeText(),
    };

    private static void Write(RecordWriter to, PageMetadata metadata)
    {
        to.Text(metadata.Title);
        to.Text(metadata.Description);
        to.MaybeValue(metadata.Date, static (w, date) => w.Number(date.DayNumber));
        PlaceRecords.Write(to, metadata.TitleSpan);
        to.MaybeValue(metadata.Position, static (w, position) => w.Fraction(position));
        to.Text(metadata.Parent);
    }

    private static PageMetadata Metadata(RecordReader from) => new(from.MaybeText(), from.MaybeText(), from.MaybeValue(static r => DateOnly.FromDayNumber(r.Number())))
    {
        TitleSpan = PlaceRecords.Span(from),
        Position = from.MaybeValue(static r => r.Fraction()),
        Parent = from.MaybeText(),
    };

    private static void Write(RecordWriter to, FilledLine line)
    {
        to.Number(line.Line);
        to.Text(line.Text);
    }

    private static FilledLine Filling(RecordReader from) => new(from.Number(), from.Text());

    private static void Write(RecordWriter to, TopicNode topic)
    {
        to.Text(topic.Title);
        to.Text(topic.File);
        to.List(topic.Children, Write);
    }

    private static TopicNode Topic(RecordReader from) => new(from.Text(), from.MaybeText(), from.List(Topic));
}
