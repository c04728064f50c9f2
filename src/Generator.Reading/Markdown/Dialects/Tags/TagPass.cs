using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Tags;

/// <summary>
/// Reads the tags of one language through a page:
/// 1. start and end tags are paired, over the whole page;
/// 2. line by line, a tag that opens or closes a frame becomes a marked line of its own, cut out of the line that it stands on;
///    one that means words gives way to them; any other is taken out;
/// 3. what stands in a frame is moved to the margin of the frame's own line, for markup is often indented and prose isn't;
/// 4. a frame that nothing closes ends at the next heading, or with the page.
/// </summary>
internal sealed class TagPass
{
    private readonly PageLines _page;
    private readonly ITagLanguage _language;
    private readonly TagPairs _pairs;
    private readonly TagStack _stack;
    private readonly List<SourceLine> _out = [];
    private readonly HashSet<SourceLine> _rows;
    private CloseMark? _aroundCode;

    private TagPass(PageLines page, ITagLanguage language)
    {
        _page = page;
        _language = language;
        _stack = new TagStack(language);
        _pairs = new TagPairs(page, language);
        _rows = PipeTables.RowsOf(page.Lines);
    }

    /// <summary>Reads the page's tags in place.</summary>
    public static void Run(PageLines page, ITagLanguage language)
    {
        var pass = new TagPass(page, language);
        if (!pass._pairs.IsEmpty)
            pass.Run();
    }

    private void Run()
    {
        var code = _page.CodeLines();
        foreach (var (index, line) in _page.Lines.Index())
        {
            _page.IsTooDeep |= _stack.Depth > InputBounds.TagDepth;
            if (line.Mark is not null || code[index] || _page.IsTooDeep)
                Emit(line);
            else
                Take(line, index);
        }
        if (_out.Count > 0)
            Close(_stack.CloseAll(), _out[^1], _out[^1].Text.Length, indent: 0);
        _page.Lines = _out;
    }

    private void Take(SourceLine line, int index)
    {
        if (line.Text.StartsWith('#') && _stack.Silent is null)
            Close(_stack.CloseUnpaired(), line, 0, indent: 0);
        _stack.Dedent(line);
        var wasBlank = line.IsBlank;
        var rest = line;
        var from = 0;
        while (NextIn(rest.Text, from) is { } match)
        {
            if (_pairs.Next(index, match.Value) is not { } tag)
                from = match.Index + match.Length;
            else
                (rest, from) = _stack.Silent is not null ? Silent(rest, match, tag) : Meant(rest, match, tag);
        }
        // A line that held nothing but tags says nothing any more; a blank line in its place would part what stands together.
        if (wasBlank || !rest.IsBlank)
            Emit(rest);
    }

    private void Emit(SourceLine line)
    {
        if (_stack.Silent is SkipMeaning)
            return;
        _out.Add(line);
    }

    private Match? NextIn(string text, int from)
    {
        var match = _language.Pattern.Match(text, from);
        if (!match.Success)
            return null;
        var code = CodeSpans.In(text);
        while (match.Success && code.Cover(match.Index))
            match = match.NextMatch();
        return match.Success ? match : null;
    }

    /// <summary>Within a comment or code only the tag that ends it means anything.</summary>
    private (SourceLine Line, int From) Silent(SourceLine line, Match match, Tag tag)
    {
        if (tag.Form != TagForm.End || !tag.IsPaired || !_stack.IsSilencedBy(tag))
            return (line, match.Index + match.Length);
        var rest = line.CutTail(match.Index + match.Length);
        line.Remove(match.Index, match.Length);
        var isCode = _stack.Silent is CodeMeaning;
        if (isCode && !line.IsBlank)
            _out.Add(line);
        _stack.EndSilence();
        if (isCode)
            _out.Add(rest.Worded(0, new string(' ', _stack.SilentIndent) + "```", isFilled: false));
        if (isCode && _aroundCode is { } close)
            _out.Add(rest.Marked(0, close, _stack.SilentIndent));
        return (rest, 0);
    }

    private (SourceLine Line, int From) Meant(SourceLine line, Match match, Tag tag)
    {
        if (tag.Form == TagForm.End)
            return End(line, match, tag);
        var meaning = Placed(_language.MeaningOf(tag, new TagPlace(_page, line, match.Index)), tag, line);
        switch (meaning)
        {
            case LiteralMeaning:
                _stack.PushText(tag, "");
                return (line, match.Index + match.Length);
            case WordsMeaning words:
                _stack.PushWords(tag, words.End);
                return Fill(line, match, words.Start);
            case SkipMeaning or CodeMeaning:
                return Silence(line, match, tag, meaning);
            case HeadingMeaning heading:
                return Heading(line, match, tag, heading);
            case FrameMeaning frame:
                return Open(line, match, tag, frame);
            default:
                return Fill(line, match, "");
        }
    }

    /// <summary>What a tag means by the place that it stands at.</summary>
    private TagMeaning Placed(TagMeaning meaning, Tag tag, SourceLine line)
    {
        if (meaning is BranchMeaning branch)
            meaning = _stack.Branch(branch);
        if (_rows.Contains(line))
            return WithinRow(meaning);
        // Blocks within a link would tear it apart.
        return meaning is FrameMeaning { Frame: PlainFrame } && !tag.BeginsLine && _stack.IsAmongWords ? new WordsMeaning(" ", " ") : meaning;
    }

    /// <summary>A cell of a pipe table holds no blocks: an item begins a line of it, and what else would be a block leaves its words.</summary>
    private static TagMeaning WithinRow(TagMeaning meaning) => meaning switch
    {
        FrameMeaning { Frame: ItemFrame or DefinitionFrame or TermFrame } => new WordsMeaning("<br>"),
        FrameMeaning { Frame: PlainFrame, Body: null or "" } => new WordsMeaning("<br>", "<br>"),
        FrameMeaning { Body: { } body } => new WordsMeaning(body),
        FrameMeaning or HeadingMeaning or CodeMeaning => new WordsMeaning(""),
        _ => meaning,
    };

    private static (SourceLine Line, int From) Fill(SourceLine line, Match match, string words)
    {
        line.Fill(match.Index, match.Length, words);
        return (line, words.Length == 0 ? EmphasisBlanks.TakeAt(line, match.Index) : match.Index + words.Length);
    }

    private (SourceLine Line, int From) Open(SourceLine line, Match match, Tag tag, FrameMeaning meaning)
    {
        var indent = line.Inside;
        var ended = _stack.CloseFor(tag, meaning.Ends);
        // The words before it on its line belong to what it ends.
        var rest = Cut(line, match, indent);
        Close(ended, line, match.Index, indent);
        var (open, close) = _page.Frame(meaning.Frame);
        _out.Add(line.Marked(match.Index, open, indent));
        if (meaning.Title is { Length: > 0 } title)
            AddFramed(line, match.Index, new TitleFrame { IsOfFold = Folds.Has(tag.Name) }, title, indent);
        if (meaning.Body is { Length: > 0 } body)
            _out.Add(line.Worded(match.Index, new string(' ', indent) + body, isFilled: true));
        if (tag.Form == TagForm.Alone || meaning.Body is not null)
            _out.Add(line.Marked(match.Index, close, indent));
        else
            _stack.PushFrame(meaning.TakesOver && ended is [.., var outer] ? outer.Tag : tag, close, indent, line, match.Index);
        return (rest, 0);
    }

    private CloseMark OpenFrame(SourceLine line, int index, Frame frame, int indent)
    {
        var (open, close) = _page.Frame(frame);
        _out.Add(line.Marked(index, open, indent));
        return close;
    }

    private void AddFramed(SourceLine line, int index, Frame frame, string words, int indent)
    {
        var (open, close) = _page.Frame(frame);
        _out.Add(line.Marked(index, open, indent));
        _out.Add(line.Worded(index, new string(' ', indent) + words, isFilled: true));
        _out.Add(line.Marked(index, close, indent));
    }

    private (SourceLine Line, int From) End(SourceLine line, Match match, Tag tag)
    {
        switch (_stack.Pop(tag))
        {
            case null:
                return _language.KeepsStrayEnds ? (line, match.Index + match.Length) : Fill(line, match, "");
            case { Text: { } text, IsHeading: true }:
                return EndHeading(line, match, text);
            case { Text: { } text } ended:
                Close(ended.Closed, line, match.Index, line.Inside);
                return text.Length == 0 && ended.IsLiteral ? (line, match.Index + match.Length) : Fill(line, match, text);
            case var ended:
                var rest = Cut(line, match, ended.Indent);
                Close(ended.Closed, line, match.Index, ended.Indent);
                return (rest, 0);
        }
    }

    /// <summary>A heading is one line; what goes on behind its end is the next.</summary>
    private (SourceLine Line, int From) EndHeading(SourceLine line, Match match, string text)
    {
        line.Fill(match.Index, match.Length, text);
        var rest = line.CutTail(match.Index + text.Length);
        _out.Add(line);
        rest.Remove(0, rest.Text.Length - rest.Text.TrimStart().Length);
        return (rest, 0);
    }

    private (SourceLine Line, int From) Silence(SourceLine line, Match match, Tag tag, TagMeaning meaning)
    {
        if (!tag.IsPaired)
            return Fill(line, match, "");
        var indent = line.Inside;
        var rest = Cut(line, match, indent: null);
        if (meaning is SkipMeaning { Note: { } note })
            _out.Add(line.Worded(match.Index, new string(' ', indent) + note, isFilled: true));
        if (meaning is CodeMeaning { Frame: var frame })
            _aroundCode = frame is null ? null : OpenFrame(line, match.Index, frame, indent);
        if (meaning is CodeMeaning code)
            _out.Add(line.Worded(match.Index, new string(' ', indent) + "```" + code.Language, isFilled: false));
        _stack.Silence(tag, meaning, indent);
        return (rest, 0);
    }

    /// <summary>The line goes on as a heading of markdown; where its words go on below, these are the page's own.</summary>
    private (SourceLine Line, int From) Heading(SourceLine line, Match match, Tag tag, HeadingMeaning heading)
    {
        var rest = Cut(line, match, indent: null);
        var trimmed = rest.Text.Length - rest.Text.TrimStart().Length;
        rest.Replace(0, trimmed, new string('#', heading.Level) + " ");
        _stack.PushHeading(tag, heading.Anchor is null ? "" : $"<a name=\"{heading.Anchor}\"></a>");
        return (rest, 0);
    }

    /// <summary>Cuts a tag out of its line; the line's words before it are a line, those behind it the rest.</summary>
    private SourceLine Cut(SourceLine line, Match match, int? indent)
    {
        var rest = line.CutTail(match.Index + match.Length);
        line.Remove(match.Index, match.Length);
        if (!line.IsBlank)
            _out.Add(line);
        if (indent is { } margin && !rest.IsBlank)
            rest.Replace(0, rest.Text.Length - rest.Text.TrimStart().Length, new string(' ', margin));
        return rest;
    }

    private void Close(IEnumerable<OpenTag> tags, SourceLine line, int index, int indent)
    {
        foreach (var tag in tags)
        {
            if (tag.Mark is null)
                continue;
            if (!tag.Tag.IsPaired && tag.IsReported)
                _page.Report(DiagnosticRules.FrameUnclosed, tag.Line!, tag.Index, $"'{tag.Tag.Name}' is opened here and closed nowhere.");
            _out.Add(line.Marked(Math.Min(index, line.Text.Length), tag.Mark, Math.Min(indent, tag.Indent)));
        }
    }
}
