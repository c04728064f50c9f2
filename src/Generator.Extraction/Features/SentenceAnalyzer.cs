using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Computes the features of a sentence from its words; holds the lexicon ready for use.</summary>
internal sealed class SentenceAnalyzer
{
    // What a sentence announces stands among its last words.
    private const int AnnouncementReach = 5;

    private readonly ClauseFinder _clauses;
    private readonly VerbTable _verbs;
    private readonly SubjectFinder _subjects;
    private readonly PhraseSet _finiteVerbs;
    private readonly PhraseSet _negations;
    private readonly PhraseSet _purposes;
    private readonly PhraseSet _announcements;
    private readonly (Modality Force, PhraseSet Phrases)[] _modalities;

    public SentenceAnalyzer(Lexicon lexicon)
    {
        _verbs = new VerbTable(lexicon);
        _clauses = new ClauseFinder(lexicon, _verbs);
        _subjects = new SubjectFinder(lexicon);
        _finiteVerbs = new PhraseSet(lexicon["finite-verbs"]);
        _negations = new PhraseSet(lexicon["negations"]);
        _purposes = new PhraseSet(lexicon["purposes"]);
        _announcements = new PhraseSet(lexicon["announcements"]);
        _modalities =
        [
            (Modality.Must, new PhraseSet(lexicon["must"])),
            (Modality.Should, new PhraseSet(lexicon["should"])),
            (Modality.May, new PhraseSet(lexicon["may"])),
        ];
    }

    /// <summary>The features of <paramref name="sentence"/>, or those of an empty sentence for <c>null</c>.</summary>
    public SentenceFeatures Analyze(string? sentence)
    {
        var words = Words.Of(sentence ?? "");
        if (words.Length == 0)
            return new SentenceFeatures(words, 0, Mood.None, Subject.None, Modality.None, null, false, false, false, false);
        var (clause, conditional) = _clauses.Find(words);
        var mood = MoodOf(words, clause, sentence!);
        var (modality, at) = ModalityOf(words, clause);
        return new SentenceFeatures(
            words,
            clause,
            mood,
            mood == Mood.Imperative ? Subject.Customer : _subjects.Find(words, clause),
            modality,
            at,
            _negations.IsIn(words, clause),
            conditional,
            _purposes.IsIn(words),
            sentence!.EndsWith(':') || _announcements.IsIn(words, Math.Max(clause, words.Length - AnnouncementReach)));
    }

    private Mood MoodOf(Word[] words, int clause, string sentence)
    {
        if (sentence.EndsWith('?'))
            return Mood.Question;
        if (_verbs.IsImperativeAt(words, clause))
            return Mood.Imperative;
        return HasFiniteVerb(words, clause) ? Mood.Declarative : Mood.Fragment;
    }

    private bool HasFiniteVerb(Word[] words, int clause) =>
        _finiteVerbs.IsIn(words, clause) || Array.Exists(_modalities, m => m.Phrases.IsIn(words, clause));

    private (Modality Force, (int Start, int Length)? At) ModalityOf(Word[] words, int clause)
    {
        foreach (var (force, phrases) in _modalities)
        {
            if (phrases.Find(words, clause) is { } at)
                return (force, at);
        }
        foreach (var (force, phrases) in _modalities)
        {
            if (force != Modality.May && phrases.Find(words.AsSpan(0, clause)) is { } before)
                return (force, before);
        }
        return (Modality.None, null);
    }
}
