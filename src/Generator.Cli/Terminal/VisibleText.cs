using System.Text;
using Generator.Model;

namespace Generator.Cli.Terminal;

/// <summary>
/// Text of a guide, a file name or an answer as a terminal may show it: what a terminal obeys (control characters of both sets) and what turns or hides
/// words (<see cref="InvisibleCharacters"/>) becomes an escape that can be read.
/// </summary>
internal static class VisibleText
{
    /// <summary>The text on one line: line ends and tabs are escapes too.</summary>
    public static string Of(string text) => Escaped(text, static (_, _) => false);

    /// <summary>The text with its line ends and tabs.</summary>
    public static string OfLines(string text) => Escaped(text, static (all, i) => all[i] is '\n' or '\t' || (all[i] == '\r' && i + 1 < all.Length && all[i + 1] == '\n'));

    private static string Escaped(string text, Func<string, int, bool> isKept)
    {
        if (!InvisibleCharacters.MayBeIn(text) && !text.Any(IsControl))
            return text;
        var unseen = InvisibleCharacters.In(text).ToDictionary(u => u.Index, u => u.Character);
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = unseen.TryGetValue(i, out var rune) ? rune.Value : text[i];
            var isShown = !unseen.ContainsKey(i) && (!IsControl(text[i]) || isKept(text, i));
            _ = isShown ? shown.Append(text[i]) : shown.Append(Escape(character));
            i += character > char.MaxValue ? 1 : 0;
        }
        return shown.ToString();
    }

    private static bool IsControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    private static string Escape(int character) => character switch
    {
        '\n' => "\\n",
        > char.MaxValue => $"\\U{character:x8}",
        _ => $"\\u{character:x4}",
    };
}
