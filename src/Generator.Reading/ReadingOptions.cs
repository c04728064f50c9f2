using Generator.Model;
using Generator.Reading.Markdown.Dialects.AsciiDoc;
using Generator.Reading.Markdown.Dialects.Myst;

namespace Generator.Reading;

/// <summary>What a guide's owner says of how its pages are built, and what else is in its folder.</summary>
/// <param name="Variables">What the owner's build puts in the place of a variable, by the variable's name.</param>
/// <param name="Variants">The names of the variants that are wanted, in lower case; where it is empty, all are.</param>
/// <param name="Files">The files of the version, by path, that pages may ask for the text of.</param>
public sealed record ReadingOptions(
    IReadOnlyDictionary<string, string> Variables,
    IReadOnlySet<string> Variants,
    IReadOnlyDictionary<string, SourceFile> Files)
{
    /// <summary>The paths of the version's files that are no documents.</summary>
    internal IReadOnlySet<string> OtherFiles { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>What the pages written in AsciiDoc know of each other.</summary>
    internal GuideAddresses Addresses { get; init; } = GuideAddresses.None;

    /// <summary>The places that pages of markdown give names which other pages know.</summary>
    internal GuideLabels Labels { get; init; } = GuideLabels.None;

    /// <summary>The names that links of the guide lead to (<see cref="Markdown.Dialects.LinkedNames"/>).</summary>
    internal IReadOnlySet<string> LinkedNames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Nothing is known.</summary>
    public static ReadingOptions None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, SourceFile>(StringComparer.Ordinal));
}
