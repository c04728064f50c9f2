using System.Globalization;
using Generator.Model;

namespace Generator.Reading.Json;

/// <summary>
/// An object, read member by member. What is missing, of the wrong kind or unknown becomes a diagnostic at its place, and the
/// reader gets an empty value, so that one pass finds all the problems of a file.
/// </summary>
internal sealed class JsonMap(JsonObject node, List<Diagnostic> problems)
{
    private const string ATime = "a time as 2026-01-31T14:30:00+01:00";

    /// <summary>Where it begins.</summary>
    public SourceSpan Span => node.Span;

    /// <summary>Reports every member but these, and every member that stands twice.</summary>
    public JsonMap Allow(params IReadOnlyList<string> known)
    {
        foreach (var member in node.Members.Where(m => !known.Contains(m.Name, StringComparer.Ordinal)))
        {
            var nearest = NearestName.Hint(member.Name, known);
            Report(DiagnosticRules.UnknownKey, member.Span, $"\"{member.Name}\" is not a member here; known are {string.Join(", ", known)}.{nearest}");
        }
        foreach (var twice in node.Members.GroupBy(m => m.Name, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
            Report(DiagnosticRules.DuplicateKey, twice.Span, $"\"{twice.Name}\" stands here a second time.");
        return this;
    }

    /// <summary>The text of a required member.</summary>
    public string Text(string name)
    {
        if (OptionalText(name) is { Length: > 0 } text)
            return text;
        if (Find(name) is null or JsonText or JsonWord { Value: "null" })
            Report(DiagnosticRules.MissingKey, SpanOf(name), $"\"{name}\" is missing or empty.");
        return "";
    }

    /// <summary>The text of a member, or <c>null</c> where it isn't there or <c>null</c>.</summary>
    public string? OptionalText(string name) => Find(name) switch
    {
        null or JsonWord { Value: "null" } => null,
        JsonText text => text.Value,
        var other => Wrong<string?>(other, name, "a text", null),
    };

    /// <summary>The text of a required member, parsed.</summary>
    /// <param name="name">The member.</param>
    /// <param name="expected">What the text is to be, for messages.</param>
    /// <param name="parse">Gives <c>null</c> for what it isn't.</param>
    public T Parsed<T>(string name, string expected, Func<string, T?> parse)
        where T : struct
    {
        var text = Text(name);
        return text.Length == 0 ? default : parse(text) ?? Wrong<T>(Find(name)!, name, expected, default);
    }

    /// <summary>The day of a member, or <c>null</c>.</summary>
    public DateOnly? OptionalDay(string name) => OptionalText(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Wrong<DateOnly?>(Find(name)!, name, "a day as 2026-01-31", null);

    /// <summary>The time of a member, or <c>null</c>.</summary>
    public DateTimeOffset? OptionalTime(string name) => OptionalText(name) is not { } text ? null
        : TimeOf(text) ?? Wrong<DateTimeOffset?>(Find(name)!, name, ATime, null);

    /// <summary>The time of a required member.</summary>
    public DateTimeOffset Time(string name) => Parsed(name, ATime, TimeOf);

    /// <summary>Whether a member is <c>true</c>.</summary>
    public bool Flag(string name) => Find(name) switch
    {
        null or JsonWord { Value: "false" } => false,
        JsonWord { Value: "true" } => true,
        var other => Wrong(other, name, "true or false", false),
    };

    /// <summary>The texts of a member; none where it isn't there.</summary>
    public EquatableArray<string> Texts(string name) => Find(name) switch
    {
        null => [],
        JsonList list when list.Items.All(i => i is JsonText) => list.Items.Cast<JsonText>().Select(t => t.Value).ToEquatableArray(),
        JsonList list => Wrong<EquatableArray<string>>(list.Items.First(i => i is not JsonText), name, "a list of texts", []),
        var other => Wrong<EquatableArray<string>>(other, name, "a list of texts", []),
    };

    /// <summary>The objects of a member; none where it isn't there.</summary>
    public IReadOnlyList<JsonMap> Maps(string name) => Find(name) switch
    {
        null => [],
        JsonList list when list.Items.All(i => i is JsonObject) => [.. list.Items.Cast<JsonObject>().Select(o => new JsonMap(o, problems))],
        JsonList list => Wrong<IReadOnlyList<JsonMap>>(list.Items.First(i => i is not JsonObject), name, "a list of objects", []),
        var other => Wrong<IReadOnlyList<JsonMap>>(other, name, "a list of objects", []),
    };

    /// <summary>The object of a required member; an empty one where it isn't there.</summary>
    public JsonMap Map(string name)
    {
        if (Find(name) is JsonObject found)
            return new JsonMap(found, problems);
        if (Find(name) is { } other)
            return Wrong(other, name, "an object", new JsonMap(new JsonObject(other.Span, []), problems));
        Report(DiagnosticRules.MissingKey, Span, $"\"{name}\" is missing.");
        return new JsonMap(new JsonObject(Span, []), problems);
    }

    /// <summary>Whether the member is there.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Where the value of a member begins, or the object where it isn't there.</summary>
    public SourceSpan SpanOf(string name) => (Find(name) ?? node).Span;

    /// <summary>Reports a problem.</summary>
    public void Report(DiagnosticRule rule, SourceSpan span, string message) => problems.Add(new Diagnostic(rule, span, message));

    private static DateTimeOffset? TimeOf(string text) =>
        text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private JsonNode? Find(string name) => node.Members.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.Ordinal))?.Value;

    private T Wrong<T>(JsonNode found, string name, string expected, T value)
    {
        Report(DiagnosticRules.WrongValue, found.Span, $"\"{name}\" holds {found.Shown}; {expected} was expected.");
        return value;
    }
}
