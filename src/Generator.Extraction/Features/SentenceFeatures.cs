namespace Generator.Extraction.Features;

/// <summary>The mood of a main clause.</summary>
internal enum Mood
{
    None,
    Imperative,
    Declarative,
    Question,
    Fragment,
}

/// <summary>Whom a main clause is about.</summary>
internal enum Subject
{
    None,
    Customer,
    Provider,
    Service,
    ThirdParty,
    Other,
}

/// <summary>The force of modal words.</summary>
internal enum Modality
{
    None,
    May,
    Should,
    Must,
}

/// <summary>What a main clause denies: that something protects, or that something is open to others.</summary>
internal enum Denial
{
    None,
    Protection,
    Exposure,
}

/// <summary>What a main clause says of protection: that something is protected, or does protect.</summary>
internal enum Protection
{
    None,
    State,
    Act,
}

/// <summary>What a main clause offers the customer.</summary>
internal enum Offer
{
    None,
    Measure,
    Means,
    Operation,
}

/// <summary>What is known of one sentence by its words alone; computed once.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Clause">The index of the first word of the main clause, after openers and leading conditions.</param>
/// <param name="Mood">The main clause's mood.</param>
/// <param name="Subject">Whom the main clause is about; of an imperative the customer.</param>
/// <param name="Modality">The strongest modal force of the main clause.</param>
/// <param name="ModalityAt">The words that carry the force: first index and number of words.</param>
/// <param name="Negated">Whether the main clause is negated.</param>
/// <param name="Denies">What it denies.</param>
/// <param name="Protects">What it says to protect.</param>
/// <param name="Offers">What it offers the customer.</param>
/// <param name="Limited">Whether it says that something holds only for some, or not at all.</param>
/// <param name="Measures">Whether its verb asks for a measure, whatever it is done to.</param>
/// <param name="Conditional">Whether it begins with a condition.</param>
/// <param name="Purpose">Whether it names a purpose.</param>
/// <param name="Introduces">Whether it announces what follows.</param>
internal sealed record SentenceFeatures(
    Word[] Words,
    int Clause,
    Mood Mood,
    Subject Subject,
    Modality Modality,
    (int Start, int Length)? ModalityAt,
    bool Negated,
    Denial Denies,
    Protection Protects,
    Offer Offers,
    bool Limited,
    bool Measures,
    bool Conditional,
    bool Purpose,
    bool Introduces)
{
    /// <summary>The features of no words at all.</summary>
    public static SentenceFeatures Empty { get; } =
        new([], 0, Mood.None, Subject.None, Modality.None, null, false, Denial.None, Protection.None, Offer.None, false, false, false, false, false);

    /// <summary>What it labels what follows as, where it is a label.</summary>
    public Label Label { get; init; }

    /// <summary>The label that stands at its own beginning; the main clause is looked for behind it.</summary>
    public OwnLabel Own { get; init; }

    /// <summary>What it tells of the way things are done in a house.</summary>
    public Practice Practice { get; init; }

    /// <summary>What not to do by its main clause, or <c>null</c> where it doesn't say so.</summary>
    public Prohibition? Prohibition { get; init; }

    /// <summary>Whether it names what there is to be none of: "No wildcards in a policy", but not "No more than three".</summary>
    public bool ExcludesAll => Mood is Mood.Fragment && Words.Length > Clause + 1 && Words[Clause].Text is "no" && Words[Clause + 1].Text is not ("more" or "less" or "fewer" or "later" or "longer" or "sooner" or "matter");

    /// <summary>Whether it is an instruction that takes a protection away.</summary>
    public bool Weakens { get; init; }

    /// <summary>Whether its main clause is negated, and not only a clause within it ("Where tenants don't trust each other:").</summary>
    public bool IsDenied { get; init; }

    /// <summary>Whether it says what to do instead.</summary>
    public bool IsRemedy { get; init; }

    /// <summary>Whether it prefers one thing to another ("instead of"), so that a label above may mean either.</summary>
    public bool IsComparison { get; init; }

    /// <summary>Whether it is an instruction to make sure of something.</summary>
    public bool IsAssuring { get; init; }

    /// <summary>Whether it is a gerund with what it is done to ("Sharing one key"), which names an act.</summary>
    public bool IsGerund { get; init; }

    /// <summary>The offset in the sentence at which what stands behind its own label begins.</summary>
    public int OwnOffset => Own.Length > 0 && Own.Length < Words.Length ? Words[Own.Length].Start : 0;

    /// <summary>The offset in the sentence at which the main clause begins.</summary>
    public int ClauseOffset => Clause < Words.Length ? Words[Clause].Start : 0;

    /// <summary>The same, about a service where its main clause begins with one of these <paramref name="names"/>.</summary>
    public SentenceFeatures AboutNamed(IReadOnlySet<string> names) =>
        Subject is Subject.Other && Clause < Words.Length && Words[Clause].IsCapitalized && names.Contains(Named(Words[Clause].Text)) ? this with { Subject = Subject.Service } : this;

    private static string Named(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
}
