namespace Generator.Relating.Wording;

/// <summary>
/// Tells whether of two words one is the other misspelled.
/// 0. British and American spelling are one.
/// 1. They differ in one letter, or two neighbours changed places, within the word: its first and last letters tell words apart
///    ("encode" and "decode", "manager" and "managed").
/// 2. A letter in another's place is one of those that are taken for each other.
/// 3. The misspelled one stands nowhere else in its version and not at all in the other; the other one is known from elsewhere.
/// </summary>
internal sealed class Spelling(Vocabulary older, Vocabulary newer)
{
    private const int Shortest = 5;

    // Two letters of an abbreviation that changed places; the right one must be well known.
    private const int ShortestTurned = 4;
    private const int WellKnown = 3;

    // A slip may be made twice in a version.
    private const int MostSlips = 2;

    private static readonly HashSet<(char, char)> Alike =
        [('a', 'e'), ('e', 'i'), ('a', 'i'), ('i', 'y'), ('e', 'o'), ('a', 'o'), ('i', 'o'), ('o', 'u'), ('e', 'u'), ('c', 's'), ('s', 'z'), ('c', 'k'), ('s', 't')];

    /// <summary>Whether two words in lower case, one of each version, are one word.</summary>
    public bool IsSame(string old, string @new)
    {
        if (!old.All(char.IsAsciiLetter) || !@new.All(char.IsAsciiLetter))
            return false;
        if (string.Equals(American(old), American(@new), StringComparison.Ordinal))
            return true;
        var length = Math.Min(old.Length, @new.Length);
        if (length < ShortestTurned || (length < Shortest && old.Length != @new.Length) || !Differ(old, @new))
            return false;
        var known = length < Shortest ? WellKnown : 1;
        return IsSlip(old, older, newer, @new, known) || IsSlip(@new, newer, older, old, known);
    }

    private static string American(string word) => word.Length < Shortest ? word : word
        .Replace("isation", "ization", StringComparison.Ordinal).Replace("ise", "ize", StringComparison.Ordinal).Replace("ising", "izing", StringComparison.Ordinal)
        .Replace("our", "or", StringComparison.Ordinal).Replace("yse", "yze", StringComparison.Ordinal).Replace("licence", "license", StringComparison.Ordinal).Replace("defence", "defense", StringComparison.Ordinal);

    private static bool IsSlip(string slip, Vocabulary own, Vocabulary other, string word, int known) =>
        own.CountOf(slip) <= MostSlips && other.CountOf(slip) == 0 && own.CountOf(word) + other.CountOf(word) > known;

    private static bool Differ(string a, string b)
    {
        var (start, end) = (0, 0);
        while (start < a.Length && start < b.Length && a[start] == b[start])
            start++;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
            end++;
        var (lost, gained) = (a[start..^end], b[start..^end]);
        if (start == 0 || (end == 0 && lost.Length + gained.Length < 4))
            return false;
        return (lost.Length, gained.Length) switch
        {
            (0, 1) or (1, 0) => true,
            (1, 1) when a.Length >= Shortest => Alike.Contains((lost[0], gained[0])) || Alike.Contains((gained[0], lost[0])),
            (2, 2) => lost[0] == gained[1] && lost[1] == gained[0],
            _ => false,
        };
    }
}
