using Generator.Model;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Generator.Reading.Markdown.Marks;
using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>
/// The markdown that guides are written in: CommonMark with pipe tables, but for three things that would corrupt prose.
/// HTML blocks are off (markdown within them would be lost; tags are the inline parser's), a line of hyphens under a
/// sentence is no heading (<see cref="HyphenLineParser"/>), and anchors on their own line are blocks (<see cref="AnchorLineParser"/>).
/// </summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Fenced = Pipeline(indentedCode: false);
    private static readonly MarkdownPipeline Common = Pipeline(indentedCode: true);

    /// <summary>The syntax tree of a text. It is never changed afterwards, so threads may share it.</summary>
    /// <param name="source">The text and its marks.</param>
    /// <param name="indentedCode">Whether four spaces make a code block.</param>
    /// <returns>The tree, or <c>null</c> where the text is nested deeper than sense can be made of (128 levels).</returns>
    public static MarkdownDocument? Parse(SourceText source, bool indentedCode)
    {
        if (AreTooDeep(source.Marks))
            return null;
        try
        {
            return Markdig.Markdown.Parse(source.Text, indentedCode ? Common : Fenced, MarkParser.ContextOf(source.Marks));
        }
        catch (ArgumentException)
        {
            // The parser has no other way to say so, and throws this for nothing else.
            return null;
        }
    }

    // For each line the parser goes through all that is open there.
    private static bool AreTooDeep(IReadOnlyDictionary<int, Mark> marks)
    {
        var open = new List<int>();
        foreach (var (_, mark) in marks.OrderBy(m => m.Key))
        {
            if (mark is OpenMark)
                open.Add(mark.Id);
            else if (open.LastIndexOf(mark.Id) is >= 0 and var at)
                open.RemoveRange(at, open.Count - at);
            if (open.Count > InputBounds.TagDepth)
                return true;
        }
        return false;
    }

    private static MarkdownPipeline Pipeline(bool indentedCode)
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseDefinitionLists();
        // Its own extension for struck words knows those between two tildes only; which of those between single ones are struck is told by what is around them.
        builder.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors.Add(new EmphasisDescriptor(StruckWords.Sign, 1, 2, enableWithinWord: true));
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        if (!indentedCode)
            builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Insert(0, new HyphenLineParser());
        builder.BlockParsers.Insert(0, new AnchorLineParser());
        builder.BlockParsers.Insert(0, new MarkParser());
        return builder.Build();
    }
}
