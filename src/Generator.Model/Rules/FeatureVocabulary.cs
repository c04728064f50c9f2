namespace Generator.Model.Rules;

/// <summary>
/// The features that the extraction stage computes once per statement and that rules test, with the values each can
/// have. The rules' JSON Schema lists the same (a test holds them together).
/// </summary>
public static class FeatureVocabulary
{
    /// <summary>What the statement is on its page.</summary>
    public const string Form = "form";

    /// <summary>The mood of its main clause; a fragment has no verb.</summary>
    public const string Mood = "mood";

    /// <summary>Whom its main clause is about.</summary>
    public const string Subject = "subject";

    /// <summary>The force of its modal words: must, should, may, or none.</summary>
    public const string Modality = "modality";

    /// <summary>Whether its main clause is negated.</summary>
    public const string Negated = "negated";

    /// <summary>What its main clause denies: a protection ("doesn't encrypt"), an exposure ("never leaves", "only you can read"), or neither.</summary>
    public const string Denies = "denies";

    /// <summary>What its main clause says to protect: a state ("is encrypted"), an act ("encrypts"), or neither.</summary>
    public const string Protects = "protects";

    /// <summary>What its main clause offers the customer: a measure, the means of one, some operation, or nothing.</summary>
    public const string Offers = "offers";

    /// <summary>Whether its main clause says that something holds only for some, or not at all.</summary>
    public const string Limited = "limited";

    /// <summary>Whether it begins with a condition.</summary>
    public const string Conditional = "conditional";

    /// <summary>Whether it names a purpose ("to protect ...").</summary>
    public const string Purpose = "purpose";

    /// <summary>Whether it ends by announcing what follows (a colon).</summary>
    public const string Introduces = "introduces";

    /// <summary>Whether a security term stands in it.</summary>
    public const string Security = "security";

    /// <summary>Whether a security term stands in the titles of the sections it stands in.</summary>
    public const string SecuritySection = "security-section";

    /// <summary>Whether its page is about security: at least two in five of its sentences hold a security term.</summary>
    public const string SecurityPage = "security-page";

    /// <summary>Whether its page tells its reader what to do, and not how something works or how a tool is operated.</summary>
    public const string AdvicePage = "advice-page";

    /// <summary>Whether its page lays down duties: at least 15 in 100 of its sentences demand something.</summary>
    public const string DutyPage = "duty-page";

    /// <summary>Whether all its words are those of one link.</summary>
    public const string Linked = "linked";

    /// <summary>What holds it: prose, a bullet, a step of a procedure, a note, a table's cell.</summary>
    public const string Container = "container";

    /// <summary>The mood of the nearest heading.</summary>
    public const string HeadingMood = "heading-mood";

    /// <summary>The mood of the bold lead-in before it.</summary>
    public const string LeadMood = "lead-mood";

    /// <summary>The force of the sentence that introduces its list.</summary>
    public const string IntroductionModality = "introduction-modality";

    /// <summary>Whom the sentence that introduces its list is about.</summary>
    public const string IntroductionSubject = "introduction-subject";

    /// <summary>Whether the sentence that introduces its list is negated.</summary>
    public const string IntroductionNegated = "introduction-negated";

    /// <summary>What the sentence that introduces its list denies.</summary>
    public const string IntroductionDenies = "introduction-denies";

    /// <summary>What the sentence that introduces its list says to protect.</summary>
    public const string IntroductionProtects = "introduction-protects";

    /// <summary>Whether it is the first of its block, a later one, or the only one.</summary>
    public const string Position = "position";

    /// <summary>Whether a procedure stands right under the heading.</summary>
    public const string Procedure = "procedure";

    /// <summary>Whether steps of its section operate a tool.</summary>
    public const string Operated = "operated";

    /// <summary>Whether it is an instruction to give a setting its value, or to use one.</summary>
    public const string Sets = "sets";

    /// <summary>Whether it asks for what protects whatever it is done to ("scan", "rotate").</summary>
    public const string Measures = "measures";

    /// <summary>
    /// What the label says that it stands under or behind: to do it, to avoid it, that it is forbidden, or one of the latter two
    /// without telling whether this very sentence is meant (unclear); or that it is such a label itself. A sentence that says by itself what to do has none.
    /// </summary>
    public const string Label = "label";

    /// <summary>Whether its own main clause says what not to do.</summary>
    public const string Forbids = "forbids";

    /// <summary>Whether it tells how to take a protection away or to let something unsafe in.</summary>
    public const string Weakens = "weakens";

    /// <summary>Whether a security term stands in the sentence that introduces its list.</summary>
    public const string IntroductionSecurity = "introduction-security";

    /// <summary>The mood of the sentence that introduces its list.</summary>
    public const string IntroductionMood = "introduction-mood";

    /// <summary>Whether the verb of the sentence that introduces its list asks for a measure.</summary>
    public const string IntroductionMeasures = "introduction-measures";

    /// <summary>Whether it introduces the list right below it.</summary>
    public const string HeadsList = "heads-list";

    /// <summary>Whether code stands right below it.</summary>
    public const string HeadsCode = "heads-code";

    /// <summary>Whether the list, or the column of a table, that it stands in consists of instructions.</summary>
    public const string AmongInstructions = "among-instructions";

    /// <summary>Whether it names an act ("Requiring a second factor") in a list of acts.</summary>
    public const string AmongActs = "among-acts";

    /// <summary>Whether it stands in an item of a task list.</summary>
    public const string Task = "task";

    /// <summary>Whether the same heading or lead-in stands on its page again and again, as the parts of a form do.</summary>
    public const string Repeated = "repeated";

    /// <summary>Whether it is an entry that begins with a verb in the third person ("Encrypts the disks"), whose subject its introduction names.</summary>
    public const string Acts = "acts";

    /// <summary>Who speaks in the guide: a provider to its customers, an organisation to its own people, or a standard to whoever follows it.</summary>
    public const string Author = "author";

    /// <summary>What it tells of the way things are done in a house: that something is done, that somebody of the house acts, or nothing.</summary>
    public const string Practice = "practice";

    /// <summary>What it is for by its place: the legend of the code above it, the label of a folded part (of steps, or of anything), or nothing of the kind.</summary>
    public const string Role = "role";

    private static readonly string[] Moods = ["imperative", "declarative", "question", "fragment", "none"];
    private static readonly string[] Subjects = ["customer", "provider", "service", "third-party", "other", "none"];
    private static readonly string[] Modalities = ["must", "should", "may", "none"];
    private static readonly string[] Denials = ["protection", "exposure", "none"];
    private static readonly string[] Protections = ["state", "act", "none"];
    private static readonly string[] Flags = ["true", "false"];

    /// <summary>Every feature with its values.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Values { get; } =
        new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [Form] = ["heading", "lead", "sentence"],
            [Mood] = Moods,
            [Subject] = Subjects,
            [Modality] = Modalities,
            [Negated] = Flags,
            [Denies] = Denials,
            [Protects] = Protections,
            [Offers] = ["measure", "means", "operation", "none"],
            [Limited] = Flags,
            [Conditional] = Flags,
            [Purpose] = Flags,
            [Introduces] = Flags,
            [Linked] = Flags,
            [Security] = Flags,
            [SecuritySection] = Flags,
            [SecurityPage] = Flags,
            [AdvicePage] = Flags,
            [DutyPage] = Flags,
            [Container] = ["prose", "bullet", "step", "note", "cell"],
            [HeadingMood] = Moods,
            [LeadMood] = Moods,
            [IntroductionModality] = Modalities,
            [IntroductionSubject] = Subjects,
            [IntroductionNegated] = Flags,
            [IntroductionDenies] = Denials,
            [IntroductionProtects] = Protections,
            [Position] = ["only", "first", "later"],
            [Procedure] = Flags,
            [Operated] = Flags,
            [Sets] = Flags,
            [Measures] = Flags,
            [Label] = ["do", "avoid", "forbid", "unclear", "itself", "none"],
            [Forbids] = Flags,
            [Weakens] = Flags,
            [IntroductionSecurity] = Flags,
            [IntroductionMood] = Moods,
            [IntroductionMeasures] = Flags,
            [HeadsList] = Flags,
            [HeadsCode] = Flags,
            [AmongInstructions] = Flags,
            [AmongActs] = Flags,
            [Task] = Flags,
            [Repeated] = Flags,
            [Acts] = Flags,
            [Author] = [.. GuideAuthorWords.All],
            [Practice] = ["done", "act", "none"],
            [Role] = ["legend", "label", "label-of-steps", "title-word", "none"],
        };

    private static readonly Dictionary<string, int> Numbers = Values.Keys.Index().ToDictionary(k => k.Item, k => k.Index, StringComparer.Ordinal);

    /// <summary>The features, numbered by their places.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Values.Keys];

    /// <summary>The place of a feature in <see cref="Names"/>.</summary>
    /// <exception cref="KeyNotFoundException">It is no feature.</exception>
    public static int NumberOf(string feature) => Numbers[feature];
}
