using Generator.Model;
using Generator.Reading.Markdown.Dialects;

namespace Generator.Reading.Markdown;

/// <summary>
/// Makes a file's lines ready for the parser:
/// 1. what stands above the text about the page is taken from it;
/// 2. text of other files is put where the page asks for it;
/// 3. fences, tabs and comments that would mislead are mended;
/// 4. each dialect that the page is written in marks and rewords what is its own;
/// 5. lists that are torn apart are mended.
/// </summary>
internal static class PagePreparation
{
    /// <summary>The lines of a file.</summary>
    public static PageLines Of(SourceFile file, ReadingOptions options)
    {
        var page = new PageLines(file, options);
        FrontMatter.Take(page);
        Inclusion.Expand(page);
        FenceTails.MoveDown(page.Lines);
        if (file.Text.Contains('\t'))
            ProseTabs.Replace(page.Lines);
        if (page.Holds(HtmlComments.Open))
            HtmlComments.Blank(page.Lines);
        foreach (var dialect in DialectList.All.Where(d => d.IsIn(page)))
            dialect.Read(page);
        ListRepair.Apply(page.Lines);
        return page;
    }
}
