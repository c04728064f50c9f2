using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// The part of a file that is chosen by its tagged regions, as the language's own processor chooses it: <c>a;b</c> these regions, <c>!a</c> all
/// but this one, <c>*</c> every region, <c>**</c> every line. A region within another has its own choice. Lines with tags are left out.
/// </summary>
internal sealed partial class TagRegions
{
    private const string AnyRegion = "*";
    private const string AnyLine = "**";

    private readonly Dictionary<string, bool> _asked = new(StringComparer.Ordinal);
    private readonly bool _outside;
    private readonly bool? _others;
    private readonly List<(string Name, bool IsChosen)> _open = [];
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    /// <param name="names">What is asked for, in order.</param>
    public TagRegions(IReadOnlyList<string> names)
    {
        foreach (var name in names)
            _asked.TryAdd(name.TrimStart('!'), name[0] is not '!');
        var isFirst = names[0].TrimStart('!') is AnyRegion;
        bool? any = _asked.Remove(AnyRegion, out var region) ? region : null;
        if (_asked.Remove(AnyLine, out var line))
            (_outside, _others) = (line, any ?? (!line && _asked.Values.FirstOrDefault(true) is false ? true : null));
        else if (any is { } chosen)
            (_outside, _others) = (isFirst && !chosen, chosen);
        else
            _outside = !_asked.ContainsValue(true);
    }

    /// <summary>The names of regions that are asked for and were not in the lines.</summary>
    public IEnumerable<string> Missing => _asked.Where(a => a.Value && !_met.Contains(a.Key)).Select(a => a.Key);

    /// <summary>The lines of the regions.</summary>
    public List<string> Choose(IEnumerable<string> lines)
    {
        var chosen = new List<string>();
        foreach (var line in lines)
        {
            if (Tag().Match(line) is { Success: true } tag)
                Take(tag.Groups["name"].Value, isEnd: tag.Groups["sign"].Value is "end");
            else if (IsChosen)
                chosen.Add(line);
        }
        return chosen;
    }

    private bool IsChosen => _open is [.., var inner] ? inner.IsChosen : _outside;

    private void Take(string name, bool isEnd)
    {
        if (isEnd)
        {
            // One that ends another than the innermost is a slip; the one that it names ends.
            if (_open.FindLastIndex(o => string.Equals(o.Name, name, StringComparison.Ordinal)) is >= 0 and var last)
                _open.RemoveAt(last);
        }
        else if (_asked.TryGetValue(name, out var asked))
        {
            _met.Add(name);
            _open.Add((name, asked));
        }
        else if (_others is { } others)
        {
            _open.Add((name, (_open.Count == 0 || IsChosen) && others));
        }
    }

    [GeneratedRegex(@"(?<![\w-])(?<sign>tag|end)::(?<name>\S+?)\[\](?=$|[\s*/#<%-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Tag();
}
