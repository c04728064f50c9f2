using System.Text;
using Generator.Model;
using Generator.Tests.Reading;
using Generator.Tests.Relating;
using Generator.Writing.Json;
using Generator.Writing.Noting;
using Generator.Writing.Reports;
using NJsonSchema;

namespace Generator.Tests.Writing;

public sealed class AssessmentJsonTests
{
    [Fact]
    public async Task What_is_written_is_valid_by_the_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "src/Generator.Writing/Schemas/assessment.schema.json"), TestContext.Current.CancellationToken);
        var catalog = Corpus.Own[0].Catalog;
        var full = Encoding.UTF8.GetString(AssessmentJson.Write(SampleAssessment.Full));

        Assert.Empty(schema.Validate(full));
        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(AssessmentJson.Write(Assessment.Start(catalog, CatalogJson.Digest(catalog))))));
        Assert.NotEmpty(schema.Validate(full.Replace("risk-accepted", "risky", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(full.Replace("\"field\": \"evidence\"", "\"field\": \"proof\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(full.Replace("\"copyOf\"", "\"copy\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_there_is_nothing_of_is_left_out()
    {
        var json = Encoding.UTF8.GetString(AssessmentJson.Write(new Assessment("g", "1", "", [new Answer("a", AnswerStatus.InProgress, "0")], [])));

        Assert.Equal(
            """
            {
              "guide": "g",
              "version": "1",
              "catalog": "",
              "answers": [
                {
                  "control": "a",
                  "status": "in-progress",
                  "statement": "0",
                  "evidence": []
                }
              ],
              "orphans": []
            }

            """.ReplaceLineEndings("\n"),
            json);
    }

    [Fact]
    public void A_change_tells_when_and_by_whom_before_what()
    {
        var json = Encoding.UTF8.GetString(AssessmentJson.Write(SampleAssessment.Full));

        Assert.Contains(
            """
                  "due": "2026-01-31",
                  "review": "2027-01-31",
            """.ReplaceLineEndings("\n"),
            json,
            StringComparison.Ordinal);
        Assert.Contains(
            """
                    {
                      "at": "2026-01-05T10:00:00+01:00",
                      "by": "R. Singh",
                      "field": "status",
                      "from": "open",
                      "to": "risk-accepted"
                    },
            """.ReplaceLineEndings("\n"),
            json,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_preview_sets_the_sentences_side_by_side()
    {
        var marked = new Answer("data.rotate", AnswerStatus.Satisfied, "0") { LookAgain = [new LookAgain("1", ["should -> must"])] };
        var carried = new CarriedAssessment(
            new CatalogName("g", "1"),
            new Assessment("g", "2", "", [marked], []),
            [
                new CarriedAnswer("data.rotate", CarryOutcome.LookAgain, marked) { Reasons = ["should -> must"], Answered = "You should rotate.", Now = "You must rotate." },
                new CarriedAnswer("data.log", CarryOutcome.Orphaned, SampleAssessment.Answer with { LookAgain = [] }) { Answered = "Log." },
                new CarriedAnswer("data.new", CarryOutcome.New, new Answer("data.new", AnswerStatus.Open, "0")) { Now = "Ask." },
            ]);

        var text = string.Concat(CarryOverText.Lines(carried).Select(ChangesText.Plain));

        Assert.StartsWith("g@1 -> g@2: 1 to be looked at again, 1 orphaned, 1 new\n", text, StringComparison.Ordinal);
        Assert.Contains("  data.rotate  satisfied\n    should -> must\n    You [-should-] {+must+} rotate.", text, StringComparison.Ordinal);
        Assert.Contains("  data.log  risk-accepted\n    Log.\n", text, StringComparison.Ordinal);
        Assert.EndsWith("  data.new\n", text, StringComparison.Ordinal);
    }
}
