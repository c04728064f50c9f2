using System.Buffers;
using System.Text;

namespace Generator.Model;

/// <summary>
/// Characters that no reader sees: they part words, turn lines around, carry hidden text, or tell a terminal what to do. White space is none of them.
/// Some shape the character before them (joiners and variants of signs, marks of direction); these belong to the text, but behind plain ASCII,
/// where there is nothing to shape.
/// </summary>
public static class InvisibleCharacters
{
    private const int LastControl = 0x9F;
    private const char KeyCap = '\u20E3';

    // What may be one; all others need no second look. Those beyond the first plane begin with one of two surrogates.
    private static readonly SearchValues<char> Suspects = SearchValues.Create([
        .. Enumerable.Range(0, LastControl + 1).Select(c => (char)c).Where(c => char.IsControl(c) && !char.IsWhiteSpace(c)),
        '\u00AD', '\u034F', '\u061C', '\u180B', '\u180C', '\u180D', '\u180E', '\u180F', '\uFEFF', '\uFFF9', '\uFFFA', '\uFFFB', '\uFFFE', '\uFFFF', '\uDB40',
        .. Range('\u200B', '\u200F'), .. Range('\u202A', '\u202E'), .. Range('\u2060', '\u206F'), .. Range('\uFE00', '\uFE0F')]);

    /// <summary>Whether there may be one in the text; where not, there is none.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(Suspects);

    /// <summary>Whether a character is one, wherever it stands.</summary>
    public static bool IsOne(Rune character) => character.Value switch
    {
        <= LastControl => Rune.IsControl(character) && !Rune.IsWhiteSpace(character),
        0xFFFE or 0xFFFF or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => character.IsBmp && Suspects.Contains((char)character.Value),
    };

    /// <summary>Whether it can hide something or turn what is read around: a control, an override of direction, a tag, a variant behind nothing.</summary>
    public static bool CanHide(Rune character) =>
        character.Value is <= LastControl or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F) or (>= 0xFFF9 and <= 0xFFFB) or 0xFFFE or 0xFFFF or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>The places of those that don't belong to the text, in order, each with the character.</summary>
    public static IEnumerable<(int Index, Rune Character)> In(string text)
    {
        var before = default(Rune);
        for (var i = 0; i < text.Length;)
        {
            var character = Rune.TryGetRuneAt(text, i, out var found) ? found : Rune.ReplacementChar;
            if (IsOne(character) && !Shapes(character, before, i + 1 < text.Length ? text[i + 1] : default))
                yield return (i, character);
            else
                before = character;
            i += character.Utf16SequenceLength;
        }
    }

    /// <summary>The text without them.</summary>
    public static string Without(string text)
    {
        if (!MayBeIn(text))
            return text;
        var kept = new StringBuilder(text.Length);
        var from = 0;
        foreach (var (index, character) in In(text))
        {
            kept.Append(text, from, index - from);
            from = index + character.Utf16SequenceLength;
        }
        return kept.Append(text, from, text.Length - from).ToString();
    }

    private static bool Shapes(Rune character, Rune before, char next) =>
        IsShaping(character.Value) && (!before.IsAscii || (character.Value == 0xFE0F && next == KeyCap));

    private static bool IsShaping(int character) =>
        character is 0x61C or (>= 0x180B and <= 0x180F and not 0x180E) or (>= 0x200C and <= 0x200F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
