namespace Generator.Writing.Templating;

/// <summary>HTML that a template made of a part of a page, in UTF-8. It lasts as long as the output that it was written to.</summary>
internal sealed class RenderedHtml(ReadOnlyMemory<byte> html)
{
    public ReadOnlyMemory<byte> Html => html;
}
