using CsCheck;
using Generator.Model;
using Generator.Relating;

namespace Generator.Tests.RoundTrips;

/// <summary>Answers there and back in every format, and from each into each other: what README's table says survives, and nothing else.</summary>
public sealed class RoundTripTests
{
    private const int Samples = 60;

    public static TheoryData<string> Formats => [.. AnswerFormat.All];

    [Fact]
    public void The_table_in_the_readme_is_about_these_fields_and_formats() =>
        Assert.Equal(SurvivalMatrix.Rows.Keys.SelectMany(r => AnswerFormat.All.Select(f => (r, f))).Order(), SurvivalMatrix.Claims.Keys.Order());

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_survives_a_format_comes_back_as_it_was(string format) => AnyAssessment.Any.Sample(
        assessment => AssertSurvives(assessment, AnswerFormat.Through(format, assessment), row => SurvivalMatrix.Claims[(row, format)]), iter: Samples);

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_does_not_survive_a_format_is_gone(string format)
    {
        var after = AnswerFormat.Through(format, AnyAssessment.Full);

        foreach (var (row, look) in SurvivalMatrix.Rows.Where(r => !SurvivalMatrix.Claims[(r.Key, format)]))
            Assert.True(!string.Equals(look(AnyAssessment.Full, AnyAssessment.Full), look(AnyAssessment.Full, after), StringComparison.Ordinal), $"{row} survives {format}, and README says that it doesn't");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_survives_two_formats_survives_the_way_through_both(string first) => AnyAssessment.Any.Sample(
        assessment =>
        {
            var told = Tellable(first, assessment);
            var between = AnswerFormat.Through(first, told);
            foreach (var second in AnswerFormat.All)
                AssertSurvives(told, AnswerFormat.Through(second, between), row => SurvivalMatrix.Claims[(row, first)] && SurvivalMatrix.Claims[(row, second)]);
        },
        iter: Samples / 4);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_tells_which_version_it_answers_unless_the_readme_says_otherwise(string format)
    {
        var read = AnswerFormat.Read(AnswerFormat.Write(format, AnyAssessment.Full));

        Assert.Equal(format != "csv", read is { Guide.Text: "guide", Version.Text: "2" });
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Taken_into_the_assessment_that_it_came_from_nothing_changes(string format) => AnyAssessment.Any.Sample(
        assessment =>
        {
            var merged = AssessmentImport.Take(assessment, AnswerFormat.Through(format, assessment) with { Orphans = [] }, replaces: false, new Signature(null, DateTimeOffset.UnixEpoch));

            Assert.Empty(merged.Conflicts);
            Assert.Equal(assessment, merged.Assessment);
        },
        iter: Samples / 2);

    // An answer that is nothing but its history is blank behind a format without histories, and the next one may keep no blank answers.
    private static Assessment Tellable(string format, Assessment assessment) => SurvivalMatrix.Claims[("`history`", format)]
        ? assessment
        : assessment with { Answers = assessment.Answers.Where(a => a.IsBlank || !(a with { History = [] }).IsBlank).ToEquatableArray() };

    internal static void AssertSurvives(Assessment before, Assessment after, Func<string, bool> survives)
    {
        foreach (var (row, look) in SurvivalMatrix.Rows.Where(r => survives(r.Key)))
            Assert.True(string.Equals(look(before, before), look(before, after), StringComparison.Ordinal), $"{row}: {look(before, before)} -> {look(before, after)}");
    }
}
