using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>Tells a list of links that stands under "Topics" or "Contents" from prose.</summary>
internal static class TopicsShape
{
    // Headings of this level and below are navigation's own; above them "Contents" is a section.
    private const int NavigationLevel = 5;

    /// <summary>Whether a block announces a list of topics and is nothing else: a bold paragraph, or a heading of the lowest levels.</summary>
    public static bool IsTitle(Block block) => block switch
    {
        HeadingBlock heading => heading.Level >= NavigationLevel && IsWord(SyntaxText.Of(heading.Inline)),
        ParagraphBlock { Inline: { FirstChild: EmphasisInline { DelimiterCount: 2 } bold } } => bold.NextSibling is null && IsWord(SyntaxText.Of(bold)),
        _ => false,
    };

    /// <summary>Whether a heading of any level announces a list of topics.</summary>
    public static bool IsWord(string title) =>
        title.Equals("Topics", StringComparison.OrdinalIgnoreCase) || title.Equals("Contents", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a block is a list that holds links only, at every depth.</summary>
    public static bool IsLinkList(Block? block) => block is ListBlock list && list.All(i => i is ListItemBlock item && item.All(IsLinkOrList));

    private static bool IsLinkOrList(Block block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Inline?.FirstChild is not null && paragraph.Inline.All(IsLinkOrSpace),
        _ => IsLinkList(block),
    };

    private static bool IsLinkOrSpace(Inline inline) =>
        inline is LinkInline { IsImage: false } or LineBreakInline || (inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace());
}
