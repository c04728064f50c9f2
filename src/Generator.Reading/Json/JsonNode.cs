using Generator.Model;

namespace Generator.Reading.Json;

/// <summary>A JSON value that knows its place.</summary>
/// <param name="Span">Where it begins.</param>
internal abstract record JsonNode(SourceSpan Span)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Shown { get; }
}

/// <summary>A text.</summary>
internal sealed record JsonText(SourceSpan Span, string Value) : JsonNode(Span)
{
    public override string Shown => $"\"{Value}\"";
}

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, as it stands in the file.</summary>
internal sealed record JsonWord(SourceSpan Span, string Value) : JsonNode(Span)
{
    public override string Shown => Value;
}

/// <summary>A list.</summary>
internal sealed record JsonList(SourceSpan Span, IReadOnlyList<JsonNode> Items) : JsonNode(Span)
{
    public override string Shown => "a list";
}

/// <summary>An object.</summary>
internal sealed record JsonObject(SourceSpan Span, IReadOnlyList<JsonMember> Members) : JsonNode(Span)
{
    public override string Shown => "an object";
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name begins.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, SourceSpan Span, JsonNode Value);
