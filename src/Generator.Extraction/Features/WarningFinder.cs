using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells whether what stands beneath a label, or behind one, is shown as what not to do: "Don't:", "Common mistakes", "Bad: ...", a cross.
/// A heading that is itself the advice ("Avoid long-lived keys") labels nothing.
/// </summary>
internal sealed class WarningFinder(Lexicon lexicon)
{
    // So many words may stand around those that warn: "The most common mistakes are".
    private const int MostAround = 5;

    private readonly PhraseSet _labels = new(lexicon["warning-labels"]);
    private readonly PhraseSet _words = new(lexicon["warning-words"]);
    private readonly PhraseSet _opposites = new(lexicon["warning-opposites"]);
    private readonly PhraseSet _crosses = new(lexicon["crosses"]);

    /// <summary>Whether the words of a heading, lead-in or introduction label what not to do.</summary>
    public bool IsLabel(ReadOnlySpan<Word> words)
    {
        if (_labels.Find(words) is var (_, length) && words.Length - length <= MostAround && !_opposites.IsIn(words))
            return true;
        return _words.LengthAt(words, 0) is { } whole && (whole == words.Length || (words.Length - whole <= MostAround && PointsOn(words[whole..])));
    }

    /// <summary>Whether a sentence begins with such a label of its own.</summary>
    public bool Begins(ReadOnlySpan<Word> words)
    {
        if (_crosses.LengthAt(words, 0) is not null)
            return true;
        var end = _labels.LengthAt(words, 0) ?? _words.LengthAt(words, 0) ?? 0;
        return end > 0 && end < words.Length && words[end - 1].EndsLabel;
    }

    // "Do not do any of the following"
    private static bool PointsOn(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (word.Text is "following" or "these" or "this" or "below")
                return true;
        }
        return false;
    }
}
