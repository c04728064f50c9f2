using System.Runtime.InteropServices;
using System.Text;

namespace Generator.Relating.Wording;

/// <summary>
/// The words of one version: how often each stands in it, which abbreviations it explains, and which names it gives in a long form
/// and in a short one.
/// </summary>
internal sealed class Vocabulary
{
    // A maker's or a product's name stands before this many other names ...
    private const int FewestFollowers = 5;

    // ... and with one of them often enough to be a part of its name that may be left out.
    private const int FewestTogether = 3;
    private const double LeastShare = 0.25;

    // A name is hardly ever written in lower case.
    private const double MostLower = 0.02;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lower = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> _pairs = [];
    private readonly Dictionary<string, int> _followers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _abbreviations = new(StringComparer.Ordinal);

    /// <param name="texts">All that the version says.</param>
    public Vocabulary(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            Learn(text);
    }

    /// <summary>Long forms by abbreviation, both in lower case: those that the version explains ("Long Form (LF)").</summary>
    public IReadOnlyDictionary<string, string> Abbreviations => _abbreviations;

    /// <summary>How often a word in lower case stands in it.</summary>
    public int CountOf(string word) => _counts.GetValueOrDefault(word);

    /// <summary>Whether the first of two words may be left out: a name that goes before many others, and often before this one.</summary>
    public bool IsForename(string name, string of)
    {
        if (!IsName(name) || !IsName(of) || IsAcronym(name) || _followers.GetValueOrDefault(name) < FewestFollowers)
            return false;
        var together = _pairs.GetValueOrDefault((name, of));
        return together >= FewestTogether && together >= LeastShare * _names[of];
    }

    private bool IsName(string word) =>
        _names.GetValueOrDefault(word) is > 0 and var count && _lower.GetValueOrDefault(word.ToLowerInvariant()) <= MostLower * count;

    private static bool IsAcronym(string word) => !word.Any(char.IsLower);

    private void Learn(string text)
    {
        var words = WordReader.Read(text);
        for (var at = 0; at < words.Count; at++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, words[at].Text, out _)++;
            var written = text[words[at].Start..words[at].End];
            if (char.IsLower(written[0]) && IsApart(text, words[at]))
                CollectionsMarshal.GetValueRefOrAddDefault(_lower, written, out _)++;
            if (!char.IsUpper(written[0]))
                continue;
            CollectionsMarshal.GetValueRefOrAddDefault(_names, written, out _)++;
            if (at + 1 < words.Count && words[at + 1].Start == words[at].End + 1 && text[words[at].End] == ' ' && char.IsUpper(text[words[at + 1].Start]))
                LearnPair(written, text[words[at + 1].Start..words[at + 1].End]);
            if (at > 1 && text[words[at].Start - 1] == '(' && words[at].End < text.Length && text[words[at].End] == ')')
                LearnAbbreviation(written, words, at);
        }
    }

    private void LearnPair(string name, string next)
    {
        if (CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (name, next), out _)++ == 0)
            CollectionsMarshal.GetValueRefOrAddDefault(_followers, name, out _)++;
    }

    // "Long Form (LF)", also "(LFs)": its letters are those that the words before begin with.
    private void LearnAbbreviation(string written, List<Word> words, int at)
    {
        var letters = written.EndsWith('s') ? written[..^1] : written;
        if (letters.Length < 2 || letters.Length > at || !letters.All(char.IsUpper))
            return;
        var name = new StringBuilder();
        for (var i = 0; i < letters.Length; i++)
        {
            var word = words[at - letters.Length + i].Text;
            if (char.ToUpperInvariant(word[0]) != letters[i])
                return;
            name.Append(i > 0 ? " " : "").Append(word);
        }
        _abbreviations.TryAdd(letters.ToLowerInvariant(), name.ToString());
    }

    // Within code and addresses everything is in lower case.
    private static bool IsApart(string text, Word word) =>
        (word.Start == 0 || text[word.Start - 1] is ' ' or '(' or '"') && (word.End == text.Length || text[word.End] is ' ' or ',' or '.' or ')' or '"');
}
