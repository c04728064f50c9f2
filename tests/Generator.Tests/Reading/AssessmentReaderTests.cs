using System.Text;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Relating;
using Generator.Writing.Json;
using Generator.Writing.Noting;

namespace Generator.Tests.Reading;

public sealed class AssessmentReaderTests
{
    private const string Rest = "\"statement\": \"0123456789ab\"}]}";

    [Fact]
    public void An_assessment_is_read_as_it_was_written()
    {
        var bytes = AssessmentJson.Write(SampleAssessment.Full);

        var read = AssessmentReader.Read(new SourceFile("a.json", Encoding.UTF8.GetString(bytes)));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(SampleAssessment.Full, read.Value.Assessment);
        Assert.Equal(bytes, AssessmentJson.Write(read.Value.Assessment));
    }

    [Theory]
    [InlineData("{ \"guide\": \"a\",", 1, 15, "GEN231")]
    [InlineData("", 1, 1, "GEN231")]
    [InlineData("[]", 1, 1, "GEN231")]
    [InlineData("{} {}", 1, 4, "GEN231")]
    [InlineData("{\n  \"guide\": \"a\",\n  \"version\": 5, \"answers\": [] }", 3, 14, "GEN204")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\" }", 1, 1, "GEN203")]
    [InlineData("{\"guide\": \"é\", \"versoin\": \"1\", \"version\": \"1\", \"answers\": []}", 1, 16, "GEN202")]
    [InlineData("{\"guide\": \"a\", \"guide\": \"a\", \"version\": \"1\", \"answers\": []}", 1, 16, "GEN205")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": {}}", 1, 43, "GEN204")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [5]}", 1, 44, "GEN204")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"done\", " + Rest, 2, 28, "GEN204")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"open\", \"due\": \"31.1.2026\", " + Rest, 2, 43, "GEN204")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"open\", \"at\": \"today\", " + Rest, 2, 42, "GEN204")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"open\", \"evidence\": [\"a\", 1], " + Rest, 2, 54, "GEN204")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"open\", \"review\": \"next year\", " + Rest, 2, 46, "GEN204")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"open\", \"history\": {}, " + Rest, 2, 47, "GEN204")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"open\", \"history\": [{\"at\": \"2026-01-05\", \"field\": \"note\", \"to\": \"n\"}], " + Rest, 2, 55, "GEN204")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"open\", \"history\": [{\"field\": \"note\", \"to\": \"n\"}], " + Rest, 2, 48, "GEN203")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"open\", \"history\": [{\"at\": \"2026-01-05T10:00:00Z\", \"field\": \"by\", \"to\": \"n\"}], " + Rest, 2, 88, "GEN204")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"open\", \"history\": [{\"at\": \"2026-01-05T10:00:00Z\", \"to\": \"n\"}], " + Rest, 2, 48, "GEN203")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"open\", \"history\": [{\"at\": \"2026-01-05T10:00:00Z\", \"field\": \"note\"}], " + Rest, 2, 48, "GEN203")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"open\", \"history\": [{\"at\": \"2026-01-05T10:00:00Z\", \"field\": \"due\", \"to\": 5}], " + Rest, 2, 101, "GEN204")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [\n{\"control\": \"x\", \"status\": \"open\", \"history\": [{\"at\": \"2026-01-05T10:00:00Z\", \"field\": \"note\", \"form\": \"m\", \"to\": \"n\"}], " + Rest, 2, 96, "GEN202")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [{\"control\": \"x\", \"status\": \"open\", \"statement\": \"0\"},\n{\"control\": \"x\", \"status\": \"open\", " + Rest, 2, 13, "GEN205")]
    [InlineData("{\"guide\": \"a\", \"version\": \"1\", \"answers\": [], \"orphans\": [\n{\"version\": \"1\", \"sentence\": \"S.\"}]}", 2, 1, "GEN203")]
    [InlineData("{\"guide\": \"\\ud83d\", \"version\": \"1\", \"answers\": []}", 1, 11, "GEN231")]
    public void What_is_wrong_is_told_with_its_place(string text, int line, int column, string code)
    {
        var problem = AssessmentReader.Read(new SourceFile("a.json", text)).Diagnostics[0];

        Assert.Equal((code, line, column), (problem.Rule.Code, problem.Span.Line, problem.Span.Column));
    }

    [Fact]
    public void An_answer_without_its_control_is_told_at_its_id()
    {
        var catalog = Sample.Version("1", Sample.Control("Rotate your keys.")).Catalog;
        var assessment = Assessment.Start(catalog, "d");
        var text = Encoding.UTF8.GetString(AssessmentJson.Write(assessment)).Replace("data.rotate", "data.rotat", StringComparison.Ordinal);

        var problems = AssessmentReader.Read(new SourceFile("a.json", text)).Value.Check(catalog, "other").ToList();

        Assert.Equal(["GEN234", "GEN232"], problems.Select(p => p.Rule.Code));
        Assert.Equal((7, 18), (problems[1].Span.Line, problems[1].Span.Column));
        Assert.Contains("Did you mean \"data.rotate-your-keys\"?", problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_member_is_named()
    {
        var problem = Assert.Single(AssessmentReader.Read(new SourceFile("a.json", "{\"guide\": \"a\", \"version\": \"1\", \"answers\": [], \"orphan\": []}")).Diagnostics);

        Assert.EndsWith("Did you mean \"orphans\"?", problem.Message, StringComparison.Ordinal);
    }
}
