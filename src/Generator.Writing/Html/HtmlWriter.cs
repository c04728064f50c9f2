using System.Text;

namespace Generator.Writing.Html;

/// <summary>Writes HTML; text and attribute values are encoded, names are the program's own.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

    /// <summary>A start tag. An attribute whose value is <c>null</c> is left out.</summary>
    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
                _html.Append(' ').Append(name).Append("=\"").Append(HtmlEncoding.Encode(value)).Append('"');
        }
        _html.Append('>');
        return this;
    }

    public HtmlWriter Close(string element)
    {
        _html.Append("</").Append(element).Append('>');
        return this;
    }

    public HtmlWriter Text(string text)
    {
        _html.Append(HtmlEncoding.EncodeText(text));
        return this;
    }

    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>What was written since the last time.</summary>
    public TrustedHtml Take()
    {
        var html = new TrustedHtml(_html.ToString());
        _html.Clear();
        return html;
    }
}
