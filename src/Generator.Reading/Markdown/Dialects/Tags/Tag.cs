using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Tags;

/// <summary>Whether a tag begins something, ends it, or stands for itself.</summary>
internal enum TagForm
{
    /// <summary>It begins what an end tag of its name ends, if there is one.</summary>
    Start,

    /// <summary>It ends what the nearest start tag of its name began.</summary>
    End,

    /// <summary>It holds nothing.</summary>
    Alone,
}

/// <summary>A tag as it stands in a text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">What stands behind the name.</param>
/// <param name="Form">What it does.</param>
internal sealed partial record Tag(string Name, string Arguments, TagForm Form)
{
    /// <summary>The name that its end tag has.</summary>
    public string EndName { get; init; } = Name;

    /// <summary>Whether an end tag belongs to it.</summary>
    public bool IsPaired { get; init; }

    /// <summary>Whether more than words stands between it and its end tag: paragraphs, lists, headings.</summary>
    public bool HoldsBlocks { get; init; }

    /// <summary>Whether nothing but a bullet or number stands before it on its line.</summary>
    public bool BeginsLine { get; init; }

    /// <summary>Whether words of the same line go on behind it, or behind what it holds.</summary>
    public bool IsWithinLine { get; init; }

    /// <summary>Whether nothing but other tags stands beside it and what it holds, on a line that is no code.</summary>
    public bool HasLineAlone { get; init; }

    /// <summary>Whether it may begin something that has no end tag: at the line's beginning, and not as far from the margin as code is.</summary>
    public bool MayStayOpen { get; init; }

    /// <summary>Whether it stands in a heading of markdown, which is one line.</summary>
    public bool IsInHeading { get; init; }

    /// <summary>The start tag around it that has an end tag, or <c>null</c>.</summary>
    public Tag? Outer { get; init; }

    /// <summary>How many of its name stand before it in what is around it.</summary>
    public int Ordinal { get; init; }

    /// <summary>Whether it stands in an address: <c>[text](</c>, <c>[text](/path/</c>.</summary>
    public bool IsAddress { get; init; }

    /// <summary>Whether it is only a part of the address that it stands in.</summary>
    public bool IsWithinAddress { get; init; }

    /// <summary>The value of the first of the named arguments that is given and not empty, or <c>null</c>.</summary>
    public string? Argument(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (Match match in Named().Matches(Arguments))
            {
                if (match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase) && ValueOf(match) is { Length: > 0 } value)
                    return value;
            }
        }
        return null;
    }

    // Of elements the words count.
    private static string ValueOf(Match match) =>
        match.Groups["elements"].Success ? SyntaxText.Fold(ElementShape().Replace(match.Groups["elements"].Value, "${text}")) : match.Groups["value"].Value.Trim();

    /// <summary>The first argument without a name, without its quotation marks, or <c>null</c>.</summary>
    public string? First => Positional().Match(Unnamed) is { Success: true } match ? match.Groups["value"].Value.Trim() : null;

    /// <summary>The arguments without those that have names.</summary>
    public string Unnamed => Named().Replace(Arguments, " ");

    [GeneratedRegex("""(?<name>[\w:@.-]+)\s*=\s*(?:\{\s*(?<elements><(?:[^{}]|\{[^{}]*\})*)\}|(?:\{\s*)?(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|`(?<value>[^`]*)`|(?<value>[^\s"'`{}]+))(?:\s*\})?)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Named();

    [GeneratedRegex("""</?[^<>]*>|\{\s*(?:(?<quote>["'`])(?<text>[^"'`{}]*)\k<quote>)?[^{}]*\}""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex ElementShape();

    [GeneratedRegex("""^\s*,?\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|`(?<value>[^`]*)`|(?<value>[^\s"'`]+))""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Positional();
}

/// <summary>What a tag means. The family is closed.</summary>
internal abstract record TagMeaning;

/// <summary>It opens a frame; the end tag closes it.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Title">Words above what it holds, or <c>null</c>.</param>
internal sealed record FrameMeaning(Frame Frame, string? Title = null) : TagMeaning
{
    /// <summary>Whether a new one ends an open one of the same name or of these: <c>li</c> ends <c>li</c>.</summary>
    public IReadOnlyList<string> Ends { get; init; } = [];

    /// <summary>Whether the end tag of what it ends is its own: a branch goes on where a condition began.</summary>
    public bool TakesOver { get; init; }

    /// <summary>Words that it holds, where they stand in the tag itself.</summary>
    public string? Body { get; init; }
}

/// <summary>What it goes on with decides: within a frame it opens the next one, among words it stands for words.</summary>
internal sealed record BranchMeaning(FrameMeaning Frame, WordsMeaning Words) : TagMeaning;

/// <summary>Words stand in its place; for a start tag others may stand in the place of the end tag.</summary>
internal sealed record WordsMeaning(string Start, string End = "") : TagMeaning;

/// <summary>It is a heading with what stands between it and its end tag.</summary>
internal sealed record HeadingMeaning(int Level, string? Anchor) : TagMeaning;

/// <summary>What it holds is code.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Frame">What the code stands in, or <c>null</c>: a tab.</param>
internal sealed record CodeMeaning(string Language = "", Frame? Frame = null) : TagMeaning;

/// <summary>What it holds is for nobody who reads: a comment, a script.</summary>
/// <param name="Note">What is shown in its place, or <c>null</c>.</param>
internal sealed record SkipMeaning(string? Note = null) : TagMeaning;

/// <summary>It is no tag of the dialect but text.</summary>
internal sealed record LiteralMeaning : TagMeaning;
