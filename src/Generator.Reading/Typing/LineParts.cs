using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Typing;

/// <summary>A field of a line as it is typed.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">Its value, without quotes.</param>
/// <param name="IsQuoted">Whether it stood in quotes.</param>
internal sealed record TypedPart(AnswerField Field, PlacedText Value, bool IsQuoted);

/// <summary>
/// A line taken apart: the first word, what stands before the first field, and the fields. A word with a colon that looks like a field's
/// name and isn't one is told: otherwise its value would end up in the value before it.
/// </summary>
/// <param name="Control">The first word.</param>
/// <param name="Status">What stands between it and the first field; empty where nothing does.</param>
/// <param name="Fields">The fields in order.</param>
internal sealed partial record LineParts(PlacedText Control, PlacedText Status, IReadOnlyList<TypedPart> Fields)
{
    // What people put between the parts of a line.
    private static readonly char[] Separators = [' ', '\t', ',', ';'];

    // A shorter word looks like too much.
    private const int ShortestSlip = 3;
    private const int ShortNameLength = 4;

    /// <summary>Takes a line apart.</summary>
    public static LineParts Of(TypedLine line, List<Diagnostic> problems)
    {
        var start = line.Text.Length - line.Text.TrimStart().Length;
        var end = line.Text.AsSpan(start).IndexOfAny(' ', '\t') is var length and >= 0 ? start + length : line.Text.Length;
        var control = Placed(line, start, end, ':', ',', ';');
        var fields = new List<TypedPart>();
        var label = NextLabel(line, end, problems);
        var status = Placed(line, end, label?.Index ?? line.Text.Length, [.. Separators, ':']);
        while (label is not null)
            label = ReadField(line, label, fields, problems);
        return new LineParts(control, status, fields);
    }

    /// <summary>Where the last field of a line begins its value, and which it is; <c>null</c> where the line has none yet.</summary>
    public static (AnswerField Field, int ValueStart)? LastField(string text)
    {
        var last = Word().Matches(text).LastOrDefault(m => FieldOf(m) is not null);
        return last is null ? null : (FieldOf(last)!.Value, last.Index + last.Length);
    }

    // Reads the field behind a label and returns the next label. What stands behind a slip has been told with it.
    private static Match? ReadField(TypedLine line, Match label, List<TypedPart> fields, List<Diagnostic> problems)
    {
        if (FieldOf(label) is not { } field)
            return NextLabel(line, label.Index + label.Length, problems);
        var start = label.Index + label.Length;
        while (start < line.Text.Length && char.IsWhiteSpace(line.Text[start]))
            start++;
        if (start < line.Text.Length && line.Text[start] == '"')
            return ReadQuoted(line, start, field, (fields, problems));
        var next = NextLabel(line, label.Index + label.Length, problems);
        fields.Add(new TypedPart(field, Placed(line, start, next?.Index ?? line.Text.Length, next is null ? [' ', '\t'] : Separators), IsQuoted: false));
        return next;
    }

    private static Match? ReadQuoted(TypedLine line, int start, AnswerField field, (List<TypedPart> Fields, List<Diagnostic> Problems) into)
    {
        var quoted = Quoted().Match(line.Text, start);
        if (!quoted.Success)
        {
            into.Problems.Add(new Diagnostic(DiagnosticRules.TypedValueWrong, line.At(start, 1), "The quote that begins here doesn't end; a second one was expected."));
            return null;
        }
        var end = start + quoted.Length;
        into.Fields.Add(new TypedPart(field, new PlacedText(quoted.Groups["text"].Value.Replace("\"\"", "\"", StringComparison.Ordinal), line.At(start, quoted.Length)), IsQuoted: true));
        var next = NextLabel(line, end, into.Problems);
        var rest = Placed(line, end, next?.Index ?? line.Text.Length, Separators);
        if (rest.Text.Length > 0)
            into.Problems.Add(new Diagnostic(DiagnosticRules.TypedFieldUnknown, rest.Place, $"Behind the quoted value stands \"{rest.Text}\"; a field or the line's end was expected."));
        return next;
    }

    // The next field's name, or what looks like one.
    private static Match? NextLabel(TypedLine line, int from, List<Diagnostic> problems)
    {
        var label = Word().Matches(line.Text, from).FirstOrDefault(word => FieldOf(word) is not null || Slip(word) is not null);
        if (label is not null && Slip(label) is { } meant)
            problems.Add(new Diagnostic(DiagnosticRules.TypedFieldUnknown, line.At(label.Index, label.Length), $"\"{label.Value}\" is not a field; known are {string.Join(", ", AnswerWords.Fields.Keys)}. Did you mean \"{meant}:\"?"));
        return label;
    }

    private static AnswerField? FieldOf(Match word) =>
        AnswerWords.Fields.TryGetValue(word.Groups["name"].Value.ToLowerInvariant(), out var field) ? field : null;

    // The field that was probably meant; null for a field's name and for any other word.
    private static string? Slip(Match word)
    {
        var name = word.Groups["name"].Value.ToLowerInvariant();
        return name.Length < ShortestSlip || AnswerWords.Fields.ContainsKey(name) ? null : AnswerWords.Fields.Keys.FirstOrDefault(field => field[0] == name[0] && Resembles(name, field));
    }

    private static bool Resembles(string name, string field) =>
        field.StartsWith(name, StringComparison.Ordinal) || name.StartsWith(field, StringComparison.Ordinal)
        || (field.Length > ShortNameLength && NearestName.Of(name, [field]) is not null);

    private static PlacedText Placed(TypedLine line, int start, int end, params char[] around)
    {
        var text = line.Text[start..end];
        var trimmed = text.TrimStart(around);
        return new PlacedText(trimmed.TrimEnd(around), line.At(start + text.Length - trimmed.Length, trimmed.TrimEnd(around).Length));
    }

    [GeneratedRegex(@"(?<!\S)(?<name>\p{L}+)[ \t]?:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Word();

    [GeneratedRegex(@"\G""(?<text>([^""]|"""")*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Quoted();
}
