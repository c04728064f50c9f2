using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Liquid;

/// <summary>
/// Text that a page keeps under a name, <c>{% capture note %}...{% endcapture %}</c>, put where the page first names it: as a variable, or as what an
/// include is given, whose own name may tell the kind of a note. Text that nothing on the page names is left where it stands if it reads as one, for
/// what does show it isn't known.
/// </summary>
internal sealed partial class Captures
{
    private readonly PageLines _page;
    private readonly List<SourceLine> _out = [];
    private readonly Dictionary<string, List<SourceLine>> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    // Every name that the page shows a text by.
    private readonly HashSet<string> _named;

    private bool[] _code = [];

    // Up to which line nothing ends a text.
    private int _endless;

    private Captures(PageLines page)
    {
        _page = page;
        _named = Use().Matches(string.Join('\n', page.Lines.Select(l => l.Text))).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Moves the texts of a page.</summary>
    public static void Move(PageLines page)
    {
        var captures = new Captures(page);
        captures.Take();
        captures.Show();
    }

    /// <summary>Takes the texts out of the page.</summary>
    private void Take()
    {
        _code = _page.CodeLines();
        for (var i = 0; i < _page.Lines.Count; i++)
        {
            var line = _page.Lines[i];
            if (_code[i] || line.Mark is not null || InlineEdit.Next(line, Start(), 0) is not { } start || LastOf(i, start) is not { } last)
            {
                _out.Add(line);
                continue;
            }
            TakeText(i, last, start);
            i = last;
        }
        _page.Lines = [.. _out];
        _out.Clear();
    }

    private int? LastOf(int first, Match start)
    {
        if (first < _endless)
            return null;
        var i = first;
        for (; i < _page.Lines.Count && _page.Lines[i].Mark is null; i++)
        {
            if (End().IsMatch(_page.Lines[i].Text, i == first ? start.Index : 0))
                return i;
        }
        _endless = i;
        return null;
    }

    private void TakeText(int first, int last, Match start)
    {
        var lines = _page.Lines[first..(last + 1)];
        var body = lines[0].CutTail(start.Index + start.Length);
        lines[0].Remove(start.Index, start.Length);
        _out.Add(lines[0]);
        lines[0] = body;
        var end = End().Match(lines[^1].Text);
        var rest = lines[^1].CutTail(end.Index + end.Length);
        lines[^1].Remove(end.Index, end.Length);
        var name = start.Groups["name"].Value;
        if (_named.Contains(name))
            _texts[name] = [.. lines.SkipWhile(l => l.IsBlank).Reverse().SkipWhile(l => l.IsBlank).Reverse()];
        else if (lines.Exists(l => Words().IsMatch(l.Text)))
            _out.AddRange([body.Worded(0, "", isFilled: false), .. lines]);
        _out.Add(rest);
    }

    /// <summary>Puts each text where it is named.</summary>
    private void Show()
    {
        var code = _page.CodeLines();
        foreach (var (index, line) in _page.Lines.Index())
        {
            var rest = line;
            while (!code[index] && rest.Mark is null && NextUse(rest) is { } use)
                rest = Put(rest, use);
            _out.Add(rest);
        }
        _page.Lines = _out;
    }

    private Match? NextUse(SourceLine line)
    {
        for (var use = InlineEdit.Next(line, Use(), 0); use is not null; use = InlineEdit.Next(line, Use(), use.Index + use.Length))
        {
            if (_texts.ContainsKey(use.Groups["name"].Value))
                return use;
        }
        return null;
    }

    /// <summary>Puts a text in the place of its name: as blocks where none but tags stand beside it, else as words. Returns what is left of the line.</summary>
    private SourceLine Put(SourceLine line, Match use)
    {
        var name = use.Groups["name"].Value;
        var text = _texts[name];
        var isAlone = string.IsNullOrWhiteSpace(Tag().Replace(line.Text[..use.Index] + line.Text[(use.Index + use.Length)..], ""));
        if (!isAlone || !_shown.Add(name))
        {
            line.Fill(use.Index, use.Length, isAlone ? "" : string.Join(' ', text.Select(l => l.Text.Trim())));
            return line;
        }
        var rest = line.CutTail(use.Index + use.Length);
        line.Remove(use.Index, use.Length);
        if (!line.IsBlank)
            _out.Add(line);
        _out.AddRange(Framed(line, use.Groups["file"].Value, text));
        return rest;
    }

    private IEnumerable<SourceLine> Framed(SourceLine line, string file, List<SourceLine> text)
    {
        var kind = LiquidLanguage.NoteOf(file);
        var (open, close) = _page.Frame(kind is { } note ? new NoteFrame(note) : new PlainFrame());
        return [line.Marked(line.Text.Length, open, 0), .. text, line.Marked(line.Text.Length, close, 0)];
    }

    [GeneratedRegex(@"\{%-?\s*capture\s+[""']?(?<name>\w+)[""']?\s*-?%\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Start();

    [GeneratedRegex(@"\{%-?\s*endcapture\s*-?%\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex End();

    [GeneratedRegex(@"\{\{-?\s*(?<name>\w+)\s*(?:\|[^{}]*)?-?\}\}|\{%-?\s*(?:include|include_cached|include_relative|render)\s+[""']?(?<file>[\w./-]+)[""']?(?:(?!%\}).)*?[\w-]+\s*[=:]\s*(?<name>[A-Za-z_]\w*)(?=[\s,%-])(?:(?!%\}).)*%\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Use();

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>|\{%(?:(?!%\}).)*%\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Tag();

    // An address or a name that a page only computes with is one word.
    [GeneratedRegex(@"\p{L}[\p{L}\p{P}]*\s+\p{L}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Words();
}
