namespace Generator.Model.Rules;

/// <summary>What the extraction stage decides by: data, read from YAML.</summary>
/// <param name="Lexicon">Word lists by name.</param>
/// <param name="Rules">The rules in order; the first whose conditions hold decides.</param>
public sealed record RuleBook(Lexicon Lexicon, EquatableArray<ExtractionRule> Rules)
{
    /// <summary>A book without a word or a rule, which passes everything over.</summary>
    public static RuleBook Empty { get; } = new(Lexicon.Empty, []);

    /// <summary>The tags that controls are given, in order.</summary>
    public EquatableArray<TagRule> Tags { get; init; }

    /// <summary>How the rules did on labelled sentences, at most once per rule and pages alike; none where nobody measured them.</summary>
    public EquatableArray<RuleTrial> Trials { get; init; }
}

/// <summary>One rule.</summary>
/// <param name="Name">Its name, unique in the book; printed by <c>explain</c> and kept in the catalog.</param>
/// <param name="Take">The kind of control that a statement becomes, or <c>null</c> to pass it over.</param>
/// <param name="Why">The reason, for people.</param>
/// <param name="When">What must hold.</param>
public sealed record ExtractionRule(string Name, ControlKind? Take, string Why, RuleCondition When)
{
    /// <summary>A rule of the program itself by which something is no control.</summary>
    public static ExtractionRule PassedOver(string name, string why) => new(name, null, why, RuleCondition.Always);

    /// <summary>A rule of the program itself by which something is a control.</summary>
    public static ExtractionRule Taken(string name, ControlKind kind, string why) => new(name, kind, why, RuleCondition.Always);
}

/// <summary>A conjunction of tests; an empty one always holds.</summary>
/// <param name="Features">Tests of features.</param>
/// <param name="Phrases">Tests of words.</param>
/// <param name="Any">Alternatives, of which one must hold; none where empty.</param>
/// <param name="Not">What must not hold.</param>
public sealed record RuleCondition(
    EquatableArray<FeatureTest> Features,
    EquatableArray<PhraseTest> Phrases,
    EquatableArray<RuleCondition> Any,
    EquatableArray<RuleCondition> Not)
{
    /// <summary>The condition that always holds.</summary>
    public static RuleCondition Always { get; } = new([], [], [], []);
}

/// <summary>Holds where the feature has one of the values.</summary>
/// <param name="Feature">A name of <see cref="FeatureVocabulary"/>.</param>
/// <param name="Values">Values that the vocabulary gives it.</param>
public sealed record FeatureTest(string Feature, EquatableArray<string> Values);

/// <summary>Where a <see cref="PhraseTest"/> looks.</summary>
public enum PhrasePlace
{
    /// <summary>Anywhere in the statement.</summary>
    Says,

    /// <summary>At the statement's beginning.</summary>
    Starts,

    /// <summary>At the beginning of the statement's main clause.</summary>
    ClauseStarts,

    /// <summary>At the statement's end.</summary>
    Ends,

    /// <summary>Anywhere in the titles of the sections it stands in.</summary>
    HeadingSays,

    /// <summary>Anywhere in the title of its own section.</summary>
    SectionSays,

    /// <summary>Anywhere in the sentence that introduces its list.</summary>
    IntroductionSays,

    /// <summary>Anywhere in the bold lead-in before it.</summary>
    LeadSays,

    /// <summary>Anywhere in the sentence before it in the same block.</summary>
    BeforeSays,
}

/// <summary>
/// Holds where one of the phrases occurs. A phrase is lower-case words; <c>*</c> at a word's end stands for any ending,
/// <c>...</c> for up to four words.
/// </summary>
/// <param name="Place">Where to look.</param>
/// <param name="Phrases">The phrases; lists of the lexicon are already spelled out.</param>
public sealed record PhraseTest(PhrasePlace Place, EquatableArray<string> Phrases);
