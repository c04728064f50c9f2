using Generator.Cli.Files;
using Generator.Extraction;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;
using Generator.Relating;
using Generator.Tests.Reading;

namespace Generator.Tests.Bounds;

/// <summary>What each construct of an input costs when there is twice as much of it. The work is counted by what is allocated (<see cref="Growth"/>).</summary>
[Collection(nameof(Alone))]
public sealed class AllocationGrowthTests
{
    private static readonly RuleBook Rules = Templates.RulesOf(Templates.Read("no such folder")).Value;

    public static TheoryData<string, int, Func<int, string>> Pages { get; } = new()
    {
        { "one paragraph of repeated sentences", 200, n => Repeat("You must encrypt the data. ", n) },
        { "one paragraph of sentences that differ", 200, n => Numbered(n, i => $"You must encrypt disk{i} of the store. ") },
        { "paragraphs that differ", 200, n => Numbered(n, i => $"You must encrypt disk{i} of the store.\n\n") },
        { "items of a list", 200, n => "You must do this:\n\n" + Numbered(n, i => $"- Encrypt disk{i} of the store.\n") },
        { "rows of a table", 200, n => "| a | b |\n|---|---|\n" + Numbered(n, i => $"| You must encrypt disk{i}. | x |\n") },
        { "links that lead nowhere", 200, n => Numbered(n, i => $"[a](page-{i}-of-it.md) ") },
        { "anchors that lead nowhere", 200, n => Numbered(n, i => $"## Heading {i}\n\n[a](#anchor-{i}-of-it)\n\n") },
        { "headings of the same words", 200, n => Repeat("## Same\n\nYou must encrypt it.\n\n", n) },
        { "keys of front matter", 500, n => $"---\n{Numbered(n, i => $"k{i}: v\n")}---\n\n# Title\n\nText.\n" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Twice_the_page_is_at_most_n_log_n_of_the_work(string what, int size, Func<int, string> make)
    {
        Assert.NotEmpty(what);
        Growth.IsNearLinear(size, n =>
        {
            SourceFile[] files = [new("page.md", make(n) is var text && text.StartsWith("---", StringComparison.Ordinal) ? text : $"# Security guide\n\n{text}")];
            return Growth.AllocatedBy(() => Extract(files));
        });
    }

    public static TheoryData<string, int, Func<int, string>> AsciiDocPages { get; } = new()
    {
        { "lines of a paragraph", 100, n => Numbered(n, i => $"Encrypt disk{i} of it\n") },
        { "marks in a paragraph", 200, n => Repeat("*a* _b_ ", n) },
        { "macros in a paragraph", 200, n => Repeat("kbd:[x] ", n) },
        { "values made of values", 100, n => ":a0: xx\n" + Numbered(n, i => $":a{i + 1}: {{a{i}}}{{a{i}}}\n") },
    };

    [Theory]
    [MemberData(nameof(AsciiDocPages))]
    public void Twice_the_page_of_AsciiDoc_is_at_most_n_log_n_of_the_work(string what, int size, Func<int, string> make)
    {
        Assert.NotEmpty(what);
        Growth.IsNearLinear(size, n =>
        {
            SourceFile[] files = [new("page.adoc", $"= Security guide\n\n{make(n)}")];
            return Growth.AllocatedBy(() => DocumentReader.Read(files, new HashSet<string>()));
        });
    }

    public static TheoryData<string, int, Func<int, string>> Assessments { get; } = new()
    {
        { "answers to unknown controls", 200, n => Answers(Numbered(n, i => Answer($"x.y{i}"))) },
        { "answers to one control", 200, n => Answers(Numbered(n, _ => Answer("x.y"))) },
        { "a history", 200, n => Answers(Answer("x.y", $"\"history\": [{Listed(n, i => $$"""{"at": "2024-01-01T00:00:00Z", "field": "note", "to": "n{{i}}"}""")}]")) },
        { "evidence on one line", 500, n => Answers(Answer("x.y", $"\"evidence\": [{Listed(n, i => $"\"é{i}\"")}]")) },
        { "orphans", 200, n => $$"""{"guide": "g", "version": "1", "answers": [], "orphans": [{{Listed(n, i => $$"""{"version": "0", "sentence": "s", "answer": {{Answer($"x.y{i}").TrimEnd(',')}}}""")}}]}""" },
    };

    [Theory]
    [MemberData(nameof(Assessments))]
    public void Twice_the_assessment_is_at_most_n_log_n_of_the_work(string what, int size, Func<int, string> make)
    {
        Assert.NotEmpty(what);
        Growth.IsNearLinear(size, n =>
        {
            var file = new SourceFile("a.json", make(n));
            return Growth.AllocatedBy(() =>
            {
                AnswersReader.ReadText(file);
                var read = AssessmentReader.Read(file).Value.Assessment;
                var unique = read with { Answers = read.Answers.DistinctBy(a => a.Control).ToEquatableArray() };
                AssessmentMerge.Merge(unique, unique with { Answers = unique.Answers.Reverse().ToEquatableArray() }, null, new Signature("a", DateTimeOffset.UnixEpoch));
            });
        });
    }

    [Fact]
    public void Twice_the_lines_typed_by_code_for_twice_the_controls_is_at_most_n_log_n_of_the_work() => Growth.IsNearLinear(50, n =>
    {
        var read = DocumentReader.Read([new SourceFile("page.md", "# Security guide\n\n" + Numbered(n, i => $"You must encrypt disk{i} of the store.\n\n"))], new HashSet<string>());
        var catalog = ControlExtractor.Extract("g", "1", read.Value, Rules).Catalog;
        var lines = ControlCodes.Of([.. catalog.Controls.Select(c => c.Id)]).Values.Select((code, i) => new TypedLine("lines.txt", i + 1, $"{code} satisfied")).ToList();
        return Growth.AllocatedBy(() => lines.ForEach(l => Assert.NotNull(TypedAnswerReader.Read(l, catalog).Value)));
    });

    private static void Extract(SourceFile[] files)
    {
        var read = DocumentReader.Read(files, new HashSet<string>());
        var catalog = ControlExtractor.Extract("g", "1", read.Value, Rules).Catalog;
        QuoteCheck.Check(catalog, files, read.Value);
        VariantFinder.Tie(catalog);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(int count, Func<int, string> make) => string.Concat(Enumerable.Range(0, count).Select(make));

    private static string Listed(int count, Func<int, string> make) => string.Join(", ", Enumerable.Range(0, count).Select(make));

    private static string Answer(string control, string more = "\"note\": \"n\"") => $$"""{"control": "{{control}}", "status": "open", "statement": "0123456789ab", {{more}}},""";

    private static string Answers(string answers) => $$"""{"guide": "g", "version": "1", "answers": [{{answers.TrimEnd(',')}}], "orphans": []}""";
}
