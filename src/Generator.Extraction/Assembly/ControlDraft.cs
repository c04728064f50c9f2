using Generator.Extraction.Deciding;
using Generator.Extraction.Features;
using Generator.Extraction.Segmentation;
using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>A control before it has an id.</summary>
internal sealed class ControlDraft(DecidedPassage decided)
{
    private readonly Passage _passage = decided.Passage;

    public ControlKind Kind { get; } = decided.Decision.Rule.Take
        ?? throw new ArgumentException("Only a passage that a rule took makes a control.", nameof(decided));

    public string Statement => decided.Statement;

    /// <summary>The instructions above it, at any of its places, that it says again.</summary>
    public List<DecidedPassage> Headings { get; } = [];

    /// <summary>Whether it is something to avoid: by a label, or by its own words where it asks for something.</summary>
    public ControlPolarity Polarity => decided.IsWarnedOf || (decided.Forbids && Kind is ControlKind.Requirement or ControlKind.Recommendation) ? ControlPolarity.Avoid : ControlPolarity.Do;

    // A title that the guide itself gives is kept whole.
    public string Title => Headings.FirstOrDefault()?.Statement.TrimEnd('.', ':')
        ?? (decided.IsWarnedOf ? Titles.OfWarning(Words, Clause, decided.IsInstruction, decided.FollowsDont) : Titles.Of(Words, Clause, decided.IsInstruction));

    public string? Context => Variant is { } variant ? string.Join(": ", new[] { variant, Leaning }.OfType<string>()) : Leaning;

    /// <summary>What its words lean on.</summary>
    public string? Leaning => decided is { IsWarnedOf: true, Label: { } label } ? ContextUnder(label, _passage.Place.Introduction) : ContextOf(_passage);

    // The label that it begins with is told by the polarity.
    private string Words => _passage.Text[decided.OwnOffset..];

    private int Clause => Math.Max(0, decided.Clause - decided.OwnOffset);

    // What holds for one alternative only says so; the same sentence in several holds for all of them.
    private string? Variant => AlsoAt.TrueForAll(p => string.Equals(p.Passage.Place.Variant, _passage.Place.Variant, StringComparison.Ordinal)) ? _passage.Place.Variant : null;

    public string Group => _passage.Place.Document.Group;

    /// <summary>Further places of the same sentence.</summary>
    public List<DecidedPassage> AlsoAt { get; } = [];

    public string? Label => Told(p => p.Label);

    // Who is named beside what a provider does has nothing to do about it.
    public string? Owner => IsAsked ? Told(p => p.Owner) : null;

    public string? Due => IsAsked ? Told(p => p.Due) : null;

    /// <summary>What explains it at any of its places, in order.</summary>
    public List<GuidancePart> Guidance { get; } = [];

    public Control ToControl(string id)
    {
        // The context is shown before the statement, and the same words at two places explain it once.
        var guidance = Guidance.Where(p => !string.Equals(p.Text, Context, StringComparison.Ordinal)).DistinctBy(p => p.Text, StringComparer.Ordinal).ToList();
        return ToControl(id, guidance);
    }

    private Control ToControl(string id, List<GuidancePart> guidance) => new()
    {
        Id = id,
        Kind = Kind,
        Polarity = Polarity,
        Label = Label,
        Level = Told(p => p.Level),
        Title = Title,
        Statement = Statement,
        Context = Context,
        Guidance = guidance.Select(p => p.Text).ToEquatableArray(),
        Group = Group,
        Links = _passage.Links,
        Source = _passage.Source,
        AlsoAt = AlsoAt.Select(p => p.Passage.Source).ToEquatableArray(),
        Rule = decided.Decision.Rule.Name,
        Evidence = decided.Decision.Evidence,
        Confidence = Surest.Confidence,
        Trial = Surest.Trial,
        Owner = Owner,
        Due = Due,
        Ranges = AlsoAt.Prepend(decided).Select(p => p.Range).ToEquatableArray(),
        TitleRanges = Headings.Select(p => p.Range).ToEquatableArray(),
        GuidanceRanges = guidance.Select(p => p.Range).ToEquatableArray(),
    };

    // What is sure at one of its places needn't be so at all.
    private DecidedPassage Surest => AlsoAt.Prepend(decided).MaxBy(p => p.Confidence ?? 0)!;

    private bool IsAsked => Kind is not (ControlKind.Assurance or ControlKind.Limitation);

    // What is said at the first of its places that says it.
    private string? Told(Func<Particulars, string?> what) =>
        AlsoAt.Prepend(decided).Concat(Headings).Select(p => what(p.Particulars)).FirstOrDefault(value => value is not null);

    // What is to be avoided leans on what says so.
    private static string ContextUnder(string label, string? introduction) =>
        introduction is null || string.Equals(label, introduction, StringComparison.Ordinal) ? label : $"{label.TrimEnd(':', '.')}: {introduction}";

    // An item leans on the introduction of its list; a sentence that points back leans on the one before it.
    private static string? ContextOf(Passage passage)
    {
        if (passage.Form == StatementForm.Heading)
            return null;
        return PointsBack(passage.Text) ? passage.Before ?? passage.Place.Introduction : passage.Place.Introduction;
    }

    private static bool PointsBack(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', ',');
        return end > 0 && text.AsSpan(0, end) is "This" or "That" or "These" or "Those" or "It" or "They" or "Doing" or "Such";
    }
}
