using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>Real guides, kept beside the checkout.</summary>
public sealed class CorporaTests
{
    private const string Proton = "corpora/aws-proton-user-guide";
    private const string Version = "2023-04-18";

    // The rewriting of this page to html-md took two asterisks within inline code for emphasis; the sources differ.
    private const string RewrittenWrongly = "cross-service-confused-deputy-prevention.md";

    [Theory]
    [InlineData("site-md", Dialect.SiteMarkdown)]
    [InlineData("html-md", Dialect.HtmlMarkdown)]
    public void The_words_are_the_same_in_every_dialect(string name, Dialect dialect)
    {
        var one = Read($"{Proton}/{Version}").Value;
        var other = Read($"{Proton}.{name}/{Version}").Value;

        Assert.Equal(one.Select(d => d.File), other.Select(d => d.File));
        Assert.All(one, d => Assert.Equal(Dialect.GitHub, d.Dialect == dialect ? Dialect.HtmlMarkdown : d.Dialect));
        Assert.All(other, d => Assert.Equal(dialect, d.Dialect));
        Assert.All(one.Zip(other), p => Assert.Equal(Words(p.First), Words(p.Second)));
    }

    [Fact]
    public void Every_page_reads_and_every_word_is_in_its_tree()
    {
        foreach (var folder in Folders())
        {
            var files = Files(folder);
            var documents = DocumentReader.Read(files, new HashSet<string>()).Value;
            Assert.Equal(files.Count, documents.Count);
            foreach (var (file, document) in files.OrderBy(f => f.Path, StringComparer.Ordinal).Zip(documents))
                Assert.Empty(MarkdownWords.Missing(file.Text, document).Select(w => $"{folder}/{file.Path}: {w}"));
        }
    }

    [Fact]
    public void Every_run_stands_in_the_source_where_it_says()
    {
        foreach (var folder in Folders())
        {
            var files = Files(folder).ToDictionary(f => f.Path, f => f.Text.ReplaceLineEndings("\n").Split('\n'));
            foreach (var run in DocumentReader.Read(Files(folder), new HashSet<string>()).Value.SelectMany(TreeWalk.Inlines).OfType<TextRun>())
            {
                Assert.Equal(run.Span.Line, run.Span.EndLine);
                Assert.Equal(MarkdownWords.Letters(run.Value), MarkdownWords.Letters(MarkdownWords.Unescape(Slice(files[run.Span.File], run.Span))));
            }
        }
    }

    [Fact]
    public void Blocks_with_words_have_places_of_their_own()
    {
        foreach (var document in Folders().SelectMany(f => DocumentReader.Read(Files(f), new HashSet<string>()).Value))
        {
            var paragraphs = TreeWalk.Blocks(document).OfType<Paragraph>().Select(p => p.Span);
            var cells = TreeWalk.Blocks(document).OfType<Table>().SelectMany(t => t.Rows.Prepend(t.Head)).SelectMany(r => r.Cells).Where(c => !c.Inlines.IsEmpty).Select(c => c.Span);
            SourceSpan[] spans = [.. paragraphs, .. cells, .. document.Sections.Select(s => s.Span)];
            Assert.Equal(spans.Length, spans.Distinct().Count());
        }
    }

    private static string[] Words(Document document) =>
        document.File == RewrittenWrongly ? [] : [.. TreeWalk.Texts(document).Select(PlainText.Of).Where(t => t.Length > 0)];

    private static string Slice(string[] lines, SourceSpan span)
    {
        var line = lines[span.Line - 1];
        return line[(span.Column - 1)..Math.Min(line.Length, span.EndColumn)];
    }

    private static Outcome<EquatableArray<Document>> Read(string folder) => DocumentReader.Read(Files(Repository.Shared(folder)), new HashSet<string>());

    private static IEnumerable<string> Folders() =>
        Directory.GetDirectories(Repository.Shared("corpora")).SelectMany(Directory.GetDirectories).Concat(Directory.GetDirectories(Repository.Shared("gold/pages"))).Order(StringComparer.Ordinal);

    private static List<SourceFile> Files(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(f => new SourceFile(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f))),
    ];
}
