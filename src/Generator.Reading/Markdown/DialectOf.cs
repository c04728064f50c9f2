using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>
/// Finds how a file is written. The first that holds decides: an anchor on a heading's own line or escaped punctuation
/// (GitHub); an anchor on the line below a heading (site-md); a link whose title repeats its address, or hyphens as bullets
/// (html-md); plus signs as bullets (site-md). Markdown without any of these is read as html-md, which promises the least.
/// </summary>
internal static partial class DialectOf
{
    /// <summary>The dialect of a text.</summary>
    public static Dialect Text(string text)
    {
        if (AnchoredHeading().IsMatch(text) || EscapedPunctuation().IsMatch(text))
            return Dialect.GitHub;
        if (AnchorBelowHeading().IsMatch(text))
            return Dialect.SiteMarkdown;
        if (TitledLink().IsMatch(text) || HyphenBullet().IsMatch(text))
            return Dialect.HtmlMarkdown;
        return PlusBullet().IsMatch(text) ? Dialect.SiteMarkdown : Dialect.HtmlMarkdown;
    }

    [GeneratedRegex(@"^#{1,6} [^\r\n]*<a (?:name|id)=", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex AnchoredHeading();

    // A full stop or bracket behind a letter: prose escapes them all or none.
    [GeneratedRegex(@"[a-z]\\[.()\-]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex EscapedPunctuation();

    [GeneratedRegex(@"^#{1,6} [^\r\n]*\r?\n<a (?:name|id)=", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex AnchorBelowHeading();

    [GeneratedRegex(@"\]\((?<address>\S+)\s""\k<address>""\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TitledLink();

    [GeneratedRegex("^ *- ", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex HyphenBullet();

    [GeneratedRegex(@"^ *\+ ", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex PlusBullet();
}
