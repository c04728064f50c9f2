using Generator.Extraction.Segmentation;
using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>Makes the short name of a control from its sentence: the words of its main clause, as many as fit.</summary>
internal static class Titles
{
    /// <summary>The most characters that a title has.</summary>
    public const int Longest = 72;

    // What a sentence may begin with that a title can do without; the longest first.
    private static readonly string[] Preambles =
    [
        "For data protection purposes, we recommend that you ", "As a security best practice, ", "As a best practice, ", "We strongly recommend that you ",
        "We recommend that you ", "We also recommend that you ", "We highly recommend that you ", "We recommend ", "You should also ", "You should ", "You must also ",
        "You must ", "Additionally, ", "In addition, ", "However, ", "Therefore, ", "Also, ", "Furthermore, ", "You can also ", "You can ", "Make sure that you ", "Be sure to ",
    ];

    private static readonly string[] Breaks = ["; ", " – ", " — ", ", so ", ", such as ", ", which ", ", because ", ", including ", " so that ", " (", ", "];

    /// <summary>The title of the control that <paramref name="passage"/> makes.</summary>
    public static string Of(Passage passage)
    {
        var text = WithoutPreamble(passage.Text).TrimEnd('.', ':', ' ');
        return Capitalized(Shortened(text));
    }

    private static string WithoutPreamble(string text)
    {
        for (var again = true; again;)
        {
            var preamble = Array.Find(Preambles, p => text.StartsWith(p, StringComparison.OrdinalIgnoreCase) && text.Length > p.Length);
            again = preamble is not null;
            text = text[(preamble?.Length ?? 0)..];
        }
        return text;
    }

    private static string Shortened(string text)
    {
        if (text.Length <= Longest)
            return text;
        foreach (var stop in Breaks)
        {
            var at = text.LastIndexOf(stop, Longest, StringComparison.Ordinal);
            if (at >= Longest / 3)
                return text[..at].TrimEnd(',', ' ');
        }
        var space = text.LastIndexOf(' ', Longest - 1);
        return text[..(space > 0 ? space : Longest - 1)].TrimEnd(',', ' ') + "…";
    }

    private static string Capitalized(string text) =>
        text.Length > 0 && char.IsLower(text[0]) && !text.AsSpan(1, Math.Min(3, text.Length - 1)).ContainsAnyInRange('A', 'Z')
            ? char.ToUpperInvariant(text[0]) + text[1..]
            : text;
}
