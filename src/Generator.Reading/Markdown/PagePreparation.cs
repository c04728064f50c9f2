using Generator.Model;
using Generator.Reading.Markdown.Dialects;
using Generator.Reading.Markdown.Dialects.AsciiDoc;
using Generator.Reading.Markdown.Dialects.Liquid;
using Generator.Reading.Markdown.Inclusions;

namespace Generator.Reading.Markdown;

/// <summary>
/// Makes a file's lines ready for the parser:
/// 1. characters that no reader sees are taken out, also of what comes from other files;
/// 2. what stands above the text about the page is taken from it;
/// 3. text of other files is put where the page asks for it;
/// 4. a page of AsciiDoc is read by that dialect and no other, as what they know by means something else there;
/// 5. fences, tabs, comments and tables that would mislead are mended;
/// 6. each dialect that the page is written in marks and rewords what is its own;
/// 7. fences, lists and items that stand where the parser wouldn't see them are mended.
/// </summary>
internal static class PagePreparation
{
    private static readonly AsciiDocDialect AsciiDoc = new();
    private static readonly FootnoteDialect Footnotes = new();

    /// <summary>The lines of a file.</summary>
    public static PageLines Of(SourceFile file, ReadingOptions options)
    {
        var page = new PageLines(file, options);
        if (InvisibleCharacters.MayBeIn(file.Text))
            UnseenCharacters.TakeOut(page);
        FrontMatter.Take(page);
        Inclusion.Expand(page);
        if (page.IsMixed)
            UnseenCharacters.TakeOut(page);
        if (AsciiDoc.IsIn(page))
            ReadAsciiDoc(page);
        else
            ReadMarkdown(page, file);
        return page;
    }

    // What it makes of footnotes are those of markdown.
    private static void ReadAsciiDoc(PageLines page)
    {
        AsciiDoc.Read(page);
        Footnotes.Read(page);
    }

    private static void ReadMarkdown(PageLines page, SourceFile file)
    {
        FenceTails.MoveDown(page);
        if (file.Text.Contains('\t'))
            ProseTabs.Replace(page.Lines);
        if (page.Holds(HtmlComments.Open))
            HtmlComments.Blank(page);
        if (page.Holds("{%"))
            RowConditions.TakeOut(page);
        PipeTables.PartFromWords(page);
        foreach (var dialect in DialectList.All.Where(d => d.IsIn(page)))
            dialect.Read(page);
        if (!page.HasIndentedCode)
            MarginRepair.Apply(page.Lines);
        ListRepair.Apply(page.Lines);
    }
}
