using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Tests.Writing;

/// <summary>Builds a document; every block stands on a line of its own, so that its span names it.</summary>
internal sealed class SampleDocument(string file)
{
    private int _line;

    public SourceSpan Next()
    {
        _line += 2;
        return new SourceSpan(file, _line, 1, _line, 80);
    }

    public Document Make(string title, params Block[] blocks) => Make(title, blocks, []);

    public Document Make(string title, Block[] blocks, Section[] sections, Paragraph? notice = null, Dialect dialect = Dialect.GitHub) =>
        new(file, dialect, notice, Heading(1, title, blocks, sections));

    public Section Heading(int level, string title, Block[] blocks, params Section[] sections) => new(
        level,
        [Text(title)],
        title.ToLowerInvariant().Replace(' ', '-'),
        [$"{title.ToLowerInvariant().Replace(' ', '_')}_alias"],
        blocks.ToEquatableArray(),
        sections.ToEquatableArray(),
        Next());

    public Paragraph Paragraph(params Inline[] inlines) => new(inlines.ToEquatableArray(), Next());

    public Paragraph Paragraph(string text) => Paragraph(Text(text));

    public ListBlock List(bool ordered, params Block[][] items) =>
        new(ordered, 1, items.Select(i => new ListEntry(i.ToEquatableArray(), Next())).ToEquatableArray(), Next());

    public ListBlock Bullets(params Inline[][] items) => List(false, [.. items.Select(i => new Block[] { Paragraph(i) })]);

    public Note Note(NoteKind kind, params Block[] blocks) => new(kind, blocks.ToEquatableArray(), Next());

    public Table Table(params string[][] rows) => new(Row(rows[0]), rows.Skip(1).Select(Row).ToEquatableArray(), Next());

    public static TextRun Text(string value) => new(value, default);

    public static CodeSpan Code(string value) => new(value, default);

    public static Emphasis Bold(params Inline[] children) => new(true, children.ToEquatableArray(), default);

    public static Emphasis Italic(params Inline[] children) => new(false, children.ToEquatableArray(), default);

    public static Link External(string text, string href) => new([Text(text)], href, null, default);

    public static Link Internal(string text, string file, string? anchor = null) =>
        new([Text(text)], file, new DocumentReference(file, anchor), default);

    private TableRow Row(string[] cells) => new(cells.Select(c => new TableCell(c.Length == 0 ? [] : [Text(c)], Next() with { EndColumn = 20 })).ToEquatableArray(), Next());
}
