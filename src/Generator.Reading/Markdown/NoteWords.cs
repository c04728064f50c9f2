using Generator.Model.Prose;

namespace Generator.Reading.Markdown;

/// <summary>The bold words that begin a note.</summary>
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

    /// <summary>Whether nothing but such a word stands on a line.</summary>
    public static bool StandsOn(string line)
    {
        var text = line.AsSpan().Trim();
        var isBold = text.Length > 4 && text.StartsWith("**", StringComparison.Ordinal) && text.EndsWith("**", StringComparison.Ordinal);
        return isBold && KindOf(text[2..^2]) is not null;
    }
}
