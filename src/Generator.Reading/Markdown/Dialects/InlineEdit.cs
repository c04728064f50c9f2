using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>Changes what stands within a line, outside inline code.</summary>
internal static class InlineEdit
{
    /// <summary>Puts words in the place of every match; where there are none (<c>null</c>) it stays.</summary>
    public static void Fill(SourceLine line, Regex pattern, Func<Match, string?> words)
    {
        // What is put in may be long and asked for often: what is too much is told when the page is parsed.
        for (var match = Next(line, pattern, 0); match is not null && line.Text.Length <= InputBounds.LineCharacters;)
        {
            var text = words(match);
            if (text is not null)
                line.Fill(match.Index, match.Length, text);
            match = Next(line, pattern, match.Index + (text ?? match.Value).Length);
        }
    }

    /// <summary>Leaves of every match the group <c>text</c> only, which keeps its place.</summary>
    public static void Unwrap(SourceLine line, Regex pattern)
    {
        for (var match = Next(line, pattern, 0); match is not null;)
        {
            var text = match.Groups["text"];
            line.Remove(text.Index + text.Length, match.Index + match.Length - text.Index - text.Length);
            line.Remove(match.Index, text.Index - match.Index);
            match = Next(line, pattern, match.Index + text.Length);
        }
    }

    /// <summary>The first match from a place on that stands in no inline code, or <c>null</c>.</summary>
    public static Match? Next(SourceLine line, Regex pattern, int from)
    {
        var match = pattern.Match(line.Text, from);
        if (!match.Success)
            return null;
        var code = CodeSpans.In(line.Text);
        while (match.Success && code.Cover(match.Index))
            match = match.NextMatch();
        return match.Success ? match : null;
    }
}
