using System.Text.RegularExpressions;
using Generator.Model.Prose;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Learn;

/// <summary>
/// Quotations that begin with a word in brackets, <c>&gt; [!NOTE]</c>: notes of GitHub, Microsoft Learn and others. Such a word may also
/// stand without a quotation, within one, before a title (<see cref="AlertTitle"/>), or name what isn't a note at all (<c>[!div class="x"]</c>, <c>[!VIDEO address]</c>).
/// </summary>
internal sealed partial class AlertDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds("[!");

    public void Read(PageLines page)
    {
        var frames = new LineFrames(page);
        Read(page.Lines, frames);
        page.Lines = frames.Lines;
    }

    /// <summary>Reads the alert that begins at a line; returns its last line, or <c>null</c> where none begins there.</summary>
    public static int? ReadAt(List<SourceLine> lines, int at, LineFrames frames) =>
        Alert().Match(lines[at].Text) is { Success: true } alert ? ReadAlert(lines, at, alert, frames) : null;

    private static void Read(List<SourceLine> lines, LineFrames frames)
    {
        var code = CodeRanges.Of(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (code[i] || lines[i].Mark is not null || !lines[i].Text.Contains("[!", StringComparison.Ordinal))
                frames.Add(lines[i]);
            else if (Alert().Match(lines[i].Text) is { Success: true } alert)
                i = ReadAlert(lines, i, alert, frames);
            else
                frames.Add(Worded(lines[i]));
        }
    }

    private static int ReadAlert(List<SourceLine> lines, int at, Match alert, LineFrames frames)
    {
        var quote = alert.Groups["quote"].Length > 0;
        var last = LastOf(lines, at, quote);
        var indent = lines[at].Inside;
        var title = IsNote(alert) && AlertTitle.Of(lines, at, last, alert.Length, quote) is { } words ? words : "";
        var close = frames.Open(lines[at], IsNote(alert) ? new NoteFrame(AdmonitionWords.KindOr(alert.Groups["word"].Value)) : new PlainFrame(), title);
        var note = alert.Groups["other"].Value.Equals("video", StringComparison.OrdinalIgnoreCase) ? LeftOut.Note("video") : "";
        lines[at].Replace(0, title.Length > 0 ? lines[at].Text.Length : alert.Length, new string(' ', indent) + note);
        for (var i = at + 1; i <= last && quote; i++)
            Unquote(lines[i], indent);
        // An alert may hold others.
        var first = lines[at].IsBlank ? at + 1 : at;
        Read(lines[first..(last + 1)], frames);
        frames.Close(lines[last], close, indent);
        return last;
    }

    private static bool IsNote(Match alert) => alert.Groups["other"].Length == 0;

    /// <summary>The last line of the quotation, or of the paragraph; a line that goes on a sentence needs no sign of its own.</summary>
    private static int LastOf(List<SourceLine> lines, int at, bool quote)
    {
        var last = at;
        for (var i = at + 1; i < lines.Count && !lines[i].IsBlank && lines[i].Mark is null; i++)
        {
            var isQuoted = lines[i].Text.TrimStart().StartsWith('>');
            if (Alert().IsMatch(lines[i].Text) || (!isQuoted && (Begins().IsMatch(lines[i].Text) || (quote && lines[i - 1].Text.Trim() is ">"))))
                break;
            last = i;
        }
        return last;
    }

    private static void Unquote(SourceLine line, int indent)
    {
        var match = QuoteSign().Match(line.Text);
        if (match.Success)
            line.Replace(0, match.Length, new string(' ', indent));
    }

    /// <summary>Words in brackets that stand for a control of a page or for a name; a badge is no word of what stands beside it.</summary>
    private static SourceLine Worded(SourceLine line)
    {
        if (!Badge().Replace(line.Text, "").AsSpan().Trim("# \t").IsEmpty)
            InlineEdit.Fill(line, Badge(), _ => "");
        InlineEdit.Unwrap(line, Named());
        return line;
    }

    [GeneratedRegex(@"^\s*(?:[-+*]\s+|[0-9]+[.)]\s+)?(?<quote>>\s*)?(?:\[!(?<word>[A-Za-z][\w-]*)(?:\|[^\]]*)?\][-+]?|\[!(?<other>div|(?i:video))\b[^\]]*\](?:\([^)]*\))?)\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Alert();

    [GeneratedRegex(@"^\s*(?:[-+*]\s|[0-9]+[.)]\s|#{1,6}\s|\||```|~~~|:::)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^\s*>\s?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex QuoteSign();

    [GeneratedRegex(@"\s*\[!(?i:badge)\s[^\]]*\](?:\([^()]*\)|\{[^{}]*\})?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Badge();

    [GeneratedRegex(@"\[!(?:UICONTROL|DNL|BADGE|PREVIEW)\s+(?<text>[^\]]+)\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Named();
}
