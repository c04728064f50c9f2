namespace Generator.Model;

/// <summary>The names of columns by which a checklist that is a table is read back.</summary>
public static class TableWords
{
    /// <summary>The control's id.</summary>
    public const string Id = "id";

    /// <summary>The digest of the control's sentence when the table was written.</summary>
    public const string Digest = "digest";

    /// <summary><see cref="Control.Confidence"/>.</summary>
    public const string Confidence = "confidence";

    /// <summary><see cref="Answer.Status"/>.</summary>
    public const string Status = "status";

    /// <summary><see cref="Answer.Note"/>.</summary>
    public const string Note = "note";

    /// <summary><see cref="Answer.Owner"/>; <c>owner</c> is the control's.</summary>
    public const string Owner = "answer_owner";

    /// <summary><see cref="Answer.Due"/>.</summary>
    public const string Due = "due";

    /// <summary><see cref="Control.Due"/>.</summary>
    public const string ControlDue = "control_due";

    /// <summary><see cref="Answer.Review"/>.</summary>
    public const string Review = "review";

    /// <summary><see cref="Answer.Evidence"/>, one item a line.</summary>
    public const string Evidence = "evidence";

    /// <summary><see cref="Answer.By"/>.</summary>
    public const string By = "by";

    /// <summary><see cref="Answer.At"/>.</summary>
    public const string At = "at";

    /// <summary>The reasons of <see cref="Answer.LookAgain"/>, one a line.</summary>
    public const string LookAgain = "look_again";

    /// <summary>The version that each line of <see cref="LookAgain"/> is since.</summary>
    public const string Since = "look_again_since";

    /// <summary><see cref="Answer.Statement"/>, where it isn't <see cref="Digest"/>.</summary>
    public const string Answered = "answered";

    /// <summary><see cref="Approval.By"/>.</summary>
    public const string ApprovedBy = "approved_by";

    /// <summary><see cref="Approval.At"/>.</summary>
    public const string ApprovedAt = "approved_at";

    /// <summary><see cref="Approval.Of"/>; where it is missing, what the row says was approved.</summary>
    public const string Approved = "approved_digest";

    /// <summary>What was said to an answer (<see cref="CommentLines"/>).</summary>
    public const string Comments = "comments";

    /// <summary>The columns of an answer that CSV has behind all others, where they came last.</summary>
    public static EquatableArray<string> LastAnswers { get; } = [ApprovedBy, ApprovedAt, Approved, Comments];

    /// <summary>The columns of an answer, in the order that tables have them.</summary>
    public static EquatableArray<string> Answers { get; } = [Status, Note, Owner, Due, Review, Evidence, By, At, LookAgain, Since, Answered, .. LastAnswers];

    /// <summary><see cref="Control.Section"/>.</summary>
    public const string Section = "section";

    /// <summary><see cref="Control.SeverityEstimate"/>.</summary>
    public const string SeverityEstimate = "severity_estimate";

    /// <summary>All columns that are there with or without answers, in the order that CSV has them.</summary>
    public static EquatableArray<string> Controls { get; } =
        [Id, "kind", "polarity", "party", "title", "statement", "context", "group", "label", "level", "severity", "owner", ControlDue, "tags", "file", "anchor", "line", "also_at", "rule", Digest, Confidence, Section, SeverityEstimate];

    /// <summary>Columns that only a workbook has.</summary>
    public static EquatableArray<string> Workbooks { get; } = ["source", "topic", "guidance"];

    /// <summary>A name as a heading for people: <c>Answer owner</c>.</summary>
    public static string HeadingOf(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..].Replace('_', ' ')}";

    /// <summary>The name of a heading, whatever its case and with blanks for underscores.</summary>
    public static string NameOf(string heading) => string.Join('_', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
