using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Computes the features of a sentence from its words; holds the lexicon ready for use.</summary>
internal sealed class SentenceAnalyzer
{
    // What a sentence announces stands among its last words.
    private const int AnnouncementReach = 5;

    // What stands before a dash is a name for the sentence behind it if it has no more words than this.
    private const int LongestName = 8;

    private readonly ClauseFinder _clauses;
    private readonly VerbTable _verbs;
    private readonly SubjectFinder _subjects;
    private readonly DenialFinder _denials;
    private readonly MainVerbFinder _mainVerbs;
    private readonly VerblessFinder _verbless;
    private readonly PredicateFinder _predicates;
    private readonly PracticeFinder _practices;
    private readonly OfferFinder _offers;
    private readonly LimitFinder _limits;
    private readonly SettingFinder _settings;
    private readonly MeasureFinder _measures;
    private readonly LabelReader _labels;
    private readonly PhraseSet _finiteVerbs;
    private readonly PhraseSet _negations;
    private readonly PhraseSet _showing;
    private readonly PhraseSet _purposes;
    private readonly PhraseSet _announcements;
    private readonly PhraseSet _conclusions;
    private readonly PhraseSet _counted;
    private readonly InnerClauseFinder _inner;
    private readonly EvaluationFinder _evaluations;
    private readonly (Modality Force, PhraseSet Phrases, bool IsDeclarative)[] _modalities;

    public SentenceAnalyzer(Lexicon lexicon)
    {
        _verbs = new VerbTable(lexicon);
        _clauses = new ClauseFinder(lexicon, _verbs);
        _subjects = new SubjectFinder(lexicon);
        _denials = new DenialFinder(lexicon);
        _mainVerbs = new MainVerbFinder(lexicon);
        _verbless = new VerblessFinder(lexicon, _verbs, _mainVerbs);
        _predicates = new PredicateFinder(lexicon);
        _practices = new PracticeFinder(lexicon);
        _offers = new OfferFinder(lexicon);
        _limits = new LimitFinder(lexicon);
        _settings = new SettingFinder(lexicon);
        _measures = new MeasureFinder(lexicon);
        _labels = new LabelReader(lexicon, _verbs);
        _finiteVerbs = new PhraseSet(lexicon["finite-verbs"]);
        _negations = new PhraseSet(lexicon["negations"]);
        _showing = new PhraseSet(lexicon["names-of-procedures"]);
        _purposes = new PhraseSet(lexicon["purposes"]);
        _announcements = new PhraseSet(lexicon["announcements"]);
        _inner = new InnerClauseFinder(lexicon);
        _conclusions = new PhraseSet(lexicon["conclusions"]);
        _counted = new PhraseSet(lexicon["what-is-counted"]);
        _evaluations = new EvaluationFinder(lexicon);
        _modalities =
        [
            (Modality.Must, new PhraseSet(lexicon["must"]), false),
            (Modality.Must, new PhraseSet(lexicon["must-of-declaratives"]), true),
            (Modality.Should, new PhraseSet(lexicon["should"]), false),
            (Modality.May, new PhraseSet(lexicon["may"]), false),
        ];
    }

    /// <summary>The features of <paramref name="sentence"/>, or those of an empty sentence for <c>null</c>.</summary>
    public SentenceFeatures Analyze(string? sentence) => Analyze(sentence, false);

    /// <summary>The same for a sentence beside which instructions stand, where <paramref name="amongInstructions"/> says so.</summary>
    public SentenceFeatures Analyze(string? sentence, bool amongInstructions)
    {
        var words = Words.Of(sentence ?? "");
        if (words.Length == 0)
            return SentenceFeatures.Empty;
        var own = _labels.OwnOf(words);
        var (clause, conditional) = ClauseBehind(words, own.Length);
        var mood = MoodOf(words, clause, sentence!, conditional, amongInstructions);
        var (modality, at) = ModalityOf(words, clause, mood);
        var verb = _mainVerbs.Find(words, clause);
        return _labels.Read(own, new SentenceFeatures(
            words,
            clause,
            mood,
            mood == Mood.Imperative ? Subject.Customer : _subjects.Find(words, clause),
            modality,
            at,
            _negations.IsIn(words, clause),
            _denials.Find(words, clause),
            mood == Mood.Imperative ? Protection.None : _predicates.Find(words, clause, verb),
            _offers.Find(words, clause),
            _limits.Find(words, LimitsFrom(words, clause, verb)),
            _measures.Find(words, at is var (start, length) && mood != Mood.Imperative ? start + length : _verbs.VerbAt(words, clause)) && (mood == Mood.Imperative || modality is Modality.Must or Modality.Should),
            conditional,
            _purposes.IsIn(words),
            sentence!.EndsWith(':') || _announcements.IsIn(words, Math.Max(clause, words.Length - AnnouncementReach)))
        {
            Practice = mood == Mood.Declarative ? _practices.Find(words, clause, verb) : Practice.None,
        });
    }

    /// <summary>Whether the main clause begins with a word that is a noun as often as a verb.</summary>
    public bool BeginsWithNounOrVerb(SentenceFeatures sentence) => _verbs.IsNounOrVerbAt(sentence.Words, sentence.Clause);

    /// <summary>Whether its main clause begins with a noun or verb and has no other verb for sure: it may be an instruction.</summary>
    public bool MayBeInstruction(SentenceFeatures sentence) =>
        sentence is { Clause: 0, Words: [_, { EndsLabel: false }, ..] } && _verbless.HasNoVerb(sentence);

    /// <summary>Whether its first word is a verb in the third person: "Encrypts the disks".</summary>
    public bool BeginsWithAct(SentenceFeatures sentence) =>
        sentence is { Clause: 0, Words: [{ IsCodeName: false } first, var next, ..] } && _verbs.IsThirdPersonAt([first with { Raw = first.Text }, next], 0) && _finiteVerbs.LengthAt(sentence.Words, 1) is null;

    /// <summary>Whether an instruction asks for a setting.</summary>
    public bool AsksForSetting(SentenceFeatures instruction, bool hasCode) =>
        _settings.Find(instruction.Words, _verbs.VerbAt(instruction.Words, instruction.Clause), hasCode);

    // "The key that encrypts it can't be changed": the clause within the subject limits nothing, so the search begins with the word before
    // the verb, which may be "only".
    private static int LimitsFrom(Word[] words, int clause, int verb) => verb < words.Length ? Math.Max(clause, verb - 2) : clause;

    private (int Start, bool Conditional) ClauseBehind(Word[] words, int label)
    {
        if (label == 0 || label == words.Length)
            return ClauseOf(words);
        var (clause, conditional) = ClauseOf(words[label..]);
        return (label + clause, conditional);
    }

    // "Alarms – Set them for ...", "Rule 4: Set them": behind a name stands the instruction. Behind that of a permission or setting it
    // tells what this is for; a small word with a hyphen is a name again ("DNS: my-service").
    private (int Start, bool Conditional) ClauseOf(Word[] words)
    {
        var (clause, conditional) = _clauses.Find(words);
        if (_verbs.IsImperativeAt(words, clause) && !words[clause].EndsLabel)
            return (clause, conditional);
        if (Conclusion(words, clause) is { } conclusion)
            return (conclusion, true);
        if (ForbiddenBehindName(words) is { } forbidden)
            return (forbidden, false);
        if (BehindName(words, clause) is not { } behind)
            return (clause, conditional);
        var (inner, isConditional) = _clauses.Find(words.AsSpan(behind));
        return _verbs.IsImperativeAt(words, behind + inner) ? (behind + inner, isConditional) : (clause, conditional);
    }

    // "Clients negotiate the version, so pin it", "Clients negotiate the version; pin it": what is concluded is what the sentence asks for.
    private int? Conclusion(Word[] words, int clause)
    {
        for (var at = clause + 1; at < words.Length - 2; at++)
        {
            if (!words[at - 1].CommaAfter)
                continue;
            if (_conclusions.LengthAt(words, at) is { } length && _verbs.IsImperativeAt(words, at + length))
                return at + length;
            if ((words[at - 1].EndsClause || words[at - 1].EndsLabel) && _verbs.IsImperativeAt(words, at) && IsReason(words.AsSpan(clause, at - clause)))
                return at;
        }
        return null;
    }

    // What is told before an instruction is why, unless it offers or counts what follows ("You can do two things: ...").
    private bool IsReason(ReadOnlySpan<Word> words) => !words[0].IsCodeName && HasVerb(words) && !HasModality(words, 0) && !_counted.IsIn(words);

    // "Solution: do not store it": whatever stands before the colon, what is forbidden is told to the reader.
    private int? ForbiddenBehindName(Word[] words)
    {
        var behind = 1 + Array.FindIndex(words, word => word.EndsLabel);
        return behind > 0 && behind <= LongestName && _labels.Forbids(words, behind) ? behind : null;
    }

    private int? BehindName(Word[] words, int clause)
    {
        var behind = 1 + Array.FindIndex(words, word => word.EndsLabel);
        return behind > clause && behind <= LongestName && behind < words.Length && (words[behind].IsCapitalized || !words[behind].Text.Contains('-', StringComparison.Ordinal)) && !words[0].IsCodeName && _showing.LengthAt(words, 0) is null && !HasVerb(words.AsSpan(0, behind)) ? behind : null;
    }

    // Behind a condition ("If you must share it, scope reads tightly") a verb is as likely as among instructions.
    private Mood MoodOf(Word[] words, int clause, string sentence, bool conditional, bool amongInstructions)
    {
        if (sentence.EndsWith('?'))
            return Mood.Question;
        if (_verbs.IsImperativeAt(words, clause) || ((amongInstructions || (conditional && IsCondition(words) && !words[clause].IsCapitalized)) && _verbs.IsImperativeAmongImperatives(words, clause)))
            return Mood.Imperative;
        return HasFiniteVerb(words, clause) ? Mood.Declarative : Mood.Fragment;
    }

    // "Changing the password when you still have access", "A watchdog, which looks at each call": the verb of a clause within it doesn't count.
    private bool HasFiniteVerb(Word[] words, int clause)
    {
        var end = IsGerund(words, clause)
            ? Array.FindIndex(words, clause, w => w.Text is "that" or "when" or "which" or "who" or "if" or "where")
            : ClauseBehindName(words, clause);
        var reach = words.AsSpan(0, end <= clause ? words.Length : end);
        return _finiteVerbs.Find(reach, clause) is not null || HasModality(reach, clause) || HasThirdPerson(reach, clause);
    }

    private bool HasVerb(ReadOnlySpan<Word> words) => _finiteVerbs.IsIn(words) || HasThirdPerson(words, 0);

    // A clause that ends with a comma goes on with the verb of what it explains.
    private static int ClauseBehindName(Word[] words, int clause)
    {
        var which = Array.FindIndex(words, clause, word => word.Text is "which");
        return which > clause && words[which - 1].CommaAfter && !Array.Exists(words[which..^1], word => word.CommaAfter) ? which : -1;
    }

    private bool HasThirdPerson(ReadOnlySpan<Word> words, int clause)
    {
        for (var at = clause + 1; at < words.Length; at++)
        {
            if (_verbs.IsThirdPersonAt(words, at))
                return true;
        }
        return false;
    }

    private bool HasModality(ReadOnlySpan<Word> words, int clause)
    {
        foreach (var (_, phrases, _) in _modalities)
        {
            if (phrases.IsIn(words, clause))
                return true;
        }
        return false;
    }

    private static bool IsGerund(Word[] words, int clause) =>
        clause < words.Length && words[clause].Text.Length > 5 && words[clause].Text.EndsWith("ing", StringComparison.Ordinal);

    // The first modal words of the main clause carry its force; those after them belong to what it speaks of. Where the main
    // clause has none, a demand in the clause before it counts.
    private (Modality Force, (int Start, int Length)? At) ModalityOf(Word[] words, int clause, Mood mood)
    {
        var first = FirstModality(words.AsSpan(0, mood == Mood.Imperative ? BeforeQuestion(words, clause) : words.Length), clause, mood);
        if (_evaluations.Find(words, clause) is { } praise && (first.At is not { } at || praise.Start <= at.Start))
            return (Modality.Should, praise);
        return first.At is not null || IsCondition(words) ? first : FirstModality(words.AsSpan(0, clause), 0, mood, Modality.Should);
    }

    // "If it has to store something, ..." supposes a demand and makes none.
    private static bool IsCondition(Word[] words) => words[0].Text is "if" or "when" or "whenever" or "where" or "unless";

    // "Select which events should be logged": what is to be chosen or found out has no force.
    private static int BeforeQuestion(Word[] words, int clause)
    {
        var question = Array.FindIndex(words, clause, word => word.Text is "which" or "what" or "how" or "whether");
        return question < 0 ? words.Length : question;
    }

    private (Modality Force, (int Start, int Length)? At) FirstModality(ReadOnlySpan<Word> words, int from, Mood mood, Modality least = Modality.May)
    {
        (Modality Force, (int Start, int Length)? At) first = (Modality.None, null);
        foreach (var (force, phrases, isDeclarative) in _modalities)
        {
            if (force < least || (isDeclarative && mood == Mood.Imperative))
                continue;
            if (_inner.FirstOutside(words, phrases, from) is { } at && (first.At is not { } best || at.Start < best.Start))
                first = (force, at);
        }
        return first;
    }
}
