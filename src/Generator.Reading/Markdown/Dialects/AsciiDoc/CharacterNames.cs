using System.Collections.Frozen;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Characters that the language has names for, because they would mean something else where they stand.</summary>
internal static class CharacterNames
{
    private static readonly FrozenDictionary<string, string> Characters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["blank"] = "", ["empty"] = "", ["sp"] = " ", ["nbsp"] = "\u00A0", ["zwsp"] = "", ["wj"] = "", ["apos"] = "'", ["quot"] = "\"",
        ["lsquo"] = "‘", ["rsquo"] = "’", ["ldquo"] = "“", ["rdquo"] = "”", ["deg"] = "°", ["plus"] = "+", ["brvbar"] = "¦", ["vbar"] = "|",
        ["amp"] = "&", ["lt"] = "<", ["gt"] = ">", ["startsb"] = "[", ["endsb"] = "]", ["caret"] = "^", ["asterisk"] = "*", ["tilde"] = "~",
        ["backslash"] = "\\", ["backtick"] = "`", ["two-colons"] = "::", ["two-semicolons"] = ";;", ["cpp"] = "C++", ["cxx"] = "C++", ["pp"] = "++",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The characters that a name stands for, or <c>null</c>.</summary>
    public static string? Of(string name) => Characters.GetValueOrDefault(name);
}
