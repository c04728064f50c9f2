using System.Text.Json.Serialization;

namespace Generator.Model;

/// <summary>What somebody found about a control.</summary>
public enum AnswerStatus
{
    /// <summary>Nobody has looked.</summary>
    [JsonStringEnumMemberName("open")] Open,

    /// <summary>Somebody is at it.</summary>
    [JsonStringEnumMemberName("in-progress")] InProgress,

    /// <summary>It is met.</summary>
    [JsonStringEnumMemberName("satisfied")] Satisfied,

    /// <summary>It isn't met.</summary>
    [JsonStringEnumMemberName("not-satisfied")] NotSatisfied,

    /// <summary>It doesn't concern what is assessed.</summary>
    [JsonStringEnumMemberName("not-applicable")] NotApplicable,

    /// <summary>It isn't met, and somebody stands for that.</summary>
    [JsonStringEnumMemberName("risk-accepted")] RiskAccepted,
}

/// <summary>An answer to a control.</summary>
/// <param name="Control">The control's id.</param>
/// <param name="Status">What was found.</param>
/// <param name="Statement">The digest of the sentence that was answered (<see cref="StatementDigest"/>).</param>
public sealed record Answer(string Control, AnswerStatus Status, string Statement)
{
    /// <summary>What there is to say, or <c>null</c>.</summary>
    public string? Note { get; init; }

    /// <summary>Who looks after it, or <c>null</c>.</summary>
    public string? Owner { get; init; }

    /// <summary>The day by which it is to be done, or <c>null</c>.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day on which the answer must be looked at again, or <c>null</c>.</summary>
    public DateOnly? Review { get; init; }

    /// <summary>Where the proof is: addresses, or names of files.</summary>
    public EquatableArray<string> Evidence { get; init; }

    /// <summary>Who answered, or <c>null</c>.</summary>
    public string? By { get; init; }

    /// <summary>When, or <c>null</c>.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Who else stands for it, or <c>null</c>. What it is worth is <see cref="AnswerApproval"/>'s.</summary>
    public Approval? Approval { get; init; }

    /// <summary>What was changed about it and what was said to it, the earliest first; none where nobody kept count.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<AnswerChange> History { get; init; }

    /// <summary>Why it must be looked at again, the earliest reason first; none where it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<LookAgain> LookAgain { get; init; }

    /// <summary>What was said to it, in the order of time.</summary>
    [JsonIgnore]
    public IEnumerable<AnswerChange> Comments => History.Where(c => c.Field == AnswerField.Comment);

    /// <summary>Whether it says no more than that its control doesn't concern the system (<see cref="ScopedAnswers"/>).</summary>
    [JsonIgnore]
    public bool IsOutOfScope { get; init; }

    /// <summary>Whether it says nothing yet.</summary>
    [JsonIgnore]
    public bool IsBlank => this == new Answer(Control, AnswerStatus.Open, Statement);
}

/// <summary>What of an answer a person can change, or add.</summary>
public enum AnswerField
{
    /// <summary><see cref="Answer.Status"/>.</summary>
    [JsonStringEnumMemberName("status")] Status,

    /// <summary><see cref="Answer.Note"/>.</summary>
    [JsonStringEnumMemberName("note")] Note,

    /// <summary><see cref="Answer.Owner"/>.</summary>
    [JsonStringEnumMemberName("owner")] Owner,

    /// <summary><see cref="Answer.Due"/>.</summary>
    [JsonStringEnumMemberName("due")] Due,

    /// <summary><see cref="Answer.Review"/>.</summary>
    [JsonStringEnumMemberName("review")] Review,

    /// <summary><see cref="Answer.Evidence"/>.</summary>
    [JsonStringEnumMemberName("evidence")] Evidence,

    /// <summary><see cref="Answer.Approval"/>; a history has its name.</summary>
    [JsonStringEnumMemberName("approval")] Approval,

    /// <summary>What somebody said to it. It stands in the history only, has no value that another takes the place of, and is never left out of one.</summary>
    [JsonStringEnumMemberName("comment")] Comment,
}

/// <summary>
/// What somebody changed about an answer. The values are texts, as the file has them; evidence is its lines joined by <c>\n</c>.
/// </summary>
/// <param name="At">When.</param>
/// <param name="By">Who, or <c>null</c>.</param>
/// <param name="Field">What was changed.</param>
/// <param name="From">What stood there, or <c>null</c> where nothing did.</param>
/// <param name="To">What stands there since, or <c>null</c> where nothing does.</param>
public sealed record AnswerChange(DateTimeOffset At, string? By, AnswerField Field, string? From, string? To);

/// <summary>A step from one version to another after which an answer must be looked at again.</summary>
/// <param name="Since">The version that the answer stood for before the step. Carried back there, it stands again.</param>
/// <param name="Reasons">Why, in words; at least one.</param>
public sealed record LookAgain(string Since, EquatableArray<string> Reasons)
{
    /// <summary>The sentence of <see cref="Since"/>, or <c>null</c> where it isn't known.</summary>
    public string? Answered { get; init; }

    /// <summary>The control whose answer this is a copy of, where one was split or merged; otherwise <c>null</c>.</summary>
    public string? CopyOf { get; init; }

    /// <summary>Whether the control had gone, and the answer with it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Returned { get; init; }

    /// <summary>What <see cref="OrphanedAnswer.MergedInto"/> was, of one that returned.</summary>
    public string? MergedInto { get; init; }
}

/// <summary>An answer to a control that the assessment's version doesn't have.</summary>
/// <param name="Version">The last version whose control it answered.</param>
/// <param name="Sentence">The sentence that was answered, for people to read.</param>
/// <param name="Answer">The answer as it was.</param>
public sealed record OrphanedAnswer(string Version, string Sentence, Answer Answer)
{
    /// <summary>The control that says now what this one said, or <c>null</c> where none does.</summary>
    public string? MergedInto { get; init; }
}

/// <summary>Somebody's answers to a catalog.</summary>
/// <param name="Guide">The guide's id.</param>
/// <param name="Version">The version's id.</param>
/// <param name="Catalog">The SHA-256 of the catalog as <c>export --format json</c> writes it.</param>
/// <param name="Answers">At most one per control, in the catalog's order.</param>
/// <param name="Orphans">The answers to controls that this version doesn't have, by control and version.</param>
public sealed record Assessment(
    [property: JsonPropertyOrder(-4)] string Guide,
    [property: JsonPropertyOrder(-3)] string Version,
    [property: JsonPropertyOrder(-2)] string Catalog,
    EquatableArray<Answer> Answers,
    EquatableArray<OrphanedAnswer> Orphans)
{
    /// <summary>The system that the answers are for, or <c>null</c> where they are for none in particular.</summary>
    [JsonPropertyOrder(-1)]
    public AnsweredSystem? System { get; init; }

    /// <summary>An assessment to start from: a blank answer for each control that asks something of the customer.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="digest">Its digest.</param>
    public static Assessment Start(Catalog catalog, string digest) =>
        new(catalog.Guide, catalog.Version, digest, catalog.Controls.Where(c => c.Party == Party.Customer).Select(BlankOf).ToEquatableArray(), []);

    /// <summary>An answer that says nothing yet.</summary>
    public static Answer BlankOf(Control control) => new(control.Id, AnswerStatus.Open, StatementDigest.Of(control.Statement));
}
