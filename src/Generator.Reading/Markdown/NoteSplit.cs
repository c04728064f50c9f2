using System.Runtime.InteropServices;
using Generator.Model.Prose;
using Markdig.Syntax.Inlines;
using Syntax = Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>A stretch of a paragraph: plain prose, or what a note begins with.</summary>
/// <param name="Kind">The note's kind, or <c>null</c> for prose.</param>
/// <param name="Word">The note's word.</param>
/// <param name="First">The first inline of the text, or <c>null</c> where there is none.</param>
/// <param name="End">The inline behind the last, or <c>null</c> at the paragraph's end.</param>
/// <param name="Skip">How many characters of the first inline belong to the word: its colon.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stretch(NoteKind? Kind, Syntax.Inline? Word, Syntax.Inline? First, Syntax.Inline? End, int Skip);

/// <summary>
/// Parts a paragraph where notes begin: at its start or at a line's start, with a bold word that stands alone on its line
/// or has a colon, or with a plain one in capitals and a colon; and where a label stands below another, or on a line of its own. Notes often stand right below a list item's text, so that markdown takes both for one paragraph.
/// </summary>
internal static class NoteSplit
{
    /// <summary>The stretches in reading order.</summary>
    public static List<Stretch> Of(ContainerInline? paragraph)
    {
        var stretches = new List<Stretch>();
        var current = new Stretch(null, null, paragraph?.FirstChild, null, 0);
        for (var inline = paragraph?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if ((NoteAt(inline) ?? PairAt(inline, current, paragraph!)) is not { } next)
                continue;
            Add(stretches, current with { End = SignBefore(inline) ?? inline });
            current = next;
        }
        Add(stretches, current);
        return stretches;
    }

    private static void Add(List<Stretch> stretches, Stretch stretch)
    {
        var isEmpty = stretch.Kind is null && (stretch.First is null || stretch.First == stretch.End);
        if (!isEmpty)
            stretches.Add(stretch);
    }

    /// <summary>The note that begins at an inline, or <c>null</c>.</summary>
    private static Stretch? NoteAt(Syntax.Inline inline)
    {
        if (KindAt(inline) is { } kind)
            return new Stretch(kind, inline, TextAfter(inline), null, BehindWord(inline) is ':' ? 1 : 0);
        if (inline is not LiteralInline literal || inline.PreviousSibling is not (null or LineBreakInline))
            return null;
        var text = literal.Content.AsSpan();
        var isAlone = inline.NextSibling is null or LineBreakInline;
        if (NoteWords.PlainAt(text, isAlone) is not { } plain)
            return null;
        return plain.Length == text.Length && isAlone
            ? new Stretch(plain.Kind, inline, TextAfter(inline), null, 0)
            : new Stretch(plain.Kind, inline, inline, null, plain.Length);
    }

    /// <summary>
    /// What begins with a label of its own below another that the paragraph begins with, "Do: ..." on one line, "Detail: ..." on the
    /// next, or with one that has a line of its own. They are paragraphs, whatever their author left out to make them so.
    /// </summary>
    private static Stretch? PairAt(Syntax.Inline inline, Stretch current, ContainerInline paragraph) =>
        current.Kind is null && inline.PreviousSibling is LineBreakInline && ((IsLabel(inline) && IsLabel(paragraph.FirstChild)) || IsSoftLine(inline))
            ? new Stretch(null, null, inline, null, 0)
            : null;

    // A line that is broken hard stands by itself already.
    private static bool IsSoftLine(Syntax.Inline inline) => inline.NextSibling is LineBreakInline { IsHard: false } && LabelLine.Is(inline);

    private static bool IsLabel(Syntax.Inline? inline) =>
        inline is EmphasisInline { DelimiterCount: 2 } bold && (BehindWord(bold) is ':' || SyntaxText.Of(bold).EndsWith(':'));

    /// <summary>A sign before a note's word, "⚠ Warning", which says no more than the word.</summary>
    private static LiteralInline? SignBefore(Syntax.Inline word) =>
        word.PreviousSibling is LiteralInline { PreviousSibling: null or LineBreakInline } literal && !ContainsWord(literal.Content.AsSpan()) ? literal : null;

    private static bool ContainsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }

    private static NoteKind? KindAt(Syntax.Inline inline)
    {
        if (inline is not EmphasisInline { DelimiterCount: 2 } bold || (SignBefore(inline) is null && inline.PreviousSibling is not (null or LineBreakInline)))
            return null;
        var word = SyntaxText.Of(bold);
        if (NoteWords.KindOf(word) is not { } kind)
            return null;
        var isAlone = BehindAnchors(bold) is null or LineBreakInline;
        return isAlone || word.EndsWith(':') || BehindWord(bold) is ':' ? kind : null;
    }

    private static char? BehindWord(Syntax.Inline bold) =>
        bold.NextSibling is LiteralInline { Content.Length: > 0 } literal ? literal.Content.AsSpan()[0] : null;

    /// <summary>The first inline that shows something behind the note's word.</summary>
    private static Syntax.Inline? BehindAnchors(Syntax.Inline word)
    {
        var next = word.NextSibling;
        while (next is HtmlInline || (next is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()))
            next = next.NextSibling;
        return next;
    }

    private static Syntax.Inline? TextAfter(Syntax.Inline word) =>
        word.NextSibling is LineBreakInline lineBreak ? lineBreak.NextSibling : word.NextSibling;
}
