using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Blanks beside the asterisks of emphasis, within it, for which markdown would take the asterisks for text: <c>**Note: **Words</c>, and where something
/// stood that was taken out, <c>**{% icon %} Settings**</c>.
/// </summary>
internal sealed partial class EmphasisBlanks : IDialect
{
    public bool IsIn(PageLines page) => page.Holds(" **") || page.Holds(" __");

    /// <summary>Puts the blank behind what is emphasized where it begins its line or ends as a label does; elsewhere two asterisks may be a sign.
    /// Where the next ones end something, those before them begin it: emphasis within emphasis.</summary>
    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        foreach (var line in page.Lines.Where((l, i) => !code[i] && l.Mark is null && l.Text.Contains(' ', StringComparison.Ordinal)))
        {
            for (var match = InlineEdit.Next(line, Label(), 0); match is not null; match = InlineEdit.Next(line, Label(), match.Index + match.Length))
                Move(line, match);
        }
    }

    /// <summary>Takes the blanks between asterisks and the place of something that was taken out; returns the place.</summary>
    public static int TakeAt(SourceLine line, int index)
    {
        if (Opening().IsMatch(line.Text[..index]))
        {
            line.Remove(index, Blanks(line.Text.AsSpan(index)));
            return index;
        }
        var before = index - line.Text.AsSpan(0, index).TrimEnd(' ').Length;
        if (before == 0 || before == index || !Closing().IsMatch(line.Text[index..]))
            return index;
        line.Remove(index - before, before);
        return index - before;
    }

    private static int Blanks(ReadOnlySpan<char> text) => text.Length - text.TrimStart(' ').Length;

    private static void Move(SourceLine line, Match match)
    {
        var (blank, sign) = (match.Groups["blank"], match.Groups["sign"]);
        var isBegin = ListMarker.Behind(line.Text[..match.Index]).Trim("> ").IsEmpty;
        var isOpening = line.Text[..match.Index].Split(sign.Value).Length % 2 == 1;
        if (!isOpening || (!isBegin && !char.IsPunctuation(line.Text[blank.Index - 1])))
            return;
        line.Replace(blank.Index, match.Index + match.Length - blank.Index, sign.Value + " ");
    }

    [GeneratedRegex(@"(?<![\w*_\\])(?<sign>\*\*|__)(?=[^\s*_])(?:(?!\k<sign>).)*?[^\s*_](?<blank> +)\k<sign>(?![*_])(?!(?:(?!\k<sign>).)*\S\k<sign>)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?:^|[\s(\[""])(?:\*{1,3}|_{1,3})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:\*{1,3}|_{1,3})(?:$|[\s).,;:!?\]""])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Closing();
}
