using System.Globalization;
using System.Text.Json;
using Generator.Model;
using Generator.Reading.Json;

namespace Generator.Reading.Oscal;

/// <summary>The properties of ours that an object has.</summary>
internal sealed class OscalProperties
{
    private readonly ILookup<string, JsonMap> _properties;
    private readonly JsonMap _owner;

    /// <param name="owner">The object.</param>
    public OscalProperties(JsonMap owner)
    {
        _owner = owner;
        _properties = owner.Maps("props").Where(p => string.Equals(p.OptionalText("ns"), OscalNames.Namespace, StringComparison.Ordinal))
            .ToLookup(p => p.OptionalText("name") ?? "", StringComparer.Ordinal);
    }

    /// <summary>The value of a property, or <c>null</c>.</summary>
    public string? Text(string name) => _properties[name].FirstOrDefault()?.OptionalText("value");

    /// <summary>Where the value of a property stands, or the object where it isn't there.</summary>
    public SourceSpan SpanOf(string name) => _properties[name].FirstOrDefault()?.SpanOf("value") ?? _owner.Span;

    /// <summary>The text of a property that is written as JSON, or <c>null</c>.</summary>
    public string? Literal(string name) => Text(name) is { } text ? Parsed(name, text, "a text as JSON writes it", LiteralOf) : null;

    /// <summary>
    /// A value as it was: exactly, where it stands beside OSCAL's own form of it and says the same words; otherwise by that form, which somebody has
    /// changed since.
    /// </summary>
    /// <param name="name">What it is of.</param>
    /// <param name="held">The value by OSCAL's own form, or <c>null</c>.</param>
    public string? Exact(string name, string? held) =>
        Literal(OscalNames.Exactly(name)) is { } exact && string.Equals(WordsOf(exact), WordsOf(held ?? ""), StringComparison.Ordinal) ? exact : held;

    /// <summary>The value of a property, parsed; <c>null</c> where it isn't there.</summary>
    /// <param name="name">The property.</param>
    /// <param name="expected">What it is to be, for messages.</param>
    /// <param name="parse">Gives <c>null</c> for what it isn't.</param>
    public T? Optional<T>(string name, string expected, Func<string, T?> parse)
        where T : struct =>
        Text(name) is not { } text ? null : parse(text) ?? Wrong<T?>(name, text, expected);

    /// <summary>The time of a property, or <c>null</c>.</summary>
    public DateTimeOffset? Time(string name) => Optional<DateTimeOffset>(name, "a time as 2026-01-31T14:30:00+01:00", text =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null);

    /// <summary>Reports a value.</summary>
    public T? Wrong<T>(string name, string found, string expected)
    {
        _owner.Report(DiagnosticRules.CellWrong, SpanOf(name), $"The property \"{name}\" holds \"{found}\"; {expected} was expected.");
        return default;
    }

    private string? Parsed(string name, string text, string expected, Func<string, string?> parse) => parse(text) ?? Wrong<string>(name, text, expected);

    private static string? LiteralOf(string text)
    {
        try
        {
            return JsonTree.Parse(new SourceFile("", text)) is JsonText literal ? literal.Value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string WordsOf(string text) =>
        string.Join(' ', text.Replace('\uFEFF', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
