using System.Text;
using Generator.Model;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>The words of a syntax tree, before it becomes a document: to compare titles and find key words.</summary>
internal static class SyntaxText
{
    /// <summary>The words without markup, white space folded.</summary>
    public static string Of(ContainerInline? container)
    {
        var text = new StringBuilder();
        Append(container, text);
        return Fold(text.ToString());
    }

    /// <summary>The character that an entity names; nothing where no reader sees it.</summary>
    public static string Of(HtmlEntityInline entity) => InvisibleCharacters.Without(entity.Transcoded.ToString());

    /// <summary>Runs of white space as one space, none at the ends.</summary>
    public static string Fold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Append(ContainerInline? container, StringBuilder text)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(Of(entity)),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
            if (inline is ContainerInline inner)
                Append(inner, text);
        }
    }
}
