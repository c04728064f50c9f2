using System.Globalization;
using Generator.Model;

namespace Generator.Reading.Typing;

/// <summary>What is typed for a field, as an assessment has it. A value that isn't one is told and left out.</summary>
internal sealed class FieldValues(List<Diagnostic> problems)
{
    private const string Nothing = "-";
    private const string AnApproval = "yes";

    /// <summary>The status before the fields; none where nothing is typed.</summary>
    public IEnumerable<TypedField> Status(PlacedText typed) => typed.Text.Length == 0 ? [] : StatusOf(typed);

    /// <summary>A field.</summary>
    public IEnumerable<TypedField> Field(TypedPart part)
    {
        if (part.Value.Text.Length == 0)
            return Wrong(part.Value.Place, $"\"{AnswerWords.Of(part.Field)}:\" has no value.");
        if (part.Field == AnswerField.Status)
            return StatusOf(part.Value);
        if (!part.IsQuoted && part.Field != AnswerField.Comment && string.Equals(part.Value.Text, Nothing, StringComparison.Ordinal))
            return [new TypedField(part.Field, null, part.Value.Place)];
        return part.Field switch
        {
            AnswerField.Due or AnswerField.Review => Day(part),
            AnswerField.Approval => Yes(part),
            _ => [new TypedField(part.Field, part.Value.Text, part.Value.Place)],
        };
    }

    // Words that follow a status and belong to no field are told apart from a status that nobody knows.
    private IEnumerable<TypedField> StatusOf(PlacedText typed)
    {
        var found = StatusWords.Find(typed.Text);
        if (found.Count == 1)
            return [new TypedField(AnswerField.Status, AnswerWords.Of(found[0]), typed.Place)];
        problems.Add(found.Count > 1 ? Ambiguous(typed, found) : Beyond(typed) ?? Unknown(typed));
        return [];
    }

    private static Diagnostic Ambiguous(PlacedText typed, EquatableArray<AnswerStatus> found) =>
        new(DiagnosticRules.TypedStatusUnknown, typed.Place, $"\"{typed.Text}\" may be {string.Join(" or ", found.Select(AnswerWords.Of))}.");

    private static Diagnostic Unknown(PlacedText typed) =>
        new(DiagnosticRules.TypedStatusUnknown, typed.Place, $"\"{typed.Text}\" is not a status; known are {string.Join(", ", AnswerWords.Statuses.Keys)}.{NearestName.Hint(typed.Text, AnswerWords.Statuses.Keys)}");

    private static Diagnostic? Beyond(PlacedText typed)
    {
        for (var end = typed.Text.LastIndexOf(' '); end > 0; end = typed.Text.LastIndexOf(' ', end - 1))
        {
            if (StatusWords.Find(typed.Text[..end]).Count != 1)
                continue;
            var place = typed.Place with { Column = typed.Place.Column + end + 1 };
            return new Diagnostic(DiagnosticRules.TypedFieldUnknown, place, $"Behind the status stands \"{typed.Text[(end + 1)..]}\"; a field was expected (\"note: {typed.Text[(end + 1)..]}\").");
        }
        return null;
    }

    private IEnumerable<TypedField> Day(TypedPart part)
    {
        var (text, place) = (part.Value.Text, part.Value.Place);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return [new TypedField(part.Field, text, place)];
        // With full stops the day comes first wherever it is written so; with slashes nobody knows.
        var meant = DateOnly.TryParseExact(text, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? $" Did you mean \"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"?" : "";
        return Wrong(place, $"\"{text}\" is not a day; a day as 2026-01-31 was expected.{meant}");
    }

    private IEnumerable<TypedField> Yes(TypedPart part) => string.Equals(part.Value.Text, AnApproval, StringComparison.OrdinalIgnoreCase)
        ? [new TypedField(part.Field, AnApproval, part.Value.Place)]
        : Wrong(part.Value.Place, $"\"{part.Value.Text}\" is not an approval; \"{AnApproval}\" was expected, or \"{Nothing}\" to take one back. Whose it is --by says.");

    private IEnumerable<TypedField> Wrong(SourceSpan place, string message)
    {
        problems.Add(new Diagnostic(DiagnosticRules.TypedValueWrong, place, message));
        return [];
    }
}
