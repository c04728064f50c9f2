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
        var open = new List<int>();
        var seams = 0;
        foreach (var (index, line) in page.Lines.Index())
        {
            var isRead = !code[index] && line.Mark is null;
            if (!isRead || line.IsBlank || line.Text.StartsWith('#') || ListMarker.Of(line.Text) is not null)
                seams++;
            foreach (var match in isRead ? MatchesIn(line.Text, language) : [])
            {
                _seams.Add(seams);
                _places.Add((index, match.Value));
                var tag = TagOf(match, line.Text, language);
                Add(tag, open);
                seams += tag.Form == TagForm.Start && language.Parts(tag) ? 1 : 0;
            }
        }
        Nest();
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _tags.Count == 0;

    /// <summary>The tags of a line's text, outside inline code.</summary>
    public static IEnumerable<Match> MatchesIn(string text, ITagLanguage language) =>
        language.Pattern.Matches(text).Where(m => !CodeSpans.Cover(text, m.Index));

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

    private static Tag TagOf(Match match, string text, ITagLanguage language)
    {
        var form = match.Groups["end"].Length > 0 ? TagForm.End : match.Groups["self"].Length > 0 ? TagForm.Alone : TagForm.Start;
        var before = ListMarker.Behind(text[..match.Index]);
        var name = match.Groups["name"].Value;
        var address = AddressStart().Match(BeforeInAddress(text, match.Index, language));
        var beginsLine = before.Trim('>').Trim().IsEmpty;
        var isLast = string.IsNullOrWhiteSpace(Behind(match, text, language, out var isEnded));
        return new Tag(name, match.Groups["args"].Value, form)
        {
            EndName = form == TagForm.Start ? language.EndOf(name) : name,
            BeginsLine = beginsLine,
            MayStayOpen = before.IsEmpty && match.Index < CodeIndent && form == TagForm.Start,
            IsInHeading = text.AsSpan().TrimStart().StartsWith('#'),
            IsAddress = address.Success,
            IsWithinAddress = address.Success && (address.Groups["path"].Length > 0 || AddressRest().IsMatch(text.AsSpan(match.Index + match.Length))),
            IsWithinLine = isEnded && !isLast,
            HasLineAlone = beginsLine && isLast && text.Length - text.AsSpan().TrimStart().Length < CodeIndent,
        };
    }

    // Most tags stand in no address; what stands before them is looked at no farther than an address reaches.
    private static string BeforeInAddress(string text, int index, ITagLanguage language)
    {
        var from = Math.Max(0, index - LongestAddress);
        var start = text.AsSpan(from, index - from).LastIndexOf("](", StringComparison.Ordinal);
        return start < 0 ? "" : language.Pattern.Replace(text[(from + start)..index], "x");
    }

    /// <summary>Whether words stand on the line behind the end tag, or behind a tag that holds nothing.</summary>
    /// <summary>The words of the line behind a tag and what it holds, where that ends on the line.</summary>
    private static string Behind(Match match, string text, ITagLanguage language, out bool isEnded)
    {
        var end = match.Groups["name"].Value is var name && match.Groups["self"].Length > 0
            ? match
            : language.Pattern.Matches(text, match.Index + match.Length).FirstOrDefault(m => m.Groups["end"].Length > 0 && m.Groups["name"].Value.Equals(language.EndOf(name), StringComparison.OrdinalIgnoreCase));
        isEnded = end is not null;
        return language.Pattern.Replace(text[((end ?? match).Index + (end ?? match).Length)..], "");
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

    private void Add(Tag tag, List<int> open)
    {
        var at = _tags.Count;
        _tags.Add(tag);
        if (tag.Form == TagForm.Start)
            open.Add(at);
        if (tag.Form != TagForm.End)
            return;
        var start = open.FindLastIndex(o => _tags[o].EndName.Equals(tag.Name, StringComparison.OrdinalIgnoreCase));
        if (start < 0)
            return;
        _paired.Add(at);
        _paired.Add(open[start]);
        _starts[at] = open[start];
        if (_seams[at] > _seams[open[start]])
            _holding.Add(open[start]);
        // A tag between the two isn't paired, but may be of a kind that needs no end tag.
        open.RemoveRange(start, open.Count - start);
    }

    /// <summary>Tells each start tag what stands around it, and the how many-th it is there.</summary>
    private void Nest()
    {
        var open = new List<int>();
        var seen = new Dictionary<(int, string), int>();
        for (var i = 0; i < _tags.Count; i++)
        {
            if (_starts.TryGetValue(i, out var start))
                open.RemoveRange(open.IndexOf(start), open.Count - open.IndexOf(start));
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
