using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>
/// Words between tildes. Two tildes strike them; one does, as on GitHub, where it stands apart from the words around: not in <c>H~2~O</c>, nor in a path that
/// begins with one.
/// </summary>
internal static class StruckWords
{
    /// <summary>What stands around such words.</summary>
    public const char Sign = '~';

    /// <summary>Whether what stands between tildes is struck through.</summary>
    public static bool Are(EmphasisInline words, SourceText source) =>
        words.DelimiterCount == 2
        || (!Joins(source.Text, words.Span.Start - 1) && !Joins(source.Text, words.Span.End + 1) && source.Text[words.Span.Start + 1] is not '/');

    private static bool Joins(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] is '_' or '/' or '\\' or Sign);
}
