using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Extraction.Segmentation;

/// <summary>Walks a document in reading order and yields every heading, lead-in and sentence with its surroundings.</summary>
internal sealed class PassageReader
{
    private readonly Document _document;
    private readonly List<Passage> _passages = [];
    private int _block;

    private PassageReader(Document document) => _document = document;

    /// <summary>All passages of <paramref name="document"/>, in reading order.</summary>
    public static IReadOnlyList<Passage> Read(Document document)
    {
        var reader = new PassageReader(document);
        reader.ReadSection(document.Root, []);
        return reader._passages;
    }

    private void ReadSection(Section section, EquatableArray<string> above)
    {
        EquatableArray<string> path = [.. above, section.TitleText];
        var place = new Place(_document, section, path, Container.Prose, null, _block++);
        AddHeading(section, place with { Variant = section.Variant });
        ReadBlocks(section.Blocks, place);
        foreach (var below in section.Sections)
            ReadSection(below, path);
    }

    private void ReadBlocks(EquatableArray<Block> blocks, Place place)
    {
        string? introduction = null;
        string? above = null;
        int? open = null;
        var isLegend = false;
        foreach (var (at, block) in blocks.Index())
        {
            var first = _passages.Count;
            isLegend = BlockRoles.IsLegend(blocks, at, isLegend);
            if (block is ListBlock && above is not null)
                _passages[^1] = _passages[^1] with { IsOverList = true };
            if (block is ListBlock && introduction is not null && string.Equals(introduction, _passages[^1].Text, StringComparison.Ordinal))
                _passages[^1] = _passages[^1] with { HeadsList = true };
            if (block is CodeBlock && above is not null)
                _passages[^1] = _passages[^1] with { HeadsCode = true };
            var beside = isLegend ? place with { IsLegend = true } : place;
            var within = above is null ? beside : beside with { Above = [.. place.Above, above] };
            ReadBlock(block, block is ListBlock or Table or CodeTabs ? within with { Introduction = introduction ?? place.Introduction } : block is Paragraph && above is not null && IsAlone(_passages[^1]) ? within : beside);
            if (block is Paragraph { IsFoldLabel: true } && _passages.Count > first)
                _passages[first] = _passages[first] with { IsFoldLabel = true, IsOverSteps = BlockRoles.IsOverSteps(blocks, at) };
            if (block is Paragraph { IsTitleWord: true } && _passages.Count > first)
                _passages[first] = _passages[first] with { IsTitleWord = true };
            open = isLegend ? null : Open(block, first, open);
            above = block is Paragraph && _passages.Count > first ? _passages[^1].Text : block is CodeBlock or CodeTabs ? above : null;
            introduction = Introduction(block, first) ?? (block is CodeBlock or CodeTabs ? introduction : null);
        }
    }

    // The passage that waits for its rest behind code or a list.
    private int? Open(Block block, int first, int? open)
    {
        if (block is CodeBlock or CodeTabs or ListBlock)
            return open;
        if (block is not Paragraph || _passages.Count == first)
            return null;
        if (open is { } at && RunOnSentence.IsRest(_passages[first]))
        {
            _passages[at] = RunOnSentence.Join(_passages[at], _passages[first]);
            _passages.RemoveAt(first);
            return null;
        }
        return RunOnSentence.IsOpen(_passages[^1]) ? _passages.Count - 1 : null;
    }

    // A lead-in or an announcement on a line of its own leads into what stands below, prose too.
    private static bool IsAlone(Passage passage) => passage.Siblings == 1 && (passage.Form is StatementForm.Lead || passage.Text.EndsWith(':'));

    // The last sentence right above a list introduces it, where it announces something.
    private string? Introduction(Block block, int first) =>
        block is Paragraph or Note && _passages.Count > first && (_passages[^1].EndsWithColon || Announces(_passages[^1].Text)) ? _passages[^1].Text : null;

    /// <summary>Whether a sentence right above a list or example introduces it.</summary>
    public static bool Announces(string text) =>
        text.EndsWith(':') || text.Contains("following", StringComparison.OrdinalIgnoreCase);

    private void ReadBlock(Block block, Place place)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddProse(paragraph.Inlines, paragraph.Span, InBlock(place));
                break;
            case ListBlock list:
                ReadList(list, place);
                break;
            case Note note:
                ReadBlocks(note.Blocks, InBlock(place) with { Container = Container.Note });
                break;
            case Quotation quotation:
                ReadBlocks(quotation.Blocks, place);
                break;
            case CodeTabs tabs:
                foreach (var tab in tabs.Tabs)
                    ReadBlocks(tab.Blocks, place with { Variant = place.Variant is { } around ? $"{around}, {tab.Label}" : tab.Label, Above = [.. place.Above, tab.Label] });
                break;
            case Table table:
                ReadTable(table, place);
                break;
        }
    }

    private void ReadList(ListBlock list, Place place)
    {
        var container = list.Ordered ? Container.Step : Container.Bullet;
        var series = _block++;
        foreach (var item in list.Items)
            ReadBlocks(item.Blocks, InBlock(place) with { Container = container, IsTask = place.IsTask || item.IsTicked is not null, Series = series });
    }

    private void ReadTable(Table table, Place place)
    {
        var series = _block;
        _block += table.Rows.Select(row => row.Cells.Count).DefaultIfEmpty().Max();
        foreach (var row in table.Rows)
        {
            var cellPlace = InBlock(place) with { Container = Container.Cell };
            var task = TaskIn(row);
            var cells = CellsOf(table, row);
            foreach (var (column, cell) in row.Cells.Index())
                AddProse(cell.Inlines, cell.Span, cellPlace with { Series = series + column, IsTask = place.IsTask || column == task, Column = TextOf(table.Head, column), Row = column > 0 ? TextOf(row, 0) : null, Cells = Others(cells, column) });
        }
    }

    // The cells of a row as those before another, and as those behind another: made once, for each of the row's cells is told of all others.
    private static (RowCell[] Before, RowCell[] Behind) CellsOf(Table table, TableRow row)
    {
        var before = row.Cells.Select((c, i) => new RowCell(TextOf(table.Head, i) ?? "", PlainText.Of(c.Inlines), IsBefore: true)).ToArray();
        return (before, Array.ConvertAll(before, c => c with { IsBefore = false }));
    }

    private static EquatableArray<RowCell> Others((RowCell[] Before, RowCell[] Behind) cells, int column) =>
        [.. cells.Before.AsSpan(0, column), .. cells.Behind.AsSpan(column + 1)];

    // A box by itself at the beginning of a row is that of the words behind it.
    private static int? TaskIn(TableRow row)
    {
        var box = row.Cells.Index().FirstOrDefault(c => c.Item.IsTicked is not null && (c.Index == 0 || !c.Item.Inlines.IsEmpty), (-1, null!)).Index;
        return box < 0 ? null : row.Cells.Index().Skip(box).FirstOrDefault(c => !c.Item.Inlines.IsEmpty, (box, null!)).Index;
    }

    private static string? TextOf(TableRow row, int column) => column < row.Cells.Count ? PlainText.Of(row.Cells[column].Inlines) : null;

    private Place InBlock(Place place) => place with { Block = _block++ };

    private void AddHeading(Section section, Place place)
    {
        var map = new InlineMap(section.Title, section.Span);
        if (map.Text.Trim().Length > 0)
            _passages.Add(PassageOf(map, (0, map.Text.Length), StatementForm.Heading, section.Span, place));
    }

    private void AddProse(EquatableArray<Inline> inlines, SourceSpan span, Place place)
    {
        var map = new InlineMap(inlines, span);
        var lead = AddLead(map, LeadFinder.LengthOf(inlines), span, place);
        var offset = SkipSeparator(map.Text, lead.Length);
        var sentences = SentenceSplitter.Split(map.Text[offset..], at => map.IsCode(at + offset)).ToList();
        string? before = null;
        for (var index = 0; index < sentences.Count; index++)
        {
            var piece = (sentences[index].Start.Value + offset, sentences[index].End.Value + offset);
            var passage = PassageOf(map, piece, StatementForm.Sentence, span, place) with
            {
                Lead = lead.Text,
                Before = before,
                Index = index,
                Siblings = sentences.Count,
            };
            _passages.Add(passage);
            before = passage.Text;
        }
    }

    private (string? Text, int Length) AddLead(InlineMap map, int length, SourceSpan span, Place place)
    {
        if (length == 0)
            return (null, 0);
        var text = map.Text[..length];
        var start = length - text.TrimStart().Length;
        var end = text.TrimEnd(' ', ':', '–', '—', PlainText.Break).Length;
        if (end <= start)
            return (null, 0);
        var passage = PassageOf(map, (start, end), StatementForm.Lead, span, place) with { EndsWithColon = map.Text[end..].TrimStart().StartsWith(':') };
        _passages.Add(passage);
        return (passage.Text, length);
    }

    private static int SkipSeparator(string text, int offset)
    {
        while (offset > 0 && offset < text.Length && (char.IsWhiteSpace(text[offset]) || text[offset] is ':' or '–' or '—' or '-'))
            offset++;
        return offset;
    }

    /// <summary>The passage that a piece of a block's text makes.</summary>
    public static Passage PassageOf(InlineMap map, (int Start, int End) piece, StatementForm form, SourceSpan block, Place place)
    {
        var (first, last) = map.Lines(piece.Start, piece.End);
        return new Passage
        {
            Form = form,
            Text = map.Text[piece.Start..piece.End].Replace(PlainText.Break, ' '),
            Source = new ControlSource(place.Document.File, place.Section.Anchor, first, last),
            Range = new TextRange(block, piece.Start, piece.End - piece.Start),
            Links = map.Links(piece.Start, piece.End),
            HasCode = map.HasCode(piece.Start, piece.End),
            Place = place,
        };
    }
}
