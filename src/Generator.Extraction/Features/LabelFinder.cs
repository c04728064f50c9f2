using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells labels by their words: "Don't:", "Common mistakes", "Bad: ...", a tick or a cross.
/// 1. Names of mistakes label with a few words around them ("The most common mistakes are").
/// 2. Words that forbid, warn or ask ("never", "don't", "do") label where nothing but a pointer to what follows stands behind them.
/// 3. A demand that says what not to do labels where its rest is too short to say it and it announces a list ("Users must not:").
/// A heading that is itself the advice ("Avoid long-lived keys") labels nothing.
/// </summary>
internal sealed class LabelFinder(Lexicon lexicon)
{
    // So many words may stand around those that label.
    private const int MostAround = 5;

    // "Things to avoid when you choose a password": the occasion changes nothing where the label is told by as many words.
    private const int LeastBeforeOccasion = 3;

    private readonly PhraseSet _mistakes = new(lexicon["labels-of-mistakes"]);
    private readonly PhraseSet _avoiding = new(lexicon["labels-to-avoid"]);
    private readonly PhraseSet _forbidding = new(lexicon["labels-that-forbid"]);
    private readonly PhraseSet _asking = new(lexicon["labels-to-do"]);
    private readonly PhraseSet _remedies = new(lexicon["words-of-remedies"]);
    private readonly PhraseSet _pointers = new(lexicon["pointers-to-what-follows"]);
    private readonly PhraseSet _reasons = new(lexicon["words-of-reasons"]);
    private readonly PhraseSet _crosses = new(lexicon["crosses"]);
    private readonly PhraseSet _ticks = new(lexicon["ticks"]);

    /// <summary>What the words of a heading, lead-in, column or sentence above a list label what follows as.</summary>
    /// <param name="words">The words.</param>
    /// <param name="prohibition">What not to do by their main clause, if they say so.</param>
    /// <param name="introduces">Whether they announce a list.</param>
    public Label Of(ReadOnlySpan<Word> words, Prohibition? prohibition, bool introduces)
    {
        var (icon, length) = Icons(words);
        var rest = words[length..];
        if (rest.IsEmpty)
            return icon;
        if (Said(rest, introduces) is var said and not Label.None)
            return said;
        if (!introduces || prohibition is not { } open || !IsOpen(words, open))
            return Label.None;
        return open.IsStrict ? Label.Forbid : Label.Avoid;
    }

    /// <summary>The label that a sentence begins with: signs, words before a colon or dash, or both.</summary>
    public OwnLabel Begins(ReadOnlySpan<Word> words)
    {
        var (label, length) = Icons(words);
        if (HasOpposite(words[length..], label))
            return new OwnLabel(Label.Unclear, 0);
        var rest = words[length..];
        // "❌ Insecure example" is one label.
        if (length > 0 && Said(rest, introduces: false) is not Label.None)
            return default;
        var end = EndOfName(rest);
        if (end > 0 && Said(rest[..end], introduces: true) is var said and not Label.None)
            return new OwnLabel(said, length + end);
        return new OwnLabel(label, length);
    }

    private Label Said(ReadOnlySpan<Word> words, bool introduces)
    {
        if (_mistakes.Find(words) is var (start, length) && words.Length - length <= MostAround)
            return OfMistakes(words, start, length);
        if (IsWholly(_forbidding, words, introduces))
            return Label.Forbid;
        if (IsWholly(_avoiding, words, introduces))
            return Label.Avoid;
        return IsWholly(_asking, words, introduces) ? Label.Do : Label.None;
    }

    // "Mistakes to avoid" names mistakes, "avoiding mistakes", "good and bad practices" and "mistakes and how to fix them" may name what to do.
    private Label OfMistakes(ReadOnlySpan<Word> words, int start, int length)
    {
        var behind = words[(start + length)..];
        var mayName = _asking.IsIn(words[..start]) || _asking.IsIn(behind) || _remedies.IsIn(words[..start]) || (_remedies.IsIn(behind) && behind is not [{ Text: "to" }, { Text: "avoid" }]);
        return mayName && !(words[0].Text is "avoid" && PointsOn(words)) ? Label.Unclear : Label.Mistake;
    }

    private bool IsWholly(PhraseSet phrases, ReadOnlySpan<Word> words, bool introduces)
    {
        if (phrases.LengthAt(words, 0) is { } whole
            && (whole == words.Length || (introduces && (IsOccasion(words, whole) || (words.Length - whole <= MostAround && PointsOn(words[whole..]) && !_reasons.IsIn(words))))))
            return true;
        return introduces && phrases.Find(words) is var (start, length) && start + length == words.Length && start <= MostAround && PointsOn(words[..start]);
    }

    private static bool IsOccasion(ReadOnlySpan<Word> words, int label) =>
        label >= LeastBeforeOccasion && words[label].Text is "when" or "while" or "if" or "in" or "for" or "with";

    // "Do not use the main account for:" and "Users must not:"
    private bool IsOpen(ReadOnlySpan<Word> words, Prohibition open) =>
        (words.Length - open.Start - open.Length <= MostAround || PointsOn(words[(open.Start + open.Length)..])) && !_reasons.IsIn(words, open.Start);

    // "Do not do any of the following"
    private bool PointsOn(ReadOnlySpan<Word> words) => _pointers.IsIn(words);

    private (Label Label, int Length) Icons(ReadOnlySpan<Word> words)
    {
        var (label, at) = (Label.None, 0);
        while (at < words.Length && IconAt(words, at) is { } icon)
            (label, at) = (icon, at + 1);
        return (label, at);
    }

    private Label? IconAt(ReadOnlySpan<Word> words, int at)
    {
        if (_crosses.LengthAt(words, at) is not null)
            return Label.Avoid;
        return _ticks.LengthAt(words, at) is not null ? Label.Do : null;
    }

    // Lines of ticks and crosses that markdown runs into one.
    private bool HasOpposite(ReadOnlySpan<Word> words, Label label) => label is Label.Avoid ? _ticks.IsIn(words) : label is Label.Do && _crosses.IsIn(words);

    private static int EndOfName(ReadOnlySpan<Word> words)
    {
        for (var at = 0; at < Math.Min(words.Length, MostAround); at++)
        {
            if (words[at].EndsLabel)
                return at + 1;
        }
        return 0;
    }
}
