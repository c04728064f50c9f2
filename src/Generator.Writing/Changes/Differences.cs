using System.Collections.Concurrent;
using Generator.Model;
using Generator.Writing.Html;

namespace Generator.Writing.Changes;

/// <summary>Two texts with what differs marked by <c>del</c> and <c>ins</c>.</summary>
/// <param name="Words">The pieces of both.</param>
/// <param name="Inline">Both in one.</param>
internal sealed record WordDifference(EquatableArray<MarkedWords> Words, TrustedHtml Inline);

/// <summary>
/// The differences between texts, each found once: the page of every pair of versions that a wording lies between shows it,
/// and so does the control's own page.
/// </summary>
internal sealed class Differences
{
    private readonly ConcurrentDictionary<(string Old, string New), WordDifference> _known = new();

    /// <summary>What sets <paramref name="new"/> apart from <paramref name="old"/>.</summary>
    public WordDifference Of(string old, string @new) => _known.GetOrAdd((old, @new), static texts => Make(WordMarks.Of(texts.Old, texts.New)));

    /// <summary>A text that only one of two versions has, marked whole.</summary>
    public static WordDifference OfOne(string text, WordMark mark) => Make([new MarkedWords(text, mark)]);

    /// <summary>A text marked whole.</summary>
    public static TrustedHtml Whole(string text, WordMark mark) => Html([new MarkedWords(text, mark)]);

    private static WordDifference Make(EquatableArray<MarkedWords> words) => new(words, Html(words));

    private static TrustedHtml Html(IEnumerable<MarkedWords> pieces)
    {
        var html = new HtmlWriter();
        foreach (var piece in pieces)
            Write(html, piece);
        return html.Take();
    }

    private static void Write(HtmlWriter html, MarkedWords piece)
    {
        if (piece.Mark == WordMark.Kept)
        {
            html.Text(piece.Text);
            return;
        }
        var element = piece.Mark == WordMark.Added ? "ins" : "del";
        html.Open(element).Text(piece.Text.TrimEnd()).Close(element).Text(" ");
    }
}
