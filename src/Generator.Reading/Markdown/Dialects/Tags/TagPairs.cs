using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Tags;

/// <summary>Finds the tags of a page in order, and which start and end tags belong together.</summary>
internal sealed partial class TagPairs
{
    // A tag over more lines than this is none.
    private const int MostLines = 40;

    // No address is longer, with the tags in it.
    private const int LongestAddress = 2000;

    private const int CodeIndent = 4;

    private readonly List<Tag> _tags = [];
    private readonly HashSet<int> _paired = [];
    private readonly HashSet<int> _holding = [];
    private readonly Dictionary<int, int> _starts = [];

    // The start tags without an end tag so far, in their order, and of each name the places of its own in that list.
    private readonly List<int> _open = [];
    private readonly Dictionary<string, Stack<int>> _openByName = new(StringComparer.OrdinalIgnoreCase);

    // For each tag how many places before it part blocks.
    private readonly List<int> _seams = [];

    // And which line it stands on, with its own characters.
    private readonly List<(int Line, string Text)> _places = [];
    private int _next;

    /// <summary>Reads all tags outside code; a tag over several lines draws these together.</summary>
    public TagPairs(PageLines page, ITagLanguage language)
    {
        JoinLines(page, language);
        var code = page.CodeLines();
        var seams = 0;
        foreach (var (index, line) in page.Lines.Index())
        {
            var isRead = !code[index] && line.Mark is null;
            if (!isRead || line.IsBlank || line.Text.StartsWith('#') || ListMarker.Of(line.Text) is not null)
                seams++;
            foreach (var found in isRead ? LineTags.In(line.Text, language) : [])
            {
                _seams.Add(seams);
                _places.Add((index, found.Match.Value));
                var tag = TagOf(found, line.Text, language);
                Add(tag);
                seams += tag.Form == TagForm.Start && language.Parts(tag) ? 1 : 0;
            }
        }
        Nest();
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _tags.Count == 0;

    /// <summary>
    /// The next tag in reading order that stands on a line with these characters. <c>null</c> where none of that line is left: what looks like a tag
    /// once others are gone (a backtick in one of them may have made code of it) is none.
    /// </summary>
    public Tag? Next(int line, string text)
    {
        while (_next < _places.Count && _places[_next].Line < line)
            _next++;
        for (var at = _next; at < _places.Count && _places[at].Line == line; at++)
        {
            if (!string.Equals(_places[at].Text, text, StringComparison.Ordinal))
                continue;
            _next = at + 1;
            return _tags[at] with { IsPaired = _paired.Contains(at), HoldsBlocks = _holding.Contains(at) };
        }
        return null;
    }

    private static Tag TagOf(LineTag found, string text, ITagLanguage language)
    {
        var match = found.Match;
        var form = match.Groups["end"].Length > 0 ? TagForm.End : match.Groups["self"].Length > 0 ? TagForm.Alone : TagForm.Start;
        var before = ListMarker.Behind(text[..match.Index]);
        var name = match.Groups["name"].Value;
        var address = AddressStart().Match(BeforeInAddress(text, match.Index, language));
        var beginsLine = before.Trim('>').Trim().IsEmpty;
        return new Tag(name, match.Groups["args"].Value, form)
        {
            EndName = form == TagForm.Start ? language.EndOf(name) : name,
            BeginsLine = beginsLine,
            MayStayOpen = before.IsEmpty && match.Index < CodeIndent && form == TagForm.Start,
            IsInHeading = text.AsSpan().TrimStart().StartsWith('#'),
            IsAddress = address.Success,
            IsWithinAddress = address.Success && (address.Groups["path"].Length > 0 || AddressRest().IsMatch(text.AsSpan(match.Index + match.Length))),
            IsWithinLine = found is { IsEnded: true, IsLast: false },
            HasLineAlone = beginsLine && found.IsLast && text.Length - text.AsSpan().TrimStart().Length < CodeIndent,
        };
    }

    // Most tags stand in no address; what stands before them is looked at no farther than an address reaches.
    private static string BeforeInAddress(string text, int index, ITagLanguage language)
    {
        var from = Math.Max(0, index - LongestAddress);
        var start = text.AsSpan(from, index - from).LastIndexOf("](", StringComparison.Ordinal);
        return start < 0 ? "" : language.Pattern.Replace(text[(from + start)..index], "x");
    }

    private static void JoinLines(PageLines page, ITagLanguage language)
    {
        var code = page.CodeLines();
        page.JoinLines(i => code[i] || page.Lines[i].Mark is not null ? null : EndOfTag(page.Lines, code, i, language));
    }

    /// <summary>The line that a tag ends on which begins on a line and doesn't end there.</summary>
    private static int? EndOfTag(List<SourceLine> lines, bool[] code, int first, ITagLanguage language)
    {
        var start = language.Unfinished.Match(lines[first].Text);
        if (!start.Success || CodeSpans.Cover(lines[first].Text, start.Index))
            return null;
        var text = lines[first].Text[start.Index..];
        for (var i = first + 1; i < lines.Count && i <= first + MostLines && !code[i] && lines[i].Mark is null; i++)
        {
            text += " " + lines[i].Text;
            var match = language.Pattern.Match(text);
            if (match.Success && match.Index == 0)
                return i;
        }
        return null;
    }

    private void Add(Tag tag)
    {
        var at = _tags.Count;
        _tags.Add(tag);
        if (tag.Form == TagForm.Start)
            Open(at, tag.EndName);
        if (tag.Form != TagForm.End || !_openByName.TryGetValue(tag.Name, out var starts) || !starts.TryPeek(out var place))
            return;
        var start = _open[place];
        _paired.Add(at);
        _paired.Add(start);
        _starts[at] = start;
        if (_seams[at] > _seams[start])
            _holding.Add(start);
        CloseFrom(place);
    }

    private void Open(int tag, string endName)
    {
        if (!_openByName.TryGetValue(endName, out var places))
            _openByName[endName] = places = new Stack<int>();
        places.Push(_open.Count);
        _open.Add(tag);
    }

    // A tag between the two of a pair isn't paired, but may be of a kind that needs no end tag.
    private void CloseFrom(int place)
    {
        for (var at = _open.Count - 1; at >= place; at--)
            _openByName[_tags[_open[at]].EndName].Pop();
        _open.RemoveRange(place, _open.Count - place);
    }

    /// <summary>Tells each start tag what stands around it, and the how many-th it is there.</summary>
    private void Nest()
    {
        var open = new List<int>();
        var seen = new Dictionary<(int, string), int>();
        for (var i = 0; i < _tags.Count; i++)
        {
            if (_starts.TryGetValue(i, out var start))
            {
                // What ends stands near the end of what is open.
                var place = open.LastIndexOf(start);
                open.RemoveRange(place, open.Count - place);
            }
            if (_tags[i].Form != TagForm.Start)
                continue;
            var outer = open.Count > 0 ? open[^1] : -1;
            var ordinal = seen.GetValueOrDefault((outer, _tags[i].Name));
            seen[(outer, _tags[i].Name)] = ordinal + 1;
            _tags[i] = _tags[i] with { Outer = outer < 0 ? null : _tags[outer], Ordinal = ordinal };
            if (_paired.Contains(i))
                open.Add(i);
        }
    }

    // Another tag within the address counts as one of its characters.
    [GeneratedRegex(@"\]\(\s*<?(?<path>[^\s()<>]*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex AddressStart();

    [GeneratedRegex(@"^[^\s()#?]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex AddressRest();
}
