using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>
/// Finds how a file is written. The first that holds decides: an anchor on a heading's own line or escaped punctuation
/// (GitHub); an anchor on the line below a heading (site-md); a link whose title repeats its address (html-md). A file
/// without any of these is taken to be written as most of the files beside it are; where none of them tells, plus signs as
/// bullets make it site-md, and all else is html-md, which promises the least.
/// </summary>
internal static partial class DialectOf
{
    /// <summary>The dialects of files, by path.</summary>
    public static Dictionary<string, Dialect> All(IReadOnlyCollection<SourceFile> files)
    {
        var told = files.ToDictionary(f => f.Path, f => Told(f.Text), StringComparer.Ordinal);
        var usual = told.Values.OfType<Dialect>().CountBy(d => d).OrderByDescending(d => d.Value).ThenBy(d => d.Key).Select(d => (Dialect?)d.Key).FirstOrDefault();
        return files.ToDictionary(f => f.Path, f => told[f.Path] ?? usual ?? Guessed(f.Text), StringComparer.Ordinal);
    }

    private static Dialect Guessed(string text) => PlusBullet().IsMatch(text) ? Dialect.SiteMarkdown : Dialect.HtmlMarkdown;

    private static Dialect? Told(string text)
    {
        if (AnchoredHeading().IsMatch(text) || EscapedPunctuation().IsMatch(text))
            return Dialect.GitHub;
        if (AnchorBelowHeading().IsMatch(text))
            return Dialect.SiteMarkdown;
        return TitledLink().IsMatch(text) ? Dialect.HtmlMarkdown : null;
    }

    [GeneratedRegex(@"^#{1,6} [^\r\n]*<a (?:name|id)=", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex AnchoredHeading();

    // A full stop or bracket behind a letter: prose escapes them all or none.
    [GeneratedRegex(@"[a-z]\\[.()\-]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex EscapedPunctuation();

    [GeneratedRegex(@"^#{1,6} [^\r\n]*\r?\n<a (?:name|id)=", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex AnchorBelowHeading();

    // An address ends where another one may begin: else each of many would be looked through to the end of all.
    [GeneratedRegex(@"\]\((?<address>(?>(?:(?!\]\()\S)+))\s""\k<address>""\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TitledLink();

    [GeneratedRegex(@"^ *\+ ", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex PlusBullet();
}
