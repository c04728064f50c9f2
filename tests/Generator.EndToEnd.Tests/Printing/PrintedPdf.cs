using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace Generator.EndToEnd.Tests.Printing;

/// <summary>A page of a PDF.</summary>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Text">Its letters in the order of the content, without blanks.</param>
internal sealed record PrintedPage(double Width, double Height, string Text);

/// <summary>A control as the HTML of a sheet has it.</summary>
internal sealed record PrintedControl(string Code, string Statement);

/// <summary>A line of the contents as the HTML has it; the hint tells topics of one title apart.</summary>
internal sealed record ContentsLine(string Title, string Hint, string Count);

/// <summary>A PDF that was printed, read back by a library that didn't make it, and the HTML that it was printed from.</summary>
internal sealed class PrintedPdf
{
    public PrintedPdf(string html, byte[] pdf)
    {
        Html = html;
        using var document = PdfDocument.Open(pdf);
        Title = document.Information.Title ?? "";
        Pages = [.. document.GetPages().Select(p => new PrintedPage(p.Width, p.Height, WithoutBlanks(p.Text)))];
        Catalog = document.Structure.Catalog.CatalogDictionary.Data.ToDictionary(entry => entry.Key, entry => entry.Value.ToString() ?? "", StringComparer.Ordinal);
        Bookmarks = document.TryGetBookmarks(out var bookmarks) ? [.. bookmarks.GetNodes().OfType<DocumentBookmarkNode>()] : [];
    }

    public string Html { get; }

    public string Title { get; }

    public IReadOnlyList<PrintedPage> Pages { get; }

    /// <summary>The document's own dictionary, as text.</summary>
    public IReadOnlyDictionary<string, string> Catalog { get; }

    public IReadOnlyList<DocumentBookmarkNode> Bookmarks { get; }

    public IEnumerable<PrintedControl> Controls => Regex.Matches(Html, "<tbody class=\"sheet-control\".*?</tbody>", RegexOptions.Singleline)
        .Select(m => new PrintedControl(
            TextOf(Regex.Match(m.Value, "(?<=class=\"code\">).*?(?=</th>)").Value),
            TextOf(Regex.Match(m.Value, "(?<=<div class=\"sheet-statement\">).*?(?=</div>)", RegexOptions.Singleline).Value)));

    public IEnumerable<ContentsLine> Contents => Regex.Matches(Html, "<li data-item.*?>.*?<a [^>]*>(?<title>.*?)(?:<span class=\"sheet-hint\">(?<hint>.*?)</span>)?</a>.*?data-leads-count>(?<count>.*?)<", RegexOptions.Singleline)
        .Select(m => new ContentsLine(TextOf(m.Groups["title"].Value), TextOf(m.Groups["hint"].Value), TextOf(m.Groups["count"].Value)));

    /// <summary>Text without blanks, with each ligature as its letters.</summary>
    public static string WithoutBlanks(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c is not ('\u200B' or '\u00AD')));

    private static string TextOf(string html) => WithoutBlanks(WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", "")));
}
