using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>What is known of a passage: its own sentence and what stands around it. Computed once, tested by rules.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Sentence">Its own words.</param>
/// <param name="Heading">The nearest heading.</param>
/// <param name="Lead">The bold lead-in before it.</param>
/// <param name="Introduction">The sentence that introduces its list.</param>
/// <param name="Before">The sentence before it in its block.</param>
/// <param name="PathWords">The words of all titles from the document's down to the nearest.</param>
/// <param name="Security">Whether a security term stands in it that tells something in its guide (<see cref="EverydayTerms"/>).</param>
/// <param name="SecuritySection">Whether one stands in the titles above it.</param>
/// <param name="SecurityPage">Whether its page is about security.</param>
internal sealed record PassageFeatures(
    Passage Passage,
    SentenceFeatures Sentence,
    SentenceFeatures Heading,
    SentenceFeatures Lead,
    SentenceFeatures Introduction,
    SentenceFeatures Before,
    Word[] PathWords,
    bool Security,
    bool SecuritySection,
    bool SecurityPage)
{
    /// <summary>Whether any security term stands in it.</summary>
    public bool NamesSecurity { get; init; }

    /// <summary>Whether its page tells its reader what to do.</summary>
    public bool AdvicePage { get; init; }

    /// <summary>Whether its page lays down duties.</summary>
    public bool DutyPage { get; init; }

    /// <summary>Whether steps of its section operate a tool.</summary>
    public bool Operated { get; init; }

    /// <summary>Whether the list or column that it stands in consists of instructions.</summary>
    public bool AmongInstructions { get; init; }

    /// <summary>Whether it names an act in a list of acts.</summary>
    public bool AmongActs { get; init; }

    /// <summary>Whether the same heading or lead-in stands on its page again and again.</summary>
    public bool Repeated { get; init; }

    /// <summary>Whether it is an entry that begins with a verb in the third person.</summary>
    public bool Acts { get; init; }

    /// <summary>Whether it asks for a setting.</summary>
    public bool Sets { get; init; }

    /// <summary>Whether a security term stands in the sentence that introduces its list.</summary>
    public bool IntroductionSecurity { get; init; }

    /// <summary>The head of its column; no words where it stands in no cell.</summary>
    public (string? Text, SentenceFeatures Features) Column { get; init; } = (null, SentenceFeatures.Empty);

    /// <summary>The first cell of its row, where it stands behind it.</summary>
    public (string? Text, SentenceFeatures Features) Row { get; init; } = (null, SentenceFeatures.Empty);

    /// <summary>What stands right above the lists that hold it, the outermost first.</summary>
    public IReadOnlyList<(string Text, SentenceFeatures Features)> Above { get; init; } = [];

    /// <summary>The headings above it, the document's title first.</summary>
    public IReadOnlyList<(string Text, SentenceFeatures Features)> Headings { get; init; } = [];

    /// <summary>Who speaks in its guide.</summary>
    public GuideAuthor Author { get; init; }

    /// <summary>Its number, and what the other cells of its row say of it.</summary>
    public Particulars Particulars { get; init; } = Particulars.None;

    /// <summary>What the labels around it say of it.</summary>
    public Labelled Labelled { get; init; }

    /// <summary>The value of a feature, as <see cref="FeatureVocabulary"/> spells it.</summary>
    public string this[string feature] => feature switch
    {
        FeatureVocabulary.Form => Name(Passage.Form),
        FeatureVocabulary.Mood => Name(Sentence.Mood),
        FeatureVocabulary.Subject => Name(Sentence.Subject),
        FeatureVocabulary.Modality => Name(Sentence.Modality),
        FeatureVocabulary.Negated => Name(Sentence.Negated),
        FeatureVocabulary.Denies => Name(Sentence.Denies),
        FeatureVocabulary.Protects => Name(Sentence.Protects),
        FeatureVocabulary.Offers => Name(Sentence.Offers),
        FeatureVocabulary.Limited => Name(Sentence.Limited),
        FeatureVocabulary.Conditional => Name(Sentence.Conditional),
        FeatureVocabulary.Purpose => Name(Sentence.Purpose),
        FeatureVocabulary.Introduces => Name(Sentence.Introduces),
        FeatureVocabulary.Linked => Name(IsLinked),
        FeatureVocabulary.Security => Name(Security),
        FeatureVocabulary.SecuritySection => Name(SecuritySection),
        FeatureVocabulary.SecurityPage => Name(SecurityPage),
        FeatureVocabulary.Container => Name(Passage.Place.Container),
        FeatureVocabulary.HeadingMood => Name(Heading.Mood),
        FeatureVocabulary.LeadMood => Name(Lead.Mood),
        FeatureVocabulary.IntroductionModality => Name(Introduction.Modality),
        FeatureVocabulary.IntroductionSubject => Name(Introduction.Subject),
        FeatureVocabulary.IntroductionNegated => Name(Introduction.IsDenied),
        FeatureVocabulary.IntroductionDenies => Name(Introduction.Denies),
        FeatureVocabulary.IntroductionProtects => Name(Introduction.Protects),
        FeatureVocabulary.Position => Passage.Siblings == 1 ? "only" : Passage.Index == 0 ? "first" : "later",
        FeatureVocabulary.Procedure => Name(HoldsProcedure),
        FeatureVocabulary.AdvicePage => Name(AdvicePage),
        FeatureVocabulary.DutyPage => Name(DutyPage),
        FeatureVocabulary.Operated => Name(Operated),
        FeatureVocabulary.Sets => Name(Sets),
        FeatureVocabulary.Measures => Name(Sentence.Measures),
        FeatureVocabulary.Label => Name(Labelled.Label),
        FeatureVocabulary.Forbids => Name(Sentence.Prohibition is not null),
        FeatureVocabulary.Weakens => Name(IsWeakening),
        FeatureVocabulary.IntroductionSecurity => Name(IntroductionSecurity),
        FeatureVocabulary.IntroductionMood => Name(Introduction.Mood),
        FeatureVocabulary.IntroductionMeasures => Name(Introduction.Measures),
        FeatureVocabulary.HeadsList => Name(Passage.HeadsList),
        FeatureVocabulary.HeadsCode => Name(Passage.HeadsCode),
        FeatureVocabulary.AmongInstructions => Name(AmongInstructions),
        FeatureVocabulary.AmongActs => Name(AmongActs),
        FeatureVocabulary.Repeated => Name(Repeated),
        FeatureVocabulary.Acts => Name(Acts),
        FeatureVocabulary.Task => Name(Passage.Place.IsTask),
        FeatureVocabulary.Author => GuideAuthorWords.Of(Author),
        FeatureVocabulary.Practice => Name(Sentence.Practice),
        FeatureVocabulary.Role => Role,
        _ => throw new ArgumentOutOfRangeException(nameof(feature), feature, "Not a feature of the vocabulary."),
    };

    private string Role => Passage switch
    {
        { Place.IsLegend: true } => "legend",
        { IsFoldLabel: true, IsOverSteps: true } => "label-of-steps",
        { IsFoldLabel: true } => "label",
        { IsTitleWord: true } => "title-word",
        _ => "none",
    };

    // Beneath a heading that takes a protection away stands how.
    private bool IsWeakening => Sentence.Weakens || (Heading.Weakens && Passage.Form is not StatementForm.Heading && Sentence is { Mood: Mood.Imperative, Prohibition: null, Modality: not Modality.Must });

    private bool IsLinked => Passage.Links.Count == 1 && string.Equals(Passage.Links[0].Text.TrimEnd('.'), Passage.Text.TrimEnd('.'), StringComparison.Ordinal);

    private bool HoldsProcedure =>
        Passage.Place.Section.Blocks.Any(b => b is Model.Prose.ListBlock { Ordered: true });

    private static string Name(bool value) => value ? "true" : "false";

    private static string Name(StatementForm form) => form switch
    {
        StatementForm.Heading => "heading",
        StatementForm.Lead => "lead",
        _ => "sentence",
    };

    private static string Name(Mood mood) => mood switch
    {
        Mood.Imperative => "imperative",
        Mood.Declarative => "declarative",
        Mood.Question => "question",
        Mood.Fragment => "fragment",
        _ => "none",
    };

    private static string Name(Subject subject) => subject switch
    {
        Subject.Customer => "customer",
        Subject.Provider => "provider",
        Subject.Service => "service",
        Subject.ThirdParty => "third-party",
        Subject.Other => "other",
        _ => "none",
    };

    private static string Name(Modality modality) => modality switch
    {
        Modality.Must => "must",
        Modality.Should => "should",
        Modality.May => "may",
        _ => "none",
    };

    private static string Name(Label label) => label switch
    {
        Label.Do => "do",
        Label.Avoid => "avoid",
        Label.Forbid => "forbid",
        Label.Unclear => "unclear",
        Label.Itself => "itself",
        _ => "none",
    };

    private static string Name(Denial denial) => denial switch
    {
        Denial.Protection => "protection",
        Denial.Exposure => "exposure",
        _ => "none",
    };

    private static string Name(Protection protection) => protection switch
    {
        Protection.State => "state",
        Protection.Act => "act",
        _ => "none",
    };

    private static string Name(Offer offer) => offer switch
    {
        Offer.Measure => "measure",
        Offer.Means => "means",
        Offer.Operation => "operation",
        _ => "none",
    };

    private static string Name(Practice practice) => practice switch
    {
        Practice.Done => "done",
        Practice.Act => "act",
        _ => "none",
    };

    private static string Name(Container container) => container switch
    {
        Container.Bullet => "bullet",
        Container.Step => "step",
        Container.Note => "note",
        Container.Cell => "cell",
        _ => "prose",
    };
}
