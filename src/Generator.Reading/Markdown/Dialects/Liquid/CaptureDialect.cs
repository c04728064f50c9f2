namespace Generator.Reading.Markdown.Dialects.Liquid;

/// <summary>Text that a page keeps under a name (<see cref="Captures"/>). It is read before variables are, for then its name is one.</summary>
internal sealed class CaptureDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("endcapture");

    public void Read(PageLines page) => Captures.Move(page);
}
