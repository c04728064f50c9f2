using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Cli.Caching.Records;

/// <summary>The closed tree of blocks and inlines: a number for each kind, then its members.</summary>
internal static class ProseRecords
{
    private const int NoTarget = 0;

    public static void Write(RecordWriter to, Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                to.Number(1);
                to.Text(run.Value);
                break;
            case CodeSpan code:
                to.Number(2);
                to.Text(code.Value);
                break;
            case Emphasis emphasis:
                to.Number(3);
                to.Flag(emphasis.Strong);
                to.List(emphasis.Children, Write);
                break;
            case Link link:
                to.Number(4);
                to.List(link.Children, Write);
                to.Text(link.Href);
                Write(to, link.Target);
                break;
            case Image image:
                to.Number(5);
                to.Text(image.Alt);
                to.Text(image.Source);
                to.Flag(image.IsParted);
                break;
            case LineBreak:
                to.Number(6);
                break;
            case AnchorMark anchor:
                to.Number(7);
                to.Text(anchor.Name);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(inline), inline, "Not an inline.");
        }
        PlaceRecords.Write(to, inline.Span);
    }

    public static Inline Inline(RecordReader from) => from.Number() switch
    {
        1 => new TextRun(from.Text(), PlaceRecords.Span(from)),
        2 => new CodeSpan(from.Text(), PlaceRecords.Span(from)),
        3 => new Emphasis(from.Flag(), from.List(Inline), PlaceRecords.Span(from)),
        4 => new Link(from.List(Inline), from.Text(), Target(from), PlaceRecords.Span(from)),
        5 => Image(from),
        6 => new LineBreak(PlaceRecords.Span(from)),
        7 => new AnchorMark(from.Text(), PlaceRecords.Span(from)),
        _ => throw new InvalidDataException("Not an inline."),
    };

    public static void Write(RecordWriter to, Paragraph paragraph)
    {
        to.List(paragraph.Inlines, Write);
        to.Flag(paragraph.IsFoldLabel);
        to.Flag(paragraph.IsTitleWord);
        PlaceRecords.Write(to, paragraph.Span);
    }

    public static Paragraph Paragraph(RecordReader from)
    {
        var inlines = from.List(Inline);
        var (isLabel, isWord) = (from.Flag(), from.Flag());
        return new Paragraph(inlines, PlaceRecords.Span(from)) { IsFoldLabel = isLabel, IsTitleWord = isWord };
    }

    private static Image Image(RecordReader from)
    {
        var (alt, source, isParted) = (from.Text(), from.Text(), from.Flag());
        return new Image(alt, source, PlaceRecords.Span(from)) { IsParted = isParted };
    }

    private static void Write(RecordWriter to, LinkTarget? target)
    {
        switch (target)
        {
            case null:
                to.Number(NoTarget);
                break;
            case DocumentReference document:
                to.Number(1);
                to.Text(document.File);
                to.Text(document.Anchor);
                break;
            case FileReference file:
                to.Number(2);
                to.Text(file.Path);
                break;
            case BaseReference address:
                to.Number(3);
                to.Text(address.Address);
                break;
            case MissingReference missing:
                to.Number(4);
                to.Text(missing.Path);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(target), target, "Not a target.");
        }
    }

    private static LinkTarget? Target(RecordReader from) => from.Number() switch
    {
        NoTarget => null,
        1 => new DocumentReference(from.Text(), from.MaybeText()),
        2 => new FileReference(from.Text()),
        3 => new BaseReference(from.Text()),
        4 => new MissingReference(from.Text()),
        _ => throw new InvalidDataException("Not a target."),
    };
}
