using Generator.Extraction.Deciding;
using Generator.Extraction.Features;
using Generator.Extraction.Segmentation;
using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>A control before it has an id.</summary>
/// <param name="decided">The passage that it is made from.</param>
/// <param name="surroundings">What stands before it.</param>
internal sealed class ControlDraft(DecidedPassage decided, Surroundings surroundings)
{
    // More than this is no explanation but the section itself.
    private const int MostGuidance = 10;

    private readonly Passage _passage = decided.Passage;

    // Asked for by each place and each piece of guidance.
    private readonly bool _isWhole = decided is { IsWhole: true, IsWarnedOf: false } && !Contexts.PointsBack(decided.Passage.Text);

    private readonly List<GuidancePart> _guidance = [];

    // Further places of the same sentence.
    private readonly List<DecidedPassage> _alsoAt = [];

    public ControlKind Kind { get; } = decided.Decision.Rule.Take
        ?? throw new ArgumentException("Only a passage that a rule took makes a control.", nameof(decided));

    public string Statement => decided.Statement;

    /// <summary>The instructions above it, at any of its places, that it says again.</summary>
    public List<DecidedPassage> Headings { get; } = [];

    /// <summary>Whether it is something to avoid: by a label, or by its own words where it asks for something.</summary>
    public ControlPolarity Polarity => decided.IsWarnedOf || (decided.Forbids && Kind is ControlKind.Requirement or ControlKind.Recommendation) ? ControlPolarity.Avoid : ControlPolarity.Do;

    // A title that the guide itself gives is kept whole.
    private string OwnTitle => Headings.FirstOrDefault()?.Statement.TrimEnd('.', ':')
        ?? (decided.IsWarnedOf ? Titles.OfWarning(Words, Clause, decided.IsInstruction, decided.FollowsDont) : Titles.Of(Words, Clause, decided.IsInstruction, Demand));

    /// <summary>What its id is made of: its title without the condition, which may fit in one version and not in the next.</summary>
    public string Name => Headings.Count > 0 || decided.IsWarnedOf ? OwnTitle : Titles.WithoutCondition(Words, Clause, decided.IsInstruction, Demand);

    public string? Context => Variant is { } variant ? string.Join(": ", new[] { variant, Leaning }.OfType<string>()) : Leaning;

    /// <summary>What its words lean on.</summary>
    public string? Leaning { get; } = decided is { IsWarnedOf: true, Label: { } label }
        ? Contexts.Under(label, decided.Passage.Place.Introduction)
        : Contexts.Of(decided.Passage, surroundings);

    /// <summary>What it would say something else without; <c>null</c> where it says the same under any heading and in any list.</summary>
    public string? Bearing => _isWhole && !IsNarrowed ? null : Leaning;

    /// <summary>Whether it is a whole sentence whose introduction may say for whom or when it holds.</summary>
    public bool IsNarrowed => _isWhole && _passage.Place.Introduction is { } introduction && Contexts.Narrows(introduction);

    // The label that it begins with is told by the polarity.
    private string Words => _passage.Text[decided.OwnOffset..];

    private string? Demand => Kind is ControlKind.Requirement or ControlKind.Recommendation && !decided.IsInstruction ? decided.Decision.Evidence : null;

    private int Clause => Math.Max(0, decided.Clause - decided.OwnOffset);

    // What holds for one alternative only says so; the same sentence in several holds for all of them.
    private string? Variant => _alsoAt.TrueForAll(p => string.Equals(p.Passage.Place.Variant, _passage.Place.Variant, StringComparison.Ordinal)) ? _passage.Place.Variant : null;

    public string Group => _passage.Place.Document.Group;

    /// <summary>Adds a place of the same sentence.</summary>
    public void AddPlace(DecidedPassage passage) => _alsoAt.Add(passage);

    public string? Label => Told(p => p.Label);

    // Who is named beside what a provider does has nothing to do about it.
    public string? Owner => IsAsked ? Told(p => p.Owner) : null;

    public string? Due => IsAsked ? Told(p => p.Due) : null;

    /// <summary>
    /// Adds what explains it at any of its places, in order; all places must be known. <c>false</c> where it is explained enough: what stands far below a heading
    /// is read in the source. The context is shown before the statement, and the same words at two places explain it once, so neither counts again.
    /// </summary>
    public bool Explain(GuidancePart part)
    {
        if (Context?.Contains(part.Text, StringComparison.Ordinal) is true || _guidance.Exists(p => string.Equals(p.Text, part.Text, StringComparison.Ordinal)))
            return true;
        if (_guidance.Count == MostGuidance)
            return false;
        _guidance.Add(part);
        return true;
    }

    public Control ToControl(string id) => ToControl(id, OwnTitle);

    private Control ToControl(string id, string title) => new()
    {
        Id = id,
        Kind = Kind,
        Polarity = Polarity,
        Label = Label,
        Level = Told(p => p.Level),
        Title = title,
        Statement = Statement,
        Context = Context,
        Guidance = _guidance.Select(p => p.Text).ToEquatableArray(),
        Group = Group,
        Section = SectionPath.Of(_passage, title),
        Links = _passage.Links,
        Source = _passage.Source,
        AlsoAt = _alsoAt.Select(p => p.Passage.Source).ToEquatableArray(),
        Rule = decided.Decision.Rule.Name,
        Evidence = decided.Decision.Evidence,
        Confidence = Surest.Confidence,
        Trial = Surest.Trial,
        Owner = Owner,
        Due = Due,
        Ranges = _alsoAt.Prepend(decided).Select(p => p.Range).ToEquatableArray(),
        TitleRanges = Headings.Select(p => p.Range).ToEquatableArray(),
        GuidanceRanges = _guidance.Select(p => p.Range).ToEquatableArray(),
    };

    // What is sure at one of its places needn't be so at all.
    private DecidedPassage Surest => _alsoAt.Prepend(decided).MaxBy(p => p.Confidence ?? 0)!;

    private bool IsAsked => Kind is not (ControlKind.Assurance or ControlKind.Limitation);

    // What is said at the first of its places that says it.
    private string? Told(Func<Particulars, string?> what) =>
        _alsoAt.Prepend(decided).Concat(Headings).Select(p => what(p.Particulars)).FirstOrDefault(value => value is not null);
}
