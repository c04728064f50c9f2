using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// Reads blocks one after the other:
/// 1. the lines above a block that say what it is;
/// 2. the block, by its first line: heading, list, delimited block, macro, indented code, note, else a paragraph.
/// What isn't understood is told and stays as text.
/// </summary>
internal sealed class BlockPass
{
    private readonly AsciiDocPage _page;
    private readonly LineCursor _cursor;
    private readonly ListPass _lists;
    private readonly DelimitedPass _delimited;
    private readonly MacroPass _macros;

    public BlockPass(AsciiDocPage page, IReadOnlyList<SourceLine> lines)
    {
        (_page, _cursor) = (page, new LineCursor(lines));
        _lists = new ListPass(page, _cursor, this);
        _delimited = new DelimitedPass(page, _cursor, this);
        _macros = new MacroPass(page);
    }

    /// <summary>Reads all blocks of a page, its header first.</summary>
    public void ReadPage()
    {
        var isFirst = true;
        while (!_cursor.IsAtEnd)
        {
            var head = BlockHead.Take(_cursor, _page.Attributes);
            var isTitle = isFirst && !_cursor.IsAtEnd && _cursor.Line.Text.StartsWith("= ", StringComparison.Ordinal);
            ReadContent(head);
            if (isTitle)
                Header.Take(_cursor, _page);
            isFirst = false;
        }
    }

    /// <summary>Reads all blocks.</summary>
    public void Read()
    {
        while (!_cursor.IsAtEnd)
            ReadBlock();
    }

    /// <summary>Reads the blocks up to a line, apart from the lists that are open.</summary>
    public void ReadWithin(int end)
    {
        var outer = _cursor.End;
        _cursor.End = end;
        _lists.Apart(Read);
        _cursor.End = outer;
    }

    /// <summary>Reads the alternatives up to a line.</summary>
    public void ReadTabs(int end)
    {
        var outer = _cursor.End;
        _cursor.End = end;
        _lists.Apart(_lists.ReadTabs);
        Read();
        _cursor.End = outer;
    }

    /// <summary>Reads the next block, if there is one.</summary>
    public void ReadBlock() => ReadContent(BlockHead.Take(_cursor, _page.Attributes));

    /// <summary>Reads what stands below a head.</summary>
    public void ReadContent(BlockHead head)
    {
        if (_cursor.IsAtEnd || _cursor.Line.Mark is not null)
        {
            AddAlone(head);
            if (!_cursor.IsAtEnd)
                _page.Out.AddMark(_cursor.Take());
            return;
        }
        if (ReadHeading(head))
            return;
        if (LineShape.Delimiter().IsMatch(_cursor.Line.Text))
            _delimited.Read(head);
        else if (ItemMarker.Of(_cursor.Line) is not null)
            _lists.Read(head);
        else if (LineShape.Break().IsMatch(_cursor.Line.Text) || _macros.Read(_cursor.Line, head))
            _cursor.At++;
        else if (LineShape.Macro().IsMatch(_cursor.Line.Text))
            // One that isn't known is a block all the same, and nothing below it belongs to it.
            _delimited.AddStyled(head, [_cursor.Take()]);
        else
            ReadParagraph(head);
    }

    /// <summary>The lines of a paragraph from the next one on; comments within it are no part of it.</summary>
    public List<SourceLine> TakeParagraph()
    {
        var lines = new List<SourceLine> { _cursor.Take() };
        while (!_cursor.IsAtEnd && !EndsParagraph(lines[^1]))
        {
            var line = _cursor.Take();
            if (!LineShape.IsComment(line.Text))
                lines.Add(line);
        }
        return lines;
    }

    /// <summary>Adds the anchors and the title of a block.</summary>
    public void AddHead(BlockHead head)
    {
        _page.Out.AddAnchors(head.Anchors);
        AddTitle(head);
    }

    /// <summary>Adds the title of a block.</summary>
    public void AddTitle(BlockHead head, bool isOfFold = false)
    {
        if (head.Title is not { } title)
            return;
        var close = _page.Out.Open(title, 0, new TitleFrame { IsOfFold = isOfFold });
        _page.Out.Add(_page.Inlines.Read([title]));
        _page.Out.Close(title, close);
    }

    private void AddAlone(BlockHead head)
    {
        _page.Out.AddAnchors(head.Anchors);
        if (head.Title is { } title)
            _page.Out.Add(_page.Inlines.Read([title]));
    }

    private bool ReadHeading(BlockHead head)
    {
        var match = LineShape.Heading().Match(_cursor.Line.Text);
        if (match.Success)
            AddHeading(head, TitleOf(_cursor.Take(), match.Groups["title"]), match.Groups["level"].Length);
        else if (UnderlinedLevel() is { } level)
            AddUnderlined(head, level);
        else
            return false;
        return true;
    }

    private void AddUnderlined(BlockHead head, int level)
    {
        var line = _cursor.Take();
        _cursor.At++;
        AddHeading(head, line.Trimmed(), level);
    }

    /// <summary>The level of a title with a line of signs as long below it.</summary>
    private int? UnderlinedLevel()
    {
        var (text, next) = (_cursor.Line.Text.TrimEnd(), _cursor.At + 1);
        if (next >= _cursor.End || !char.IsLetterOrDigit(text[0]) || !LineShape.Underline().IsMatch(_cursor[next].Text))
            return null;
        var line = _cursor[next].Text.TrimEnd();
        return Math.Abs(line.Length - text.Length) > 1 ? null : "=-~^+".IndexOf(line[0], StringComparison.Ordinal) + 1;
    }

    private static SourceLine TitleOf(SourceLine line, Group words) => line.Part(words.Index, words.Length);

    private void AddHeading(BlockHead head, SourceLine title, int level)
    {
        var offset = int.TryParse(_page.Attributes.Own("leveloffset"), out var given) ? given : 0;
        if (head.Anchors.Count == 0 && GuideAddresses.GeneratedId(title.Text) is var id && _page.Guide.IsAskedFor(id))
            head.Anchors.Add(new BlockAnchor(title, id));
        if (_page.Inlines.Read([title]) is not [var heading, ..])
            return;
        heading.Insert(new string('#', Math.Clamp(level + offset, 1, 6)) + " ");
        heading.Replace(heading.Text.Length, 0, string.Concat(head.Anchors.Select(a => a.Tag)));
        AddTitle(head);
        _page.Out.Add([heading]);
    }

    private void ReadParagraph(BlockHead head)
    {
        var style = head.Attributes.Style;
        if (style.Length == 0 && _cursor.Line.Text[0] is ' ' or '\t')
        {
            AddHead(head);
            _delimited.AddCode(head, TakeIndented());
        }
        else if (LineShape.Admonition().Match(_cursor.Line.Text) is { Success: true } word)
        {
            var lines = TakeParagraph();
            lines[0] = lines[0].Part(word.Length, lines[0].Text.Length - word.Length);
            _delimited.AddNote(head, word.Groups["kind"].Value, lines[0], () => _page.Out.Add(_page.Inlines.Read(lines)));
        }
        else if (_cursor.Line.Text.StartsWith("> ", StringComparison.Ordinal))
        {
            ReadQuote(head);
        }
        else
        {
            _delimited.AddStyled(head, TakeParagraph());
        }
    }

    /// <summary>A quotation as markdown has it, which the language also knows.</summary>
    private void ReadQuote(BlockHead head)
    {
        var lines = TakeParagraph();
        AddHead(head);
        var close = _page.Out.Open(lines[0], 0, new QuoteFrame());
        new BlockPass(_page, [.. lines.Select(l => l.Text.StartsWith('>') ? l.Part(1, l.Text.Length - 1).Trimmed() : l)]).Read();
        _page.Out.Close(lines[^1], close);
    }

    private List<SourceLine> TakeIndented()
    {
        var lines = TakeParagraph();
        var indent = lines.Where(l => !l.IsBlank).Min(l => l.Text.Length - l.Text.AsSpan().TrimStart().Length);
        return lines.ConvertAll(l => l.Part(indent, l.Text.Length - indent));
    }

    private bool EndsParagraph(SourceLine before)
    {
        var line = _cursor.Line;
        if (line.IsBlank || line.Mark is not null || LineShape.Attributes().IsMatch(line.Text) && BlockHead.IsLine(line) || LineShape.Anchor().IsMatch(line.Text))
            return true;
        if (LineShape.Delimiter().IsMatch(line.Text) || (LineShape.Heading().IsMatch(line.Text) && line.Text.StartsWith("==", StringComparison.Ordinal)))
            return true;
        // Remarks stand below code of any make, one below the other.
        if (ItemMarker.Of(line) is { Kind: ItemKind.Callout })
            return true;
        if (_lists.IsOpen)
            return LineShape.IsContinuation(line) || ItemMarker.Of(line) is not null;
        // By the language's rules a list needs a blank line above it; below a colon nothing else can be meant.
        return before.Text.AsSpan().TrimEnd().EndsWith(":", StringComparison.Ordinal) && ItemMarker.Of(line) is { Kind: ItemKind.Bullet or ItemKind.Number };
    }
}
