namespace Generator.Writing.Html;

/// <summary>HTML that this program made; the only thing that a template writes without encoding it.</summary>
internal sealed class TrustedHtml(string html)
{
    public override string ToString() => html;
}
