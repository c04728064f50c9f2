using System.Text;

namespace Generator.Extraction.Assembly;

/// <summary>The words of a text as ids and comparisons take them: letters and digits, in lower case.</summary>
internal static class TellingWords
{
    private static readonly HashSet<string> Untelling = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "your", "you", "that", "this", "these", "those", "of", "in", "on", "to", "for", "with", "and", "or", "is", "are", "be", "by", "as",
        "it", "its", "at", "from", "into", "we", "can", "any", "all", "each", "their", "them", "if", "when", "must", "should", "also", "only", "use",
    };

    /// <summary>All words of <paramref name="text"/>, in order.</summary>
    public static List<string> All(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Append(' '))
        {
            if (char.IsAsciiLetterOrDigit(c))
                word.Append(c);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        return words;
    }

    /// <summary>Whether a word says something by itself.</summary>
    public static bool IsTelling(string word) => !Untelling.Contains(word);
}
