using System.Text.Json.Serialization;
using Generator.Model.Rules;

namespace Generator.Model;

/// <summary>What a statement is on its page.</summary>
public enum StatementForm
{
    /// <summary>A heading.</summary>
    [JsonStringEnumMemberName("heading")] Heading,

    /// <summary>The bold words that a list item or paragraph begins with.</summary>
    [JsonStringEnumMemberName("lead")] Lead,

    /// <summary>A sentence of prose, of a list item, of a note or of a table cell.</summary>
    [JsonStringEnumMemberName("sentence")] Sentence,
}

/// <summary>What became of a statement: each is exactly one of these.</summary>
public enum Disposition
{
    /// <summary>It is a control.</summary>
    [JsonStringEnumMemberName("control")] Control,

    /// <summary>It explains a control and comes with it.</summary>
    [JsonStringEnumMemberName("guidance")] Guidance,

    /// <summary>It leads through the guide: a list of topics, the label of an alternative.</summary>
    [JsonStringEnumMemberName("navigation")] Navigation,

    /// <summary>It is none of these; the rule says why.</summary>
    [JsonStringEnumMemberName("passed-over")] PassedOver,
}

/// <summary>One sentence, lead-in or heading with what was decided about it: a line of the ledger.</summary>
/// <param name="Form">What it is on its page.</param>
/// <param name="Text">Its words, without markup.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Range">Where it stands within the document's tree.</param>
/// <param name="Disposition">What became of it.</param>
/// <param name="Control">The id of the control that it is or explains; <c>null</c> for the rest.</param>
/// <param name="Kind">The kind of control, or <c>null</c> where it is none.</param>
/// <param name="Rule">The name of the rule that took it or, for all but controls, kept it from being one.</param>
/// <param name="Evidence">The words that decided; may be empty.</param>
public sealed record Statement(
    StatementForm Form,
    string Text,
    ControlSource Source,
    TextRange Range,
    Disposition Disposition,
    string? Control,
    ControlKind? Kind,
    string Rule,
    string Evidence)
{
    /// <summary>The decision by which it was passed over; <c>null</c> where a rule alone did so.</summary>
    public CurationNote? Curation { get; init; }

    /// <summary>What the rule's decision rests on beside its words; <c>null</c> where no rule of the book decided.</summary>
    [JsonIgnore]
    public Grounds? Grounds { get; init; }
}

/// <summary>What a decision rests on beside the words that decided.</summary>
/// <param name="Branch">The number of the rule's alternative that held, 1 for its first; 0 for a rule without any.</param>
/// <param name="Clause">The offset in the statement at which its main clause begins.</param>
/// <param name="IsSecurityPage">Whether its page is about security.</param>
/// <param name="IsAdvicePage">Whether its page tells its reader what to do.</param>
/// <param name="IsDutyPage">Whether its page lays down duties.</param>
public readonly record struct Grounds(int Branch, int Clause, bool IsSecurityPage, bool IsAdvicePage, bool IsDutyPage);

/// <summary>What the extraction stage made of one version: its controls, and every statement with its decision.</summary>
/// <param name="Catalog">The controls.</param>
/// <param name="Ledger">Every statement of every document, in reading order.</param>
public sealed record ExtractionResult(Catalog Catalog, EquatableArray<Statement> Ledger)
{
    /// <summary>The rules that the ledger names, by name.</summary>
    public EquatableArray<DecidingRule> Rules { get; init; }

    /// <summary>The tags that controls may have, in order.</summary>
    public EquatableArray<TagRule> Tags { get; init; }

    /// <summary>The policies that code blocks show, in reading order.</summary>
    public EquatableArray<PolicyDocument> Policies { get; init; }

    /// <summary>The problems found on the way, by place.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }
}

/// <summary>A rule as a reader of the ledger needs it.</summary>
/// <param name="Name">Its name, as in <see cref="Statement.Rule"/>.</param>
/// <param name="Why">Its reason, for people.</param>
public sealed record DecidingRule(string Name, string Why)
{
    /// <summary>Its alternatives in words, in order; none for a rule without any.</summary>
    [JsonIgnore]
    public EquatableArray<string> Branches { get; init; }
}
