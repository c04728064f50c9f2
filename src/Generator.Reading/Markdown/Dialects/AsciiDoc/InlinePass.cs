using Generator.Model;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// Turns a paragraph's lines into markdown. Marks may begin on one line and end on another, so:
/// 1. attributes are filled into the lines, and these are joined;
/// 2. what stands in the whole is found (<see cref="InlineScan"/>) and rewritten;
/// 3. it is cut where the lines ended, for every line has words of its own in the source.
/// </summary>
internal sealed class InlinePass(AsciiDocPage page)
{
    private readonly List<List<SourceLine>> _footnotes = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The lines as markdown.</summary>
    /// <param name="lines">The lines of a paragraph; they stay as they are.</param>
    /// <param name="isBroken">Whether each line ends where its author broke it.</param>
    public List<SourceLine> Read(IReadOnlyList<SourceLine> lines, bool isBroken = false)
    {
        List<SourceLine> parts = [.. lines.Select(l => l.Trimmed())];
        parts.ForEach(page.Attributes.Fill);
        parts.RemoveAll(p => p.Text.Length == 0);
        if (parts.Count == 0)
            return [];
        if (parts.Sum(p => p.Text.Length) is var length && length > InputBounds.LineWords)
        {
            page.Lines.Report(DiagnosticRules.InputTooLarge, parts[0], 0, $"The paragraph has {CountWords.Of(length)} characters; at most {CountWords.Of(InputBounds.LineWords)} are read.");
            return [];
        }
        var ends = new List<int>();
        foreach (var part in parts)
            ends.Add(part.Text.Length + (ends.Count == 0 ? 0 : ends[^1] + 1));
        var whole = parts[0];
        whole.Join(parts[1..]);
        return Cut(whole, Rewritten(whole, [.. ends[..^1]], isBroken));
    }

    /// <summary>Keeps a footnote for the end of the page; returns its number. One with a name that was kept before has that one's.</summary>
    public int AddFootnote(string name, List<SourceLine> words)
    {
        if (name.Length > 0 && _numbers.TryGetValue(name, out var known))
            return known;
        var number = _footnotes.Count + 1;
        if (name.Length > 0)
            _numbers[name] = number;
        // Its place is taken before it is read, as there may be footnotes in it.
        _footnotes.Add([]);
        _footnotes[number - 1] = Read(words);
        return number;
    }

    /// <summary>Puts the footnotes at the end of the page.</summary>
    public void AddFootnotes()
    {
        foreach (var (index, footnote) in _footnotes.Index())
        {
            foreach (var (line, words) in footnote.Index())
                words.Insert(line == 0 ? $"[^{index + 1}]: " : "    ");
            page.Out.Add(footnote);
        }
    }

    private int[] Rewritten(SourceLine whole, int[] ends, bool isBroken)
    {
        var scan = new InlineScan(page, whole, ends);
        scan.Read(new InlineRange(0, whole.Text.Length));
        foreach (var end in isBroken ? ends : [])
            scan.Edits.Replace(end, 0, "\\");
        scan.Edits.Apply(whole, ends);
        return ends;
    }

    private static List<SourceLine> Cut(SourceLine whole, int[] ends)
    {
        var lines = new List<SourceLine>();
        var start = 0;
        foreach (var end in ends.Append(whole.Text.Length))
        {
            var line = whole.Part(start, Math.Max(0, end - start)).Trimmed();
            start = Math.Max(start, end);
            if (line.Text.Length == 0)
                continue;
            MarkdownText.EscapeStart(line);
            lines.Add(line);
        }
        return lines;
    }
}
