namespace Generator.Model;

/// <summary>What OSCAL has no name for: the properties of answers, by which assessment results are read back.</summary>
public static class OscalNames
{
    /// <summary>The namespace of our names; nobody else can have one of <c>generator.invalid</c> (RFC 4151, RFC 2606).</summary>
    public const string Namespace = "tag:generator.invalid,2026:oscal";

    /// <summary>What stands behind the id of a control in that of its statement.</summary>
    public const string StatementEnd = "_smt";

    /// <summary>The guide's id.</summary>
    public const string Guide = "guide";

    /// <summary>The digest of the catalog.</summary>
    public const string Catalog = "catalog-digest";

    /// <summary>The control's id.</summary>
    public const string Control = "control";

    /// <summary><see cref="Answer.Status"/>.</summary>
    public const string Status = "status";

    /// <summary><see cref="Answer.Statement"/>.</summary>
    public const string Digest = "digest";

    /// <summary><see cref="Answer.Owner"/>.</summary>
    public const string Owner = "owner";

    /// <summary><see cref="Answer.Note"/>, for <see cref="Exactly"/>.</summary>
    public const string Note = "note";

    /// <summary><see cref="Answer.By"/>, for <see cref="Exactly"/>.</summary>
    public const string By = "by";

    /// <summary><see cref="Answer.Evidence"/>, its items joined by line ends, for <see cref="Exactly"/>.</summary>
    public const string Evidence = "evidence";

    /// <summary><see cref="OrphanedAnswer.Sentence"/>, for <see cref="Exactly"/>.</summary>
    public const string Statement = "statement";

    /// <summary><see cref="Answer.Due"/>.</summary>
    public const string Due = "due";

    /// <summary>A time with its offset, which OSCAL's own members have in UTC and to the second.</summary>
    public const string At = "at";

    /// <summary><see cref="Approval.By"/>; its exact form where it needs one.</summary>
    public const string ApprovedBy = "approved-by";

    /// <summary><see cref="Approval.At"/> with its offset.</summary>
    public const string ApprovedAt = "approved-at";

    /// <summary><see cref="Approval.Of"/>.</summary>
    public const string Approved = "approved-digest";

    /// <summary>A reason of <see cref="Answer.LookAgain"/>.</summary>
    public const string LookAgain = "look-again";

    /// <summary><see cref="Answer.LookAgain"/> whole, as an assessment has it, on one line.</summary>
    public const string Doubts = "look-again-steps";

    /// <summary><see cref="OrphanedAnswer.Version"/>.</summary>
    public const string LastVersion = "last-version";

    /// <summary><see cref="OrphanedAnswer.MergedInto"/>.</summary>
    public const string MergedInto = "merged-into";

    /// <summary><see cref="AnswerChange.Field"/>.</summary>
    public const string Field = "field";

    /// <summary><see cref="AnswerChange.From"/> as a JSON text.</summary>
    public const string From = "from";

    /// <summary><see cref="AnswerChange.To"/> as a JSON text.</summary>
    public const string To = "to";

    /// <summary>The name of the property that holds a value exactly, as a JSON text, where OSCAL's form of it has other blanks or line ends.</summary>
    public static string Exactly(string name) => $"{name}-exact";
}
