using System.Net;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Extraction;

/// <summary>
/// The letters and digits of lines that controls cite. Markup stands between and around words, so these are what can be compared. Many controls may cite the
/// same long line: its letters are gathered once, and where each letter stands is looked up.
/// </summary>
/// <param name="lines">The lines of each file.</param>
internal sealed partial class CitedLetters(IReadOnlyDictionary<string, string[]> lines)
{
    private readonly Dictionary<(string File, int Line, int EndLine), LetterPlaces> _known = [];

    /// <summary>How many letters were looked at.</summary>
    public long Work { get; private set; }

    /// <summary>Whether a statement's letters stand, in order, on the lines that a place names.</summary>
    public bool Holds(ControlSource source, string statement)
    {
        if (!lines.TryGetValue(source.File, out var text) || source.Line < 1 || source.EndLine > text.Length)
            return false;
        var key = (source.File, source.Line, source.EndLine);
        if (!_known.TryGetValue(key, out var places))
        {
            // An ampersand behind a backslash begins no entity.
            var raw = string.Join('\n', text[(source.Line - 1)..source.EndLine]).Replace(@"\&", "&amp;", StringComparison.Ordinal);
            _known[key] = places = new LetterPlaces(Letters(WithCharacters(raw)));
            Work += raw.Length;
        }
        Work += statement.Length;
        return places.Hold(Letters(statement));
    }

    // An entity is its character in prose, and its own letters in code: which of the two stands there is the parser's to tell, so both count.
    private static string WithCharacters(string raw) => Entity().Replace(raw, m => WebUtility.HtmlDecode(m.Value) is var c && string.Equals(c, m.Value, StringComparison.Ordinal) ? c : c + m.Value);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Entity();
}

/// <summary>Where each letter of a text stands.</summary>
/// <param name="text">The text.</param>
internal sealed class LetterPlaces(string text)
{
    // A text of some lines is looked through faster than its places are gathered.
    private const int Short = 2000;

    private readonly Dictionary<char, List<int>>? _places = text.Length > Short ? PlacesIn(text) : null;

    /// <summary>Whether the letters stand in the text, in order.</summary>
    public bool Hold(string wanted)
    {
        var at = 0;
        foreach (var letter in wanted)
        {
            at = Next(letter, at) + 1;
            if (at == 0)
                return false;
        }
        return true;
    }

    private int Next(char letter, int from)
    {
        if (_places is null)
            return text.IndexOf(letter, from);
        if (!_places.TryGetValue(letter, out var places))
            return -1;
        var found = places.BinarySearch(from);
        return found >= 0 ? from : ~found < places.Count ? places[~found] : -1;
    }

    private static Dictionary<char, List<int>> PlacesIn(string text)
    {
        var places = new Dictionary<char, List<int>>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!places.TryGetValue(text[i], out var known))
                places[text[i]] = known = [];
            known.Add(i);
        }
        return places;
    }
}
