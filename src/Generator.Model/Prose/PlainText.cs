using System.Text;

namespace Generator.Model.Prose;

/// <summary>
/// The words of inlines without their markup. Offsets into this text are how the extraction stage names a place and how
/// the writing stage finds it again, so both must use this one function.
/// </summary>
public static class PlainText
{
    /// <summary>What a hard line break becomes.</summary>
    public const char Break = '\n';

    /// <summary>The text of <paramref name="inlines"/>; images and anchors have none.</summary>
    public static string Of(EquatableArray<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

    /// <summary>The length of <see cref="Of(EquatableArray{Inline})"/> for one inline.</summary>
    public static int LengthOf(Inline inline) => inline switch
    {
        TextRun run => run.Value.Length,
        CodeSpan code => code.Value.Length,
        Emphasis emphasis => LengthOf(emphasis.Children),
        Link link => LengthOf(link.Children),
        LineBreak => 1,
        _ => 0,
    };

    private static int LengthOf(EquatableArray<Inline> inlines)
    {
        var length = 0;
        foreach (var inline in inlines)
            length += LengthOf(inline);
        return length;
    }

    private static void Append(EquatableArray<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            _ = inline switch
            {
                TextRun run => text.Append(run.Value),
                CodeSpan code => text.Append(code.Value),
                LineBreak => text.Append(Break),
                _ => text,
            };
            if (inline is Emphasis emphasis)
                Append(emphasis.Children, text);
            else if (inline is Link link)
                Append(link.Children, text);
        }
    }
}
