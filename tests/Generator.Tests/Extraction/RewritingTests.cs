using System.Text.RegularExpressions;
using CsCheck;
using Generator.Extraction;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Gold;

namespace Generator.Tests.Extraction;

/// <summary>What is extracted hangs on the words of a guide, not on how its files are laid out.</summary>
public sealed partial class RewritingTests
{
    [Fact]
    public void The_order_of_the_files_does_not_matter() => ForEachGuide((files, _) => [.. files.Reverse()]);

    [Fact]
    public void Where_lines_are_wrapped_does_not_matter() => ForEachGuide((files, random) =>
        [.. files.Select(f => f with { Text = EachProseLine(f.Text, line => Wrapped(line, random)) })]);

    [Fact]
    public void What_is_escaped_does_not_matter() => ForEachGuide((files, random) =>
        [.. files.Select(f => f with { Text = EachProseLine(f.Text, line => Escaped(line, random)) })]);

    private static void ForEachGuide(Func<SourceFile[], Random, SourceFile[]> rewrite)
    {
        foreach (var guide in GoldGuide.All)
        {
            var files = GoldGuide.FilesIn(guide.Folder);
            var rewritten = rewrite([.. files], new Random(guide.Name.Length));
            Assert.False(files.SequenceEqual(rewritten), $"{guide.Name} was not rewritten");
            Assert.Equal(WordsOf(guide.Extracted), WordsOf(Extract(rewritten)));
        }
    }

    private static ExtractionResult Extract(IReadOnlyList<SourceFile> files) =>
        ControlExtractor.Extract("guide", "version", DocumentReader.Read(files, new HashSet<string>(StringComparer.Ordinal)).Value, GoldGuide.Rules);

    private static List<string> WordsOf(ExtractionResult extracted) =>
    [
        .. extracted.Catalog.Controls.Select(c => $"{c.Id} {c.Kind} {c.Title} | {c.Statement} | {c.Context} | {string.Join(" | ", c.Guidance)} | {string.Join(' ', c.Tags)}"),
        .. extracted.Ledger.Select(s => $"{s.Form} {s.Text} {s.Disposition} {s.Control} {s.Rule}"),
    ];

    // Lines of prose and of list items, outside of code, that hold no markup but escapes.
    private static string EachProseLine(string text, Func<string, string> rewrite)
    {
        var isCode = false;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (!isCode && ProseLine().IsMatch(lines[i]))
                lines[i] = rewrite(lines[i]);
        }
        return string.Join('\n', lines);
    }

    // A line that began with something else than a word would no longer be the same paragraph.
    private static string Wrapped(string line, Random random) =>
        BetweenWords().Replace(line, m => random.Next(6) == 0 ? "\n" + (line[0] == '+' ? "  " : "") : m.Value);

    private static string Escaped(string line, Random random) =>
        Escapable().Replace(line, m => random.Next(2) == 0 ? "\\" + m.Value[^1] : m.Value[^1..]);

    [GeneratedRegex(@"^(\+ )?[A-Z][^`<>\[\]*_|&#]{30,}(?<! )$")]
    private static partial Regex ProseLine();

    [GeneratedRegex(@"(?<=[a-z,]) (?=[a-z]{2,} )")]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"\\?[.,()](?=\s|$)")]
    private static partial Regex Escapable();
}
