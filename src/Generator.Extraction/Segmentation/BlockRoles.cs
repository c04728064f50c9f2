using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Extraction.Segmentation;

/// <summary>
/// What blocks are for by what stands beside them.
/// A legend tells what the words of the code above it stand for: "where:" with a list or table below, or one sentence ("where <c>name</c> is the
/// name of the key"). Remarks about lines of the code may stand between.
/// </summary>
internal static partial class BlockRoles
{
    /// <summary>Whether the block at <paramref name="at"/> is a legend or a part of one.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="at">The block's place.</param>
    /// <param name="isLegendAbove">Whether the block above is one.</param>
    public static bool IsLegend(EquatableArray<Block> blocks, int at, bool isLegendAbove) => blocks[at] switch
    {
        Paragraph paragraph => IsBelowCode(blocks, at) && LegendShape().IsMatch(PlainText.Of(paragraph.Inlines)),
        ListBlock or Table => isLegendAbove,
        _ => false,
    };

    /// <summary>Whether a procedure stands in the part that the label at <paramref name="at"/> is of: before the next label, where nothing tells its end.</summary>
    public static bool IsOverSteps(EquatableArray<Block> blocks, int at) =>
        blocks.Skip(at + 1).TakeWhile(b => b is not Paragraph { IsFoldLabel: true }).Any(b => b is ListBlock { Ordered: true });

    private static bool IsBelowCode(EquatableArray<Block> blocks, int at)
    {
        var above = at > 1 && blocks[at - 1] is ListBlock { Ordered: true } ? at - 2 : at - 1;
        return above >= 0 && blocks[above] is CodeBlock or CodeTabs;
    }

    [GeneratedRegex(@"^(?:(?:where|in which|in (?:this|the (?:above|preceding|previous)) (?:command|example|code|request)|(?:the )?(?:parameters|arguments|placeholders|variables)(?: are)?)\s*:?$|where\s.*\b(?:is|are|specifies|names|stands for|represents|denotes)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: -1)]
    private static partial Regex LegendShape();
}
