using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Text that is meant for browsers: HTML that is put out as it is. Its words are kept, its tags and scripts are not.</summary>
internal static partial class RawText
{
    /// <summary>The words of lines, each a line of text.</summary>
    public static List<SourceLine> Of(IEnumerable<SourceLine> lines)
    {
        var result = new List<SourceLine>();
        var isHidden = false;
        foreach (var line in lines)
        {
            isHidden |= HiddenStart().IsMatch(line.Text);
            var words = line.Part(0, line.Text.Length);
            foreach (var tag in Tag().Matches(words.Text).Reverse())
                words.Replace(tag.Index, tag.Length, tag.Index > 0 && tag.Index + tag.Length < words.Text.Length ? " " : "");
            if (!isHidden)
                result.Add(words.Trimmed());
            isHidden &= !HiddenEnd().IsMatch(line.Text);
        }
        return result;
    }

    /// <summary>A tag or a whole comment.</summary>
    [GeneratedRegex(@"<!--.*?-->|</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    public static partial Regex Tag();

    [GeneratedRegex("<(?:script|style)\\b|<!--(?!.*-->)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex HiddenStart();

    [GeneratedRegex("</(?:script|style)>|-->", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex HiddenEnd();
}
