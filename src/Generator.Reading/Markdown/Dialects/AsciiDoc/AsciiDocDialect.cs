namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// AsciiDoc: a language of its own rather than additions to markdown, so that its pages are read by it alone. It is told by a file's
/// name, or by a title after an equals sign together with attributes. Its blocks become frames, its paragraphs markdown, and
/// every word keeps its place.
/// </summary>
internal sealed class AsciiDocDialect : IDialect
{
    // Author and revision may stand between the title and its attributes.
    private const int HeaderLines = 3;

    public bool IsIn(PageLines page) => IsNamed(page.File) || (page.Holds("= ") && BeginsWithHeader(page.Lines));

    public void Read(PageLines page)
    {
        var guide = page.Options.Addresses;
        page.HasIndentedCode = false;
        var lines = new ConditionPass(page, new AttributeTable(page, guide)).Read(page.Lines);
        var reader = new AsciiDocPage(page, new AttributeTable(page, guide), guide);
        new BlockPass(reader, lines).ReadPage();
        reader.Inlines.AddFootnotes();
        page.Lines = reader.Out.Lines;
    }

    /// <summary>Whether a file's name says that it is written so.</summary>
    public static bool IsNamed(string path) =>
        path.EndsWith(".adoc", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".asciidoc", StringComparison.OrdinalIgnoreCase);

    private static bool BeginsWithHeader(List<SourceLine> lines)
    {
        var title = lines.FindIndex(l => !IsAboveTitle(l));
        if (title < 0 || !lines[title].Text.StartsWith("= ", StringComparison.Ordinal))
            return false;
        return lines.Take(title).Any(l => l.Text.StartsWith('[') || LineShape.Entry().IsMatch(l.Text))
            || lines.Skip(title + 1).Take(HeaderLines).TakeWhile(l => !l.IsBlank).Any(l => LineShape.Entry().IsMatch(l.Text));
    }

    private static bool IsAboveTitle(SourceLine line) =>
        line.IsBlank || LineShape.IsComment(line.Text) || LineShape.Entry().IsMatch(line.Text) || LineShape.Attributes().IsMatch(line.Text) || LineShape.Anchor().IsMatch(line.Text);
}
