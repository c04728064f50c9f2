using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>The box of a task: <c>[ ]</c>, <c>[]</c>, <c>[x]</c>, or a character that is a box.</summary>
/// <param name="Length">How many characters it takes, the space behind it among them.</param>
/// <param name="IsTicked">Whether it is ticked.</param>
/// <param name="IsStruck">Whether it says that the task doesn't apply.</param>
/// <param name="IsCharacter">Whether it is a character of its own.</param>
/// <param name="HasWords">Whether words follow it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct TaskBox(int Length, bool IsTicked, bool IsStruck, bool IsCharacter, bool HasWords)
{
    /// <summary>Whether any may stand in a text: a cheap look.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().IndexOfAny(Characters) >= 0 || Bracketed().IsMatch(text);

    /// <summary>The box at an index of a text; <c>null</c> where there is none.</summary>
    public static TaskBox? At(string text, int index)
    {
        if (Box().Match(text, index) is not { Success: true } match)
            return null;
        var sign = match.Groups["sign"].Value;
        return new TaskBox(match.Length, sign is "x" or "X" or "☑" or "☒", sign is "~", sign.AsSpan().IndexOfAny(Characters) >= 0, index + match.Length < text.Length);
    }

    private static readonly System.Buffers.SearchValues<char> Characters = System.Buffers.SearchValues.Create("☐☑☒□");

    [GeneratedRegex(@"\G(?:\\?\[(?<sign>[ xX~]?)\\?\]|(?<sign>[☐☑☒□]))(?:\s+|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Box();

    [GeneratedRegex(@"\[[ xX~]?\\?\](?:\s|$)", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Bracketed();
}
