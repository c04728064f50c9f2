using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>What an item is one of.</summary>
internal enum ItemKind
{
    /// <summary>A list without order.</summary>
    Bullet,

    /// <summary>A list in order.</summary>
    Number,

    /// <summary>Remarks on the numbers within a code block.</summary>
    Callout,

    /// <summary>Terms with what is said of each.</summary>
    Term,
}

/// <summary>What makes a line the beginning of an item.</summary>
/// <param name="Kind">What it is an item of.</param>
/// <param name="Key">The same for all items of a list, and another for those of a list within it: depth is told by the marker, never by indentation.</param>
/// <param name="Number">The number, where it is one.</param>
/// <param name="Text">Where the item's words begin; the line's length where none stand on it.</param>
/// <param name="Term">Where the term stands, of a list of terms.</param>
internal sealed partial record ItemMarker(ItemKind Kind, string Key, int Number, int Text, Range Term)
{
    /// <summary>The marker of a line, or <c>null</c>.</summary>
    public static ItemMarker? Of(SourceLine line)
    {
        if (line.Mark is not null || line.IsBlank || LineShape.IsComment(line.Text) || LineShape.Break().IsMatch(line.Text))
            return null;
        var match = Item().Match(line.Text);
        if (!match.Success)
            return TermOf(line.Text);
        var marker = match.Groups["marker"].Value;
        var kind = marker[0] is '*' or '-' or '•' ? ItemKind.Bullet : marker[0] is '<' ? ItemKind.Callout : ItemKind.Number;
        return new ItemMarker(kind, KeyOf(marker), int.TryParse(marker.TrimEnd('.'), out var number) ? number : 1, match.Groups["text"].Index, default);
    }

    private static ItemMarker? TermOf(string text)
    {
        var match = TermItem().Match(text);
        if (!match.Success)
            return null;
        var term = match.Groups["term"];
        var words = match.Groups["text"];
        return new ItemMarker(ItemKind.Term, match.Groups["marker"].Value, 1, words.Success ? words.Index : text.Length, term.Index..(term.Index + term.Length));
    }

    private static string KeyOf(string marker) => marker switch
    {
        ['<', ..] => "<>",
        [>= '0' and <= '9', ..] => "1.",
        [>= 'a' and <= 'z', .., '.'] => "a.",
        [>= 'A' and <= 'Z', .., '.'] => "A.",
        [.., ')'] => char.IsAsciiLetterLower(marker[0]) ? "i)" : "I)",
        _ => marker,
    };

    [GeneratedRegex(@"^[ \t]*(?<marker>-|\*{1,6}|•|\.{1,6}|[0-9]{1,6}\.|[a-zA-Z]\.|[ivx]+\)|[IVX]+\)|<(?:[0-9]+|\.)>)[ \t]+(?<text>\S)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Item();

    [GeneratedRegex(@"^[ \t]*(?<term>\S.*?)(?<marker>:{2,4}|;;)(?:[ \t]+(?<text>\S.*))?[ \t]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TermItem();
}
