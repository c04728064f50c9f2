using Generator.Model.Prose;

namespace Generator.Reading.Markdown;

/// <summary>The words that begin a note.</summary>
internal static class NoteWords
{
    /// <summary>The kind that a bold text names; a colon may follow the word.</summary>
    public static NoteKind? KindOf(ReadOnlySpan<char> bold)
    {
        var word = bold.Trim().TrimEnd(':');
        foreach (var kind in Enum.GetValues<NoteKind>())
        {
            if (word.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase))
                return kind;
        }
        return null;
    }

    /// <summary>The kind that a text's first word names, and the length of the word with its colon; <c>null</c> where it names none.</summary>
    /// <param name="text">The text, which isn't bold. So a word counts in capitals only, or where it has its line for itself.</param>
    /// <param name="isAlone">Whether the text is all that stands on its line.</param>
    public static (NoteKind Kind, int Length)? PlainAt(ReadOnlySpan<char> text, bool isAlone)
    {
        var colon = text.IndexOf(':');
        if (colon is < 3 or > 12 || (colon + 1 < text.Length && text[colon + 1] is not ' '))
            return null;
        var word = text[..colon];
        var isWhole = isAlone && text[(colon + 1)..].IsWhiteSpace();
        if (KindOf(word) is { } kind && (isWhole || !word.ContainsAnyInRange('a', 'z')))
            return (kind, isWhole ? text.Length : colon + 1);
        return (KindOfCapitals(word) is { } other) ? (other, isWhole ? text.Length : colon + 1) : null;
    }

    private static NoteKind? KindOfCapitals(ReadOnlySpan<char> word) => word switch
    {
        "DANGER" => NoteKind.Warning,
        "ATTENTION" => NoteKind.Important,
        "HINT" => NoteKind.Tip,
        "INFO" or "FLAG" or "DISCLAIMER" => NoteKind.Note,
        _ => null,
    };

    /// <summary>Whether nothing but such a word stands on a line.</summary>
    public static bool StandsOn(string line)
    {
        var text = line.AsSpan().Trim();
        var isBold = text.Length > 4 && text.StartsWith("**", StringComparison.Ordinal) && text.EndsWith("**", StringComparison.Ordinal);
        return isBold && KindOf(text[2..^2]) is not null;
    }
}
