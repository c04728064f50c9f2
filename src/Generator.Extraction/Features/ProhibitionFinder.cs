using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>The words by which a main clause says what not to do.</summary>
/// <param name="Start">The index of the first.</param>
/// <param name="Length">Their number.</param>
/// <param name="IsStrict">Whether they forbid ("must not", "never", "is prohibited") and don't only advise against it.</param>
internal readonly record struct Prohibition(int Start, int Length, bool IsStrict);

/// <summary>
/// Tells whether a main clause says what not to do: an instruction by the words before its verb ("do not", "never", "avoid"), another by
/// its force ("must not", "is forbidden", "we advise against"). "Do not forget to ..." asks to do it.
/// </summary>
internal sealed class ProhibitionFinder(Lexicon lexicon)
{
    private readonly PhraseSet _instructions = new(lexicon["prohibiting-instructions"]);
    private readonly PhraseSet _statements = new(lexicon["prohibiting-statements"]);
    private readonly PhraseSet _strict = new(lexicon["words-that-forbid"]);
    private readonly PhraseSet _omissions = new(lexicon["verbs-of-omission"]);
    private readonly PhraseSet _relatives = new(lexicon["relatives"]);

    /// <summary>Whether words like "do not" or "never" begin at <paramref name="at"/>.</summary>
    public bool Begins(ReadOnlySpan<Word> words, int at) => _instructions.LengthAt(words, at) is not null;

    /// <summary>The prohibition of the main clause that begins at <paramref name="clause"/>, if it is one.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="clause">The index of the main clause's first word.</param>
    /// <param name="demand">Where words demand something first; what is forbidden behind them is an aside.</param>
    public Prohibition? Find(ReadOnlySpan<Word> words, int clause, int? demand)
    {
        var found = _instructions.LengthAt(words, clause) is { } length ? (clause, length) : InStatement(words, clause);
        if (found is not var (start, count) || demand < start || _omissions.LengthAt(words, start + count) is not null)
            return null;
        return new Prohibition(start, count, _strict.IsIn(words.Slice(start, count)));
    }

    // What a clause within the main clause forbids is only spoken of, but for what a recommendation is about.
    private (int Start, int Length)? InStatement(ReadOnlySpan<Word> words, int clause)
    {
        for (var at = clause; at < words.Length; at++)
        {
            if (_statements.LengthAt(words, at) is { } length)
                return (at, length);
            if (_relatives.LengthAt(words, at) is not null && at > clause && !Concludes(words, at) && !IsManner(words, at))
                return null;
        }
        return null;
    }

    // "Mails detected as spam must not be delivered": no clause begins behind a participle.
    private static bool IsManner(ReadOnlySpan<Word> words, int at) => words[at].Text is "as" && VerbForms.IsParticiple(words[at - 1].Text);

    // "Shared keys can't be revoked, so we don't recommend them": what is concluded is the main clause's.
    private static bool Concludes(ReadOnlySpan<Word> words, int at) => words[at].Text is "so" && words[at - 1].CommaAfter;
}
