using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Curating;

/// <summary>Decisions as the words of their file.</summary>
internal static class CurationText
{
    /// <summary>The file's only key.</summary>
    public const string ListKey = "decisions";

    /// <summary>Whether a file holds comments at most.</summary>
    public static bool IsBlank(string text) =>
        text.Split('\n').All(line => line.AsSpan().Trim() is var words && (words.IsEmpty || words[0] == '#'));

    /// <summary>A decision as an entry of a block list; the first line begins with its dash, no line has an end.</summary>
    public static IReadOnlyList<string> BlockOf(CurationDecision decision) => Dashed(PairsOf(decision), Block);

    /// <summary>A decision as an entry of a list in brackets.</summary>
    public static string FlowOf(CurationDecision decision) => $"{{ {string.Join(", ", PairsOf(decision).Select(p => $"{p.Key}: {FlowOf(p.Value)}"))} }}";

    private static List<string> Dashed(IEnumerable<(string Key, object Value)> pairs, Func<string, object, IEnumerable<string>> write) =>
        [.. pairs.SelectMany(p => write(p.Key, p.Value)).Select((line, i) => (i == 0 ? "- " : "  ") + line)];

    private static IEnumerable<string> Block(string key, object value) => value is IReadOnlyList<SplitPiece> pieces
        ? pieces.SelectMany(p => Dashed(PairsOf(p), Block)).Select(line => $"  {line}").Prepend($"{key}:")
        : [$"{key}: {(value is string text ? YamlWords.Plain(text) : FlowOf(value))}"];

    private static string FlowOf(object value) => value switch
    {
        string text => YamlWords.InBrackets(text),
        IReadOnlyList<Digest> { Count: 1 } digests => YamlWords.Digest(digests[0].Value),
        IReadOnlyList<Digest> digests => $"[{string.Join(", ", digests.Select(d => YamlWords.Digest(d.Value)))}]",
        IReadOnlyList<string> texts => $"[{string.Join(", ", texts.Select(YamlWords.InBrackets))}]",
        IReadOnlyList<SplitPiece> pieces => $"[{string.Join(", ", pieces.Select(p => $"{{ {string.Join(", ", PairsOf(p).Select(v => $"{v.Key}: {FlowOf(v.Value)}"))} }}"))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a value of a decision."),
    };

    private sealed record Digest(string Value);

    private static IEnumerable<(string Key, object Value)> PairsOf(CurationDecision decision)
    {
        yield return (CurationWords.Of(decision.Verb), decision.Control.Text);
        if (decision is not AddDecision)
            yield return ("statement", decision.Digests.Select(d => new Digest(d)).ToList());
        foreach (var pair in OwnPairsOf(decision))
            yield return pair;
        yield return ("reason", decision.Reason);
        yield return ("by", decision.By);
    }

    private static IEnumerable<(string Key, object Value)> OwnPairsOf(CurationDecision decision) => decision switch
    {
        RekindDecision rekind => [("kind", CurationWords.Of(rekind.Kind))],
        RetitleDecision retitle => [("title", retitle.Title)],
        SetDecision set => PairsOf(set.Traits),
        MergeDecision merge => [("into", merge.Into.Text)],
        SplitDecision split => [("into", split.Into.ToList())],
        AddDecision add =>
        [
            ("kind", CurationWords.Of(add.Kind)), ("title", add.Title), ("statement", add.Quotes.Select(q => q.Text).ToList()), ("file", add.File.Text),
            .. PairsOf(add.Traits),
        ],
        _ => [],
    };

    private static IEnumerable<(string Key, object Value)> PairsOf(ControlTraits traits)
    {
        if (traits.Severity is { } severity)
            yield return ("severity", CurationWords.Of(severity));
        if (traits.Owner is { } owner)
            yield return ("owner", owner);
        if (traits.Tags is { } tags)
            yield return ("tags", tags.Select(t => t.Text).ToList());
    }

    private static (string Key, object Value)[] PairsOf(SplitPiece piece)
    {
        (string, object)[] pairs = [("id", piece.Id.Text), ("title", piece.Title), ("statement", piece.Statement.Text)];
        return piece.Kind is { } kind ? [.. pairs, ("kind", CurationWords.Of(kind))] : pairs;
    }
}
