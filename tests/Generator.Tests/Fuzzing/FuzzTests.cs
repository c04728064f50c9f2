using System.Text;
using CsCheck;
using Generator.Cli.Building;
using Generator.Cli.Files;
using Generator.Exporting;
using Generator.Exporting.Csv;
using Generator.Exporting.Markdown;
using Generator.Exporting.Oscal;
using Generator.Exporting.Xlsx;
using Generator.Extraction;
using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading;
using Generator.Tests.Extraction;
using Generator.Tests.Gold;
using Generator.Tests.Reading;
using Generator.Tests.Relating;
using Generator.Tests.RoundTrips;
using Generator.Tests.Writing;
using Generator.Writing;
using Generator.Writing.Json;
using Generator.Writing.Noting;
using Generator.Writing.Templating;

namespace Generator.Tests.Fuzzing;

/// <summary>Whatever is read, nothing throws, hangs, or loses a sentence or an answer.</summary>
public sealed class FuzzTests
{
    private const int ColumnsOfIncluded = 10_000;

    private static readonly HashSet<string> NoFiles = [];
    private static readonly TemplateSet Templates = TemplateFolder.Read();

    private static readonly string Answers = Encoding.UTF8.GetString(AssessmentJson.Write(AnyAssessment.Full));
    private static readonly string Csv = Encoding.UTF8.GetString(AnswerFormat.Write("csv", AnyAssessment.Full));
    private static readonly string Oscal = Encoding.UTF8.GetString(AnswerFormat.Write("oscal", AnyAssessment.Full));
    private static readonly string Catalog = Encoding.UTF8.GetString(CatalogJson.Write(AnswerFormat.Source.Whole));
    private static readonly byte[] Workbook = AnswerFormat.Write("xlsx", AnyAssessment.Full);

    [Fact]
    public void No_word_of_a_paragraph_is_lost_where_it_is_split() => Fuzz.Run("split", AnyText.Words, 2000, 700, Shape.Text, text =>
    {
        var sentences = SentenceSplitter.Split(text, _ => false);
        var end = 0;
        var kept = new StringBuilder();
        foreach (var range in sentences)
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            Assert.True(start >= end, "Two sentences overlap.");
            Assert.True(length > 0, "A sentence is empty.");
            Assert.True(string.IsNullOrWhiteSpace(text[end..start]), $"\"{text[end..start]}\" is lost.");
            end = start + length;
            kept.Append(text.AsSpan(start, length));
        }
        Assert.True(string.IsNullOrWhiteSpace(text[end..]), $"\"{text[end..]}\" is lost.");
    });

    [Fact]
    public void Any_bytes_are_read_or_told() => Fuzz.Run("read", AnyText.Bytes, 400, 220, Shape.Bytes, bytes =>
    {
        var problems = new List<Diagnostic>();
        if (FolderReader.Decode("page.md", bytes, problems) is not { } file)
        {
            Assert.Single(problems);
            return;
        }
        var document = Assert.Single(DocumentReader.Read([file], NoFiles).Value);
        var lines = file.Text.Split('\n');
        Assert.All(TreeWalk.Blocks(document), b => AssertWithin(b.Span, lines));
        Assert.All(TreeWalk.Inlines(document), i => AssertWithin(i.Span, lines));
    });

    [Fact]
    public void Every_sentence_is_in_the_ledger_once_and_every_control_quotes_its_source() => Fuzz.Run("extract", AnyText.Page.Array[1, 3], 150, 10, Shape.Pages, pages =>
    {
        SourceFile[] files = [.. pages.Select((p, i) => FolderReader.Decode($"{(char)('a' + i)}.md", Encoding.UTF8.GetBytes(p), [])).OfType<SourceFile>()];
        var documents = DocumentReader.Read(files, NoFiles).Value;
        var extracted = ControlExtractor.Extract("guide", "2024-01-01", documents, GoldGuide.Rules);
        AssertKept(documents, extracted);
        Assert.Empty(QuoteCheck.Check(extracted.Catalog, files, documents));
        var json = CatalogJson.Write(extracted.Catalog);
        var read = CatalogReader.Read(new SourceFile("catalog.json", Encoding.UTF8.GetString(json)));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(json, CatalogJson.Write(read.Value));
    });

    [Fact]
    public void A_guide_of_any_pages_goes_all_the_way_through() => Fuzz.Run("whole", Gen.Select(AnyText.Page.Array[1, 3], AnyText.Page.Array[1, 3]), 12, 1, Shape.Two(Shape.Pages), pages =>
    {
        var site = Pipeline.Extract(FolderOf(pages.Item1, pages.Item2), GoldGuide.Rules);
        Assert.DoesNotContain(site.Diagnostics, d => d.Severity == Severity.Error || d.Rule == DiagnosticRules.QuoteMismatch);
        var compared = Pipeline.Compare(site.Value, Corpus.Synonyms);
        AssertTold(compared.Guides[0]);
        var written = SiteWriter.Write(compared, Templates);
        Assert.Empty(written.Diagnostics);
        AssertExported(compared.Guides[0]);
    });

    [Fact]
    public void Answers_come_back_from_every_format() => Fuzz.Run("answers", AnyAssessment.Any, 20, 4, Shape.Whole<Assessment>(a => Encoding.UTF8.GetString(AssessmentJson.Write(a))), assessment =>
    {
        foreach (var format in AnswerFormat.All)
            RoundTripTests.AssertSurvives(assessment, AnswerFormat.Through(format, assessment), row => SurvivalMatrix.Claims[(row, format)]);
    });

    [Fact]
    public void Broken_files_are_told() => Fuzz.Run("import", AnyText.Broken(Answers, Csv, Oscal, Catalog, Yaml), 300, 60, Shape.Text, text =>
    {
        var file = new SourceFile("file", text);
        _ = AnswersReader.ReadText(file);
        _ = AssessmentReader.Read(file);
        _ = CatalogReader.Read(file);
        _ = CurationReader.Read(file);
        _ = ProfileReader.Read(file);
        _ = IdentityReader.Read(file);
        _ = ContentReader.Read(new SourceFolder([new("guides/a/2024-01-01/a.md", "# A"), new("guides/a/curation.yml", text), new("guides/a/guide.yml", text), new("profiles/a.yml", text), new("site.yml", text)], []));
    });

    [Fact]
    public void Broken_workbooks_are_told() => Fuzz.Run("workbook", Gen.Select(Gen.Int[0, Workbook.Length - 1], Gen.Byte).Array[1, 6], 60, 5, Shape.Whole<(int, byte)[]>(c => string.Join(' ', c)), changes =>
    {
        byte[] bytes = [.. Workbook];
        foreach (var (at, value) in changes)
            bytes[at] = value;
        _ = AnswersReader.ReadWorkbook("a.xlsx", bytes);
    });

    private const string Yaml =
        """
        title: "A guide"
        service: A
        guide: a
        summary: >
          Two
          lines
        versions:
          - { date: 2024-01-01, summary: x }
        topics: [a.md]
        variables: { a.b: c }
        include:
          - topics: [a]
            kinds: [requirement]
        decisions:
          - set: a.b
            statement: [0123456789ab, "1123456789ab"]
            title: T
            severity: high
            by: B
            reason: R
        identities:
          - id: a.b
        """;

    private static void AssertKept(EquatableArray<Document> documents, ExtractionResult extracted)
    {
        // Each word once: ranges may be equal, as those of a tab's label and its one paragraph.
        LedgerTests.AssertWords(documents, extracted);
        var controls = extracted.Catalog.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var taken = extracted.Ledger.Where(s => s.Disposition == Disposition.Control).ToList();
        // A number before the sentence belongs to its passage, not to the control.
        Assert.All(taken, s => Assert.Contains(controls[s.Control!].Ranges.Concat(controls[s.Control!].TitleRanges), r => IsWithin(r, s.Range)));
        Assert.All(controls.Values, c => Assert.Contains(taken, s => s.Control == c.Id));
    }

    private static bool IsWithin(TextRange range, TextRange passage) =>
        range.Block == passage.Block && range.Start >= passage.Start && range.Start + range.Length <= passage.Start + passage.Length;

    // Every control of both versions is in a change or the same in both.
    private static void AssertTold(Guide guide)
    {
        var changes = guide.Changes[0].Changes;
        var (older, newer) = (guide.Versions[0].Catalog.Controls, guide.Versions[1].Catalog.Controls);
        var told = changes.SelectMany(c => new[] { c.Old?.Id, c.New?.Id }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var both = older.Select(c => c.Id).Intersect(newer.Select(c => c.Id), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        Assert.All(older.Concat(newer), c => Assert.True(told.Contains(c.Id) || both.Contains(c.Id), $"{c.Id} is in one version only, and no change tells it."));
    }

    private static void AssertExported(Guide guide)
    {
        var version = guide.Versions[1];
        var source = new ExportSource(guide.Info, version.Info, version.Catalog) { Changes = guide.Changes[0] };
        var answers = version.Catalog.Controls.Where(c => c.Party == Party.Customer).Select((c, i) => Assessment.BlankOf(c) with { Status = (AnswerStatus)(1 + (i % 5)), Note = c.Statement });
        var assessment = new Assessment(guide.Info.Id, version.Info.Id, CatalogJson.Digest(version.Catalog), answers.ToEquatableArray(), []);
        source = source with { Assessment = assessment };
        _ = CatalogMarkdown.Write(source);
        _ = CatalogExport.Write(source);
        foreach (var file in (byte[][])[CatalogCsv.Write(source), CatalogXlsx.Write(source, assessment.Catalog), ResultsExport.Write(source, assessment)])
        {
            var back = AnswerFormat.Read(file).To(version.Catalog, assessment.Catalog);
            Assert.Empty(back.Diagnostics);
            Assert.Equal(assessment.Answers.Select(a => (a.Control, a.Status, a.Note)), back.Value.Answers.Where(a => !a.IsBlank).Select(a => (a.Control, a.Status, a.Note)));
        }
    }

    private static SourceFolder FolderOf(string[] older, string[] newer)
    {
        var files = older.Select((p, i) => ($"guides/g/2024-01-01/{(char)('a' + i)}.md", p)).Concat(newer.Select((p, i) => ($"guides/g/2025-01-01/{(char)('a' + i)}.md", p)))
            .Append(("guides/g/guide.yml", "title: G\nversions: [{ date: 2024-01-01 }, { date: 2025-01-01 }]\n")).Append(("site.yml", "title: S\n"));
        return FolderReader.FromMemory(files.Select(f => f.Item1), path => Encoding.UTF8.GetBytes(files.First(f => f.Item1 == path).Item2)).Value;
    }

    internal static void AssertWithin(SourceSpan span, string[] lines)
    {
        Assert.InRange(span.Line, 1, lines.Length);
        Assert.InRange(span.EndLine, span.Line, lines.Length);
        // What comes from another file has columns of its own, behind the line that asks for it.
        if (Math.Max(span.Column, span.EndColumn) >= ColumnsOfIncluded)
            return;
        Assert.InRange(span.Column, 1, lines[span.Line - 1].Length + 1);
        Assert.InRange(span.EndColumn, span.Line == span.EndLine ? span.Column : 1, lines[span.EndLine - 1].Length + 1);
    }
}
