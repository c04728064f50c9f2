using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>Files of people, as older versions of the program wrote them, are read without a word; src/Generator.Cli/Packing/UPGRADING.md promises so.</summary>
public sealed class OlderFormatsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/Cases/Older");

    [Fact]
    public void Every_old_file_is_read_by_a_test()
    {
        var code = File.ReadAllText(Path.Combine(Repository.Root, "tests/Generator.Tests/Reading/OlderFormatsTests.cs"));

        Assert.All(Directory.EnumerateFiles(Folder).Where(f => !f.EndsWith("README.md", StringComparison.Ordinal)), f => Assert.Contains($"\"{Path.GetFileName(f)}\"", code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("catalog-2026-11-23.json", "keys.rotate-keys", ControlPolarity.Do, 0)]
    [InlineData("catalog-2026-11-24.json", "keys.rotate-keys", ControlPolarity.Do, 1)]
    [InlineData("catalog-2026-11-29.json", "keys.keys-mail", ControlPolarity.Avoid, 0)]
    public void A_catalog_is_read_and_what_it_could_not_tell_yet_is_none(string file, string id, ControlPolarity polarity, int decisions)
    {
        var read = CatalogReader.Read(Open(file));

        Assert.Empty(read.Diagnostics);
        var control = Assert.Single(read.Value.Controls);
        Assert.Equal((id, polarity, decisions), (control.Id, control.Polarity, control.Curation.Count));
        Assert.Equal((null, null, 0), (control.Confidence, control.Section, control.Variants.Count));
    }

    [Fact]
    public void An_assessment_without_reviews_and_histories_keeps_all_that_it_has()
    {
        var read = AssessmentReader.Read(Open("assessment-2026-11-24.json"));

        Assert.Empty(read.Diagnostics);
        var answer = Assert.Single(read.Value.Assessment.Answers);
        Assert.Equal(
            new Answer("keys.rotate-keys", AnswerStatus.Satisfied, "0123456789ab")
            {
                Note = "Rotated by a job.",
                Owner = "Platform",
                Due = new DateOnly(2026, 12, 31),
                Evidence = ["https://intranet.example/jobs/17"],
                By = "A. Bello",
                At = new DateTimeOffset(2026, 2, 1, 14, 30, 0, TimeSpan.FromHours(1)),
                LookAgain = answer.LookAgain,
            },
            answer);
        Assert.Equal(("2025-03-01", "You should rotate your keys.", true), (answer.LookAgain[0].Since, answer.LookAgain[0].Answered, answer.LookAgain[0].Returned));
        var orphan = Assert.Single(read.Value.Assessment.Orphans);
        Assert.Equal(("Lock the cabinet.", AnswerStatus.NotApplicable, "keys.rotate-keys"), (orphan.Sentence, orphan.Answer.Status, orphan.MergedInto));
    }

    [Fact]
    public void An_assessment_with_a_history_keeps_it()
    {
        var read = AssessmentReader.Read(Open("assessment-2026-11-25.json"));

        Assert.Empty(read.Diagnostics);
        var answer = Assert.Single(read.Value.Assessment.Answers);
        Assert.Equal((AnswerStatus.RiskAccepted, new DateOnly(2027, 1, 31)), (answer.Status, answer.Review));
        Assert.Equal(("R. Singh", "open", "risk-accepted"), (answer.History[0].By, answer.History[0].From, answer.History[0].To));
    }

    [Fact]
    public void Identities_keep_the_ids_that_answers_hang_on()
    {
        var read = IdentityReader.Read(Open("identities-2026-11-23.yml"));

        Assert.Empty(read.Diagnostics);
        var identity = Assert.Single(read.Value.Identities);
        Assert.Equal(("keys.rotate-keys", 2), (identity.Id, identity.Wordings.Count));
    }

    [Fact]
    public void Decisions_of_people_count()
    {
        var read = CurationReader.Read(Open("curation-2026-11-23.yml"));

        Assert.Empty(read.Diagnostics);
        Assert.Equal([CurationVerb.Reject, CurationVerb.Retitle, CurationVerb.Set], read.Value.Decisions.Select(d => d.Verb));
    }

    [Fact]
    public void A_table_without_the_columns_of_later_versions_gives_its_answers()
    {
        var read = AnswersReader.ReadText(Open("answers-2026-11-25.csv"));

        Assert.Empty(read.Diagnostics);
        var answer = Assert.Single(read.Value!.Answers).Answer;
        Assert.Equal((AnswerStatus.Satisfied, "Rotated by a job.", new DateOnly(2027, 1, 31)), (answer.Status, answer.Note, answer.Review));
    }

    private static SourceFile Open(string file) => new(file, File.ReadAllText(Path.Combine(Folder, file)));
}
