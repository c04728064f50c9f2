using System.Text;

namespace Generator.Writing.Templating;

/// <summary>HTML that a template made of a part of a page, in UTF-8. It lasts as long as the output that it was written to.</summary>
internal sealed class RenderedHtml(ReadOnlyMemory<byte> html)
{
    public ReadOnlyMemory<byte> Html => html;

    /// <summary>The same as a text, for a template that doesn't write it as it is.</summary>
    public override string ToString() => Encoding.UTF8.GetString(html.Span);
}
