namespace Generator.Relating.Wording;

/// <summary>Tells words that name a time from words that ask something: "before 9 pm" is a deadline, "before you leave" a condition.</summary>
internal static class Dates
{
    // What a month is called so that it isn't taken for the word that allows.
    private const string MonthOfMay = "month-may";

    // "before the end of the first week" names the time with its third word that counts.
    private const int WordsRead = 3;

    private static readonly HashSet<string> Bounds = new(["before", "prior", "after", "until", "during", "following"], StringComparer.Ordinal);

    private static readonly HashSet<string> Times = new(
    [
        "january", "february", "march", "april", MonthOfMay, "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "noon", "midnight", "today", "tomorrow",
        "day", "week", "weekend", "month", "quarter", "year", "hour", "minute", "morning", "evening", "night", "summer", "winter", "spring", "autumn",
    ],
    StringComparer.Ordinal);

    private static readonly HashSet<string> Leads = new(["the", "a", "an", "of", "end", "finish", "start", "beginning", "first", "last", "next", "this", "to"], StringComparer.Ordinal);

    /// <summary>Whether a word bounds a time where one follows it.</summary>
    public static bool IsBound(string word) => Bounds.Contains(word);

    /// <summary>Whether a time follows.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="at">The place of the word that bounds it.</param>
    public static bool Follows(IReadOnlyList<Word> words, int at)
    {
        var read = words.Skip(at + 1).Where(w => w.Start >= words[at].End && !Leads.Contains(w.Text)).Take(WordsRead - 1).ToList();
        return read.Count > 0 && (Is(read[0]) || (read.Count > 1 && Times.Contains(read[1].Text) && read[1].Start - read[0].End == 1));
    }

    /// <summary>Whether a term tells a time or a number.</summary>
    public static bool IsOf(Term term) => term.IsOfTime || char.IsAsciiDigit(term.Stem[0]) || term.Stem is "within" || Times.Contains(term.Stem);

    /// <summary>The word, told apart where it is the month of May and not the word that allows.</summary>
    public static Word Told(Word word, string text) =>
        word is { Text: "may", Start: > 0 } && char.IsUpper(text[word.Start]) && char.IsLower(text[word.Start + 1]) && text[word.Start - 1] == ' ' && char.IsLetterOrDigit(text[Math.Max(0, word.Start - 2)])
            ? word with { Text = MonthOfMay }
            : word;

    private static bool Is(Word word) => char.IsAsciiDigit(word.Text[0]) || Times.Contains(word.Text) || Times.Contains(word.Text.TrimEnd('s'));
}
