using Generator.Model;
using Generator.Reading.Typing;

namespace Generator.Reading;

/// <summary>A line that somebody typed.</summary>
/// <param name="File">The file, or what people call the place that it comes from.</param>
/// <param name="Number">The line, 1-based.</param>
/// <param name="Text">The line without its end.</param>
public sealed record TypedLine(string File, int Number, string Text)
{
    /// <summary>Whether it says nothing: blank, or a remark behind <c>#</c>.</summary>
    public bool IsRemark => Text.TrimStart() is "" or ['#', ..];

    /// <summary>The place of a part of it.</summary>
    /// <param name="start">The first character, 0-based.</param>
    /// <param name="length">How many there are; of none the place is where they are missing.</param>
    internal SourceSpan At(int start, int length) => new(File, Number, start + 1, Number, start + Math.Max(length, 1));
}

/// <summary>
/// Reads answers that are typed from paper, a line each:
/// <code>
/// line    = control [status] { field }
/// control = an id, an unambiguous beginning or end of one, or its code (<see cref="ControlCodes"/>)
/// status  = words before the first field (<see cref="StatusWords"/>)
/// field   = name ":" value, up to the next field or the line's end; in double quotes it may hold anything, a quote twice
/// name    = "status" | "note" | "owner" | "due" | "review" | "evidence" | "approval" | "comment"
/// </code>
/// A value that is a single hyphen takes away what is there; an approval is <c>yes</c>.
/// </summary>
public static class TypedAnswerReader
{
    /// <summary>What a line says; <c>null</c>, and all that isn't understood about it with its column, where there is an error (GEN260 to GEN267).</summary>
    /// <param name="line">A line that is no remark.</param>
    /// <param name="catalog">The controls that it may be about.</param>
    public static Outcome<TypedAnswer?> Read(TypedLine line, Catalog catalog)
    {
        var problems = new List<Diagnostic>();
        var parts = LineParts.Of(line, problems);
        var control = ControlNames.Find(parts.Control, catalog, problems);
        var values = new FieldValues(problems);
        var fields = values.Status(parts.Status).Concat(parts.Fields.SelectMany(values.Field)).ToEquatableArray();
        if (fields.IsEmpty && problems.Count == 0)
            problems.Add(new Diagnostic(DiagnosticRules.TypedNothing, parts.Control.Place, $"The line names \"{parts.Control.Text}\" and says nothing about it."));
        foreach (var twice in fields.Where(f => f.Field is not (AnswerField.Evidence or AnswerField.Comment)).GroupBy(f => f.Field).SelectMany(g => g.Skip(1)))
            problems.Add(new Diagnostic(DiagnosticRules.TypedFieldTwice, twice.Place, $"\"{AnswerWords.Of(twice.Field)}\" stands here a second time."));
        return problems.Count == 0 && control is not null
            ? new Outcome<TypedAnswer?>(new TypedAnswer(control.Id, fields, parts.Control.Place), [])
            : new Outcome<TypedAnswer?>(null, problems.OrderBy(p => p.Span.Column).ToEquatableArray());
    }
}
