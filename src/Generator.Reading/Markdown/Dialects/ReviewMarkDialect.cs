using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Marks within words that show how these look or what a reviewer did to them: highlights, additions, removals, remarks, keys, powers.
/// What is removed is said no longer, what is remarked isn't said to a reader; all else is its words.
/// </summary>
internal sealed partial class ReviewMarkDialect : IDialect
{
    public bool IsIn(PageLines page) =>
        page.Holds("==") || page.Holds("++") || page.Holds("--}") || page.Holds("~>") || page.Holds("{>>") || page.Holds("^^") || page.Holds("][") || page.Holds("]{")
        || page.Holds("{+") || page.Holds("{-") || Power().IsMatch(page.Text) || Index().IsMatch(page.Text);

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        var defined = page.Holds("][") ? Definitions.In(page) : Definitions.None;
        foreach (var (index, line) in page.Lines.Index())
        {
            if (!code[index] && line.Mark is null)
                Read(line, defined);
        }
    }

    private static void Read(SourceLine line, Definitions defined)
    {
        InlineEdit.Fill(line, Removed(), _ => "");
        InlineEdit.Unwrap(line, Kept());
        InlineEdit.Unwrap(line, Index());
        InlineEdit.Fill(line, Power(), m => "^" + m.Groups["text"].Value);
        if (!line.Text.Contains("][", StringComparison.Ordinal))
            return;
        for (var match = Reference().Match(line.Text); match.Success; match = Reference().Match(line.Text, match.Index + 1))
        {
            if (!CodeSpans.Cover(line.Text, match.Index) && !IsDefined(defined, match))
                line.Replace(match.Index, match.Length, match.Groups["text"].Value);
        }
    }

    // A reference that nothing on the page defines is one to what a build knows, the name of a class, or is forgotten. What reads as a
    // sentence is no such name but the author's words, as in a form that is to be filled in.
    private static bool IsDefined(Definitions defined, Match reference) =>
        defined.Hold(reference.Groups["name"] is { Length: > 0 } given ? given.Value : reference.Groups["text"].Value);

    [GeneratedRegex(@"\s?\{--(?:(?!--\}).)*--\}|\s?\{>>(?:(?!<<\}).)*<<\}|\s?\{- (?:(?! -\}).)* -\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Removed();

    [GeneratedRegex(@"\{\+\+(?<text>(?:(?!\+\+\}).)*)\+\+\}|\{==(?<text>(?:(?!==\}).)*)==\}|\{~~(?:(?!~>|~~\}).)*~>(?<text>(?:(?!~~\}).)*)~~\}|\{\+ (?<text>(?:(?! \+\}).)*) \+\}|(?<![=\w{!<>])==(?<text>[^\s=](?:[^=]*[^\s=])?)==(?![=\w}])|(?<!\^)\^\^(?<text>[^\s^](?:[^^]*[^\s^])?)\^\^(?!\^)|(?<![\w+{])\+\+(?<text>[\w""][\w"" -]*(?:\+[\w"" -]+)*)\+\+(?![\w+}])|(?<![\w\])!`\\])\[(?<text>[^\[\]]+)\]\{\s*[.#][\w-][^{}]*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Kept();

    [GeneratedRegex(@"(?<=[A-Za-z])~(?<text>[0-9A-Za-z]{1,3})~(?!~)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Index();

    [GeneratedRegex(@"(?<=[\w)])\^(?<text>[\w+-]{1,6})\^(?!\^)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Power();

    [GeneratedRegex(@"(?<![\w\])!`\\])\[(?<text>[^\[\]]*[A-Za-z][^\[\]]*)\]\[(?!(?:[^\s\]]+ +){3})(?<name>(?:[\w.:/ -]*[A-Za-z][\w.:/ -]*)?)\](?![\[(:])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Reference();
}
