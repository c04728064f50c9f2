using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Finds the protective act of several: "these services encrypt all data", "the broker and the cache protect your keys". Its verb has the
/// form of a noun or of an instruction, so it counts only with several before it and an object behind.
/// </summary>
internal sealed class PluralActFinder(Lexicon lexicon)
{
    private readonly PhraseSet _relatives = new(lexicon["relatives"]);
    private readonly PhraseSet _acting = new(lexicon["verbs-of-protective-acts"]);
    private readonly PhraseSet _observing = new(lexicon["observing-verbs"]);
    private readonly PhraseSet _objects = new(lexicon["object-starters"]);

    /// <summary>Whether the clause that begins at <paramref name="clause"/> says so, before any clause within it.</summary>
    public bool IsIn(Word[] words, int clause)
    {
        var several = false;
        for (var at = clause; at + 1 < words.Length && _relatives.LengthAt(words, at) is null; at++)
        {
            if (several && at > clause + 1 && IsBehindItsSubject(words, at) && IsAct(words, at) && _objects.LengthAt(words, at + 1) is not null)
                return true;
            several |= words[at].Text is "and" || IsPlural(words[at].Text);
        }
        return false;
    }

    // "log" stands behind names as a noun, and what several observe is told by other rules.
    private bool IsAct(Word[] words, int at) => _acting.LengthAt(words, at) is not null && _observing.LengthAt(words, at) is null;

    // "they choose not to regularly rotate"
    private static bool IsBehindItsSubject(Word[] words, int at)
    {
        var before = at - 1;
        while (before > 0 && VerbForms.IsAdverb(words[before].Text))
            before--;
        return !words[before].CommaAfter && words[before].Text is not ("to" or "help" or "helps" or "and" or "or");
    }

    private static bool IsPlural(string word) => word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal);
}
