using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown;

/// <summary>
/// A link within backquotes, <c>`[name](https://...)`</c>. Markdown takes all of it for code; converters of documentation
/// write it where they mean a link whose words are code.
/// </summary>
/// <param name="Text">The words.</param>
/// <param name="Url">The address.</param>
internal sealed partial record CodeLink(string Text, string Url)
{
    /// <summary>The link that a piece of inline code is, or <c>null</c> where it is code.</summary>
    public static CodeLink? Of(string code)
    {
        var match = Pattern().Match(code);
        return match.Success ? new CodeLink(Escape().Replace(match.Groups["text"].Value.Trim(), "${mark}"), match.Groups["url"].Value) : null;
    }

    [GeneratedRegex("^\\s*\\[(?<text>[^\\[\\]]+)\\]\\((?<url>https?://[^\\s()]+|[^\\s():]+\\.(?:html|md)(?:#[^\\s()]*)?)(?:\\s+\"[^\"]*\")?\\)\\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\\(?<mark>[!-/:-@\[-`{-~])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Escape();
}
