using System.Collections.Frozen;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>
/// A bold label on a line of its own right above the text that it is for: for its author the line's end is the label's, though markdown goes on. It is one
/// 1. where its line begins with it, and what stands above it ends as a sentence does;
/// 2. where the next line begins a sentence, and the label's last word doesn't ask for more;
/// 3. where the next word had had room behind it, so that the line was ended on purpose.
/// </summary>
internal static class LabelLine
{
    // Hardly anybody wraps text at fewer characters.
    private const int NarrowestText = 60;

    private static readonly FrozenSet<string> Unfinished = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "an", "the", "and", "or", "but", "nor", "of", "in", "into", "to", "for", "with", "without", "by", "on", "upon", "from", "at", "as", "via", "using", "use", "your", "their",
        "its", "any", "all", "each", "every", "no", "not", "never", "only", "that", "which", "when", "if", "is", "are", "be", "must", "should", "can", "may", "will", "than", "between");

    private static readonly FrozenSet<string> Demands = FrozenSet.Create(StringComparer.Ordinal, "MUST", "SHALL", "SHOULD", "MAY", "CAN", "WILL", "REQUIRED", "RECOMMENDED", "OPTIONAL", "NOT");

    /// <summary>Whether an inline is such a label.</summary>
    public static bool Is(Inline? inline) =>
        inline is EmphasisInline { DelimiterCount: 2, DelimiterChar: not StruckWords.Sign, NextSibling: LineBreakInline { NextSibling: { } next } } bold
        && BeginsLine(bold) && SyntaxText.Of(bold) is { Length: > 0 } label && IsFinished(label) && BeginsSentence(LineFrom(next), label);

    /// <summary>Whether a line ends with such a label.</summary>
    public static bool EndsAt(LineBreakInline lineBreak) => Is(lineBreak.PreviousSibling);

    private static bool BeginsLine(EmphasisInline bold) => bold.PreviousSibling switch
    {
        null => true,
        LineBreakInline { PreviousSibling: LiteralInline above } => above.Content.AsSpan().TrimEnd() is [.., '.' or '!' or '?' or ':'],
        _ => false,
    };

    private static bool IsFinished(string label) => label[^1] is not (',' or ';') && !Unfinished.Contains(label[(label.LastIndexOf(' ') + 1)..]);

    private static bool BeginsSentence(string line, string label)
    {
        if (line.Length == 0 || !char.IsUpper(line[0]))
            return false;
        var word = line[..(line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : line.Length)];
        return word.Length < line.Length && !Demands.Contains(word) && label.Length + 1 + word.Length <= Math.Max(NarrowestText, line.Length);
    }

    /// <summary>The words from an inline to the end of its line; none where code or a picture begins it.</summary>
    private static string LineFrom(Inline first)
    {
        var words = "";
        for (var inline = first; inline is LiteralInline or LinkInline { IsImage: false } or EmphasisInline or CodeInline && (words.Length > 0 || inline is not CodeInline); inline = inline.NextSibling!)
        {
            words += inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                _ => SyntaxText.Of((ContainerInline)inline),
            };
        }
        return words.Trim();
    }
}
