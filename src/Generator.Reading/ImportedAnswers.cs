using Generator.Model;

namespace Generator.Reading;

/// <summary>An answer that knows where it stands in its file.</summary>
/// <param name="Answer">The answer; its statement is empty where the file doesn't tell which sentence was answered.</param>
/// <param name="Span">Where it names its control.</param>
/// <param name="Place">The same as people name it, for the beginning of a message: <c>Sheet "Checklist", cell A12: </c>; empty where line and column say it all.</param>
public sealed record PlacedAnswer(Answer Answer, SourceSpan Span, string Place);

/// <summary>A name that knows where it stands.</summary>
/// <param name="Text">The name.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PlacedName(string Text, SourceSpan Span);

/// <summary>What a file that somebody filled in says.</summary>
/// <param name="Answers">The answers without a fault, in the file's order.</param>
/// <param name="Orphans">The answers to controls that the version doesn't have, where the format keeps them.</param>
public sealed record ImportedAnswers(EquatableArray<PlacedAnswer> Answers, EquatableArray<OrphanedAnswer> Orphans)
{
    /// <summary>The guide that was answered, or <c>null</c> where the file doesn't tell.</summary>
    public PlacedName? Guide { get; init; }

    /// <summary>The version that was answered, or <c>null</c> where the file doesn't tell.</summary>
    public PlacedName? Version { get; init; }

    /// <summary>The system that the answers are for, or <c>null</c> where the file doesn't tell.</summary>
    public AnsweredSystem? System { get; init; }

    /// <summary>The digest of the catalog that was answered; empty where the file doesn't tell.</summary>
    public string Catalog { get; init; } = "";

    /// <summary>Holds the answers against the catalog that they are to.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="digest">Its digest, for answers that don't name one.</param>
    /// <returns>An assessment of the sound answers, in the catalog's order; what names no control of it (GEN253) or one a second time (GEN254) is an error.</returns>
    public Outcome<Assessment> To(Catalog catalog, string digest)
    {
        var controls = catalog.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var problems = new List<Diagnostic>();
        var hints = new NameHints(controls.Keys);
        var taken = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var placed in Answers)
        {
            var id = placed.Answer.Control;
            if (!controls.TryGetValue(id, out var control))
                problems.Add(new Diagnostic(DiagnosticRules.RowWithoutControl, placed.Span, $"{placed.Place}{catalog.Guide}@{catalog.Version} has no control \"{id}\".{hints.Hint(id)}"));
            else if (!taken.TryAdd(id, Completed(placed.Answer, control, catalog.Version)))
                problems.Add(new Diagnostic(DiagnosticRules.RowTwice, placed.Span, $"{placed.Place}\"{id}\" is answered a second time."));
        }
        var answers = catalog.Controls.Select(c => taken.GetValueOrDefault(c.Id)).OfType<Answer>().ToEquatableArray();
        return new Outcome<Assessment>(new Assessment(catalog.Guide, catalog.Version, Catalog.Length > 0 ? Catalog : digest, answers, Orphans) { System = System }, problems.ToEquatableArray());
    }

    // A file that doesn't tell which sentence was answered was filled in beside the present one; what it doesn't tell of an approval is that all of it was approved.
    private static Answer Completed(Answer answer, Control control, string version)
    {
        var complete = answer with
        {
            Statement = answer.Statement.Length > 0 ? answer.Statement : StatementDigest.Of(control.Statement),
            LookAgain = answer.LookAgain.Select(l => l.Since.Length > 0 ? l : l with { Since = version }).ToEquatableArray(),
        };
        return complete.Approval is { Of: "" } approval ? complete with { Approval = approval with { Of = AnswerApproval.DigestOf(complete) } } : complete;
    }
}
