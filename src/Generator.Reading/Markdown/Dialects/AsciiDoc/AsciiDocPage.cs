namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>What all readers of a page share.</summary>
internal sealed class AsciiDocPage
{
    public AsciiDocPage(PageLines lines, AttributeTable attributes, GuideAddresses guide)
    {
        (Lines, Attributes, Guide) = (lines, attributes, guide);
        Out = new BlockOutput(lines);
        Inlines = new InlinePass(this);
        Targets = new ReferenceTargets(this);
    }

    /// <summary>The page that the problems are noted with.</summary>
    public PageLines Lines { get; }

    /// <summary>Its attributes as they are at the line that is read.</summary>
    public AttributeTable Attributes { get; }

    /// <summary>What the guide's pages know of each other.</summary>
    public GuideAddresses Guide { get; }

    /// <summary>The lines of markdown and marks that it becomes.</summary>
    public BlockOutput Out { get; }

    /// <summary>Reads what stands within lines.</summary>
    public InlinePass Inlines { get; }

    /// <summary>Finds what references lead to.</summary>
    public ReferenceTargets Targets { get; }
}
