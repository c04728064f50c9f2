using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading;
using Generator.Tests.Gold;

namespace Generator.Tests.Reading;

/// <summary>Real guides, kept beside the checkout.</summary>
public sealed class CorporaTests
{
    private const string Proton = "corpora/aws-proton-user-guide";
    private const string Version = "2023-04-18";

    private static readonly Lazy<List<(string Folder, SourceFile File, Document Document)>> All = new(ReadAll);

    // The rewriting of this page to html-md took asterisks within inline code for emphasis; its source has underscores there.
    private const string RewrittenWrongly = "cross-service-confused-deputy-prevention.md";

    [Theory]
    [InlineData("site-md", Dialect.SiteMarkdown)]
    [InlineData("html-md", Dialect.HtmlMarkdown)]
    public void The_words_are_the_same_in_every_dialect(string name, Dialect dialect)
    {
        var one = Read($"{Proton}/{Version}");
        var other = Read($"{Proton}.{name}/{Version}");

        Assert.Equal(one.Select(d => d.File), other.Select(d => d.File));
        Assert.All(one, d => Assert.Equal(Dialect.GitHub, d.Dialect));
        Assert.All(other, d => Assert.Equal(dialect, d.Dialect));
        Assert.All(one.Zip(other), p => Assert.Equal(Words(p.First), Words(p.Second)));
    }

    [Fact]
    public void Every_page_reads_and_every_word_is_in_its_tree()
    {
        var missing = All.Value.SelectMany(p => MarkdownWords.Missing(p.File.Text, p.Document).Select(w => $"{p.Folder}/{p.File.Path}: {w}"));

        Assert.Equal("", string.Join('\n', missing));
    }

    [Fact]
    public void Every_run_stands_in_the_source_where_it_says()
    {
        foreach (var (folder, file, document) in All.Value)
        {
            // Unicode's own line separators end no line of markdown.
            var lines = file.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
            foreach (var run in TreeWalk.Inlines(document).OfType<TextRun>())
            {
                Assert.Equal((folder, file.Path), (folder, run.Span.File));
                if (!document.Fillings.Any(f => f.Line >= run.Span.Line && f.Line <= run.Span.EndLine))
                    Assert.Equal(MarkdownWords.Letters(run.Value), MarkdownWords.Letters(MarkdownWords.Unescape(MarkdownWords.Untagged(Slice(lines, run.Span)))));
            }
        }
    }

    [Fact]
    public void No_block_begins_or_ends_with_white_space()
    {
        // An image shows something though it has no words: white space may stand beside it.
        var texts = All.Value.SelectMany(p => TreeWalk.Texts(p.Document)).Where(t => !t.Any(i => i is Image)).Select(PlainText.Of);

        Assert.All(texts, t => Assert.Equal(t.Trim(), t));
    }

    [Fact]
    public void Blocks_with_words_have_places_of_their_own()
    {
        foreach (var (_, _, document) in All.Value)
        {
            var paragraphs = TreeWalk.Blocks(document).OfType<Paragraph>().Select(p => p.Span);
            var cells = TreeWalk.Blocks(document).OfType<Table>().SelectMany(t => t.Rows.Prepend(t.Head)).SelectMany(r => r.Cells).Where(c => !c.Inlines.IsEmpty).Select(c => c.Span);
            SourceSpan[] spans = [.. paragraphs, .. cells, .. document.Sections.Select(s => s.Span)];
            Assert.Equal(spans.Length, spans.Distinct().Count());
        }
    }

    private static string[] Words(Document document) =>
        [.. TreeWalk.Texts(document).Select(PlainText.Of).Where(t => t.Length > 0).Select(t => document.File == RewrittenWrongly ? t.Replace('*', '_') : t)];

    private static string Slice(string[] lines, SourceSpan span)
    {
        if (span.Line == span.EndLine)
            return lines[span.Line - 1][(span.Column - 1)..Math.Min(lines[span.Line - 1].Length, span.EndColumn)];
        var whole = lines[span.Line..(span.EndLine - 1)].Prepend(lines[span.Line - 1][(span.Column - 1)..]);
        return string.Join('\n', whole.Append(lines[span.EndLine - 1][..Math.Min(lines[span.EndLine - 1].Length, span.EndColumn)]));
    }

    private static EquatableArray<Document> Read(string folder) => GoldGuide.DocumentsIn(Repository.Shared(folder));

    private static List<(string Folder, SourceFile File, Document Document)> ReadAll() =>
    [
        .. Folders().SelectMany(
            folder => GoldGuide.FilesIn(folder).OrderBy(f => f.Path, StringComparer.Ordinal).Zip(GoldGuide.DocumentsIn(folder), (f, d) => (folder, f, d))),
    ];

    private static IEnumerable<string> Folders() =>
        Directory.GetDirectories(Repository.Shared("corpora")).SelectMany(Directory.GetDirectories).Concat(Directory.GetDirectories(Repository.Shared("gold/pages"))).Order(StringComparer.Ordinal);
}
