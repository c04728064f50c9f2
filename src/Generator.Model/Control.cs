using System.Text.Json.Serialization;
using Generator.Model.Rules;

namespace Generator.Model;

/// <summary>What a control asks or says; the labelling guideline's words.</summary>
public enum ControlKind
{
    /// <summary>The customer must.</summary>
    [JsonStringEnumMemberName("requirement")] Requirement,

    /// <summary>The customer should.</summary>
    [JsonStringEnumMemberName("recommendation")] Recommendation,

    /// <summary>The customer may, and it changes the security posture.</summary>
    [JsonStringEnumMemberName("option")] Option,

    /// <summary>The provider or the service does.</summary>
    [JsonStringEnumMemberName("assurance")] Assurance,

    /// <summary>The service does not, so the customer is left with it.</summary>
    [JsonStringEnumMemberName("limitation")] Limitation,
}

/// <summary>Whether a control tells what to do, or names what not to do.</summary>
public enum ControlPolarity
{
    /// <summary>Its statement is to be done, or is so.</summary>
    [JsonStringEnumMemberName("do")] Do,

    /// <summary>What its statement speaks of is not to be done. Where the words alone would ask for it, the title begins with the don't.</summary>
    [JsonStringEnumMemberName("avoid")] Avoid,
}

/// <summary>Who acts.</summary>
public enum Party
{
    /// <summary>The customer.</summary>
    [JsonStringEnumMemberName("customer")] Customer,

    /// <summary>The provider of the service, or the service itself.</summary>
    [JsonStringEnumMemberName("provider")] Provider,
}

/// <summary>A statement worth a line on a checklist or in the responsibility matrix.</summary>
public sealed record Control
{
    /// <summary>Short and readable, unique within the catalog: the group, a dot, a slug of the title.</summary>
    public required string Id { get; init; }

    /// <summary>What it asks or says.</summary>
    public required ControlKind Kind { get; init; }

    /// <summary>Who acts; follows from the kind.</summary>
    public Party Party => Kind is ControlKind.Assurance or ControlKind.Limitation ? Party.Provider : Party.Customer;

    /// <summary>Whether it is something to avoid; left out of files where it is something to do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ControlPolarity Polarity { get; init; }

    /// <summary>The author's own number or name of it ("1.1.1"), which is no part of the statement; <c>null</c> where it has none.</summary>
    public string? Label { get; init; }

    /// <summary>The level or profile that it belongs to ("1", "L2"), as its author calls it, or <c>null</c>.</summary>
    public string? Level { get; init; }

    /// <summary>A short name.</summary>
    public required string Title { get; init; }

    /// <summary>The source's own sentence, unescaped, without markup and without its number; nothing else of the page goes into it.</summary>
    public required string Statement { get; init; }

    /// <summary>What the statement leans on (the introduction of its list), or <c>null</c>.</summary>
    public string? Context { get; init; }

    /// <summary>Whether a sentence of the guide is what the statement leans on, or part of it.</summary>
    public bool LeansOn(string sentence) => Context?.Contains(sentence, StringComparison.Ordinal) is true;

    /// <summary>The sentences and blocks of code around the statement that explain it, in order; a block of code keeps its line ends.</summary>
    public EquatableArray<string> Guidance { get; init; }

    /// <summary>The id of the <see cref="Model.Group"/> it belongs to.</summary>
    public required string Group { get; init; }

    /// <summary>The titles over it below its page's, from the outermost, with " › " between; <c>null</c> where it stands right below the page's, or its own title is the only one.</summary>
    public string? Section { get; init; }

    /// <summary>The links that stand in the statement.</summary>
    public EquatableArray<ControlLink> Links { get; init; }

    /// <summary>Where the statement stands.</summary>
    public required ControlSource Source { get; init; }

    /// <summary>Where else the same sentence stands, or another that a person found to say the same.</summary>
    public EquatableArray<ControlSource> AlsoAt { get; init; }

    /// <summary>The ids of the controls of its kind whose statements differ from its own in a word or two.</summary>
    public EquatableArray<string> Variants { get; init; }

    /// <summary>The name of the rule that took it.</summary>
    public required string Rule { get; init; }

    /// <summary>The words that decided.</summary>
    public required string Evidence { get; init; }

    /// <summary>
    /// How likely a reader calls it a control, too: from 0 to 1 in hundredths, by how its rule did on labelled sentences. <c>null</c> where nobody
    /// measured the rules, or a person decided about it.
    /// </summary>
    public double? Confidence { get; init; }

    /// <summary>The names of the subjects that checklists are filtered by, in the order of the tags' file.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Where the policies stand that illustrate it: code blocks, in reading order.</summary>
    public EquatableArray<ControlSource> Policies { get; init; }

    /// <summary>How much depends on it, or <c>null</c> where nobody said so.</summary>
    public ControlSeverity? Severity { get; init; }

    /// <summary>How much may depend on it where nobody said so (<see cref="SeverityWords.Estimate"/>); <c>null</c> where somebody did, and for the provider's side.</summary>
    public ControlSeverity? SeverityEstimate => Severity is null ? SeverityWords.Estimate(Kind, Statement, Context) : null;

    /// <summary>Who looks after it, or <c>null</c> where nobody said so: a person's decision, else what its row says.</summary>
    public string? Owner { get; init; }

    /// <summary>By when it is to be done ("same day"), as its row says, or <c>null</c>.</summary>
    public string? Due { get; init; }

    /// <summary>What people decided about it, in the order of their decisions.</summary>
    public EquatableArray<CurationNote> Curation { get; init; }

    /// <summary>What <see cref="Confidence"/> rests on; <c>null</c> where it has none or was read from a file.</summary>
    [JsonIgnore]
    public RuleTrial? Trial { get; init; }

    /// <summary>The places of <see cref="Source"/> and <see cref="AlsoAt"/> within the documents' trees, in that order.</summary>
    [JsonIgnore]
    public EquatableArray<TextRange> Ranges { get; init; }

    /// <summary>The places of the headings and lead-ins whose words are its title because it says them again; none for most.</summary>
    [JsonIgnore]
    public EquatableArray<TextRange> TitleRanges { get; init; }

    /// <summary>The places of <see cref="Guidance"/>, in that order; of a block of code its own span and the whole of its text.</summary>
    [JsonIgnore]
    public EquatableArray<TextRange> GuidanceRanges { get; init; }
}

/// <summary>A link of a control.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Href">Its address as the source has it.</param>
public sealed record ControlLink(string Text, string Href);

/// <summary>Where a statement stands.</summary>
/// <param name="File">The document's path, as in <see cref="Document.File"/>.</param>
/// <param name="Anchor">The anchor of the section.</param>
/// <param name="Line">The first line, 1-based.</param>
/// <param name="EndLine">The last line, 1-based and inclusive.</param>
public sealed record ControlSource(string File, string Anchor, int Line, int EndLine)
{
    /// <summary>The words that stand there, where they aren't the control's statement: those of a control that was merged into it.</summary>
    public string? Quote { get; init; }
}

/// <summary>A piece of the plain text of a paragraph, heading or table cell (<see cref="Prose.PlainText"/>).</summary>
/// <param name="Block">The span of the paragraph, section heading or cell, which names it within its document.</param>
/// <param name="Start">The offset of the first character.</param>
/// <param name="Length">The number of characters.</param>
public sealed record TextRange(SourceSpan Block, int Start, int Length);
