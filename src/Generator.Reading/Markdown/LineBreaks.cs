using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>Tells hard line breaks from the ends of wrapped lines.</summary>
internal static class LineBreaks
{
    /// <summary>
    /// Whether a line was broken on purpose: by markdown's rules, or by two spaces that an anchor at the line's end hides
    /// from them (<c>**Term**  &lt;a name="term"&gt;&lt;/a&gt;</c>).
    /// </summary>
    public static bool IsHard(LineBreakInline lineBreak, SourceText source)
    {
        if (lineBreak.IsHard)
            return true;
        var line = source.LineBefore(lineBreak.Span.Start);
        var bare = HtmlTag.WithoutAnchors(line);
        return bare.Length < line.Length && bare.EndsWith("  ", StringComparison.Ordinal);
    }
}
