using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Liquid;

/// <summary>
/// A short text outside of a page's lines that holds Liquid, as a title in front matter may: variables are their values or names as words,
/// branches of a condition stand beside each other, and any other tag says nothing.
/// </summary>
internal static partial class LiquidText
{
    /// <summary>The text as it is read.</summary>
    public static string Read(string text, ReadingOptions options) => text.Contains("{%", StringComparison.Ordinal) || text.Contains("{{", StringComparison.Ordinal)
        ? SyntaxText.Fold(Tag().Replace(text, m => WordsOf(m, options)))
        : text;

    private static string WordsOf(Match tag, ReadingOptions options) => tag.Groups["name"].Value switch
    {
        "" or "data" => options.Variables.GetValueOrDefault(tag.Groups["argument"].Value) ?? ReadableWords.Of(tag.Groups["argument"].Value),
        "else" or "elsif" or "elif" or "when" => " / ",
        _ => "",
    };

    [GeneratedRegex(@"\{%-?\s*(?<name>\w+)\s*(?<argument>[^\s%]*)(?:(?!%\}).)*%\}|\{\{-?\s*(?<argument>[A-Za-z_][\w.-]*)\s*(?:\|[^{}]*)?\}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Tag();
}
