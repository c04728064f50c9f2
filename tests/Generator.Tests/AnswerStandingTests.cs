using System.Text.Json;
using Generator.Model;

namespace Generator.Tests;

/// <summary>Where answers count: the cases that the checklist page is held against, too.</summary>
public sealed class AnswerStandingTests
{
    private static readonly JsonElement Cases = SharedCases.Read("standings.json");

    [Fact]
    public void Every_case_counts_where_it_says() =>
        Assert.All(Cases.GetProperty("cases").EnumerateArray(), one =>
        {
            var standing = StandingOf(one);
            Assert.Equal(Words(one.GetProperty("doubts")), standing.Doubts.Select(d => d.Kind.ToString().ToLowerInvariant()));
            Assert.Equal(
                (one.GetProperty("isApplicable").GetBoolean(), one.GetProperty("isDone").GetBoolean(), one.GetProperty("isOverdue").GetBoolean()),
                (standing.IsApplicable, standing.IsDone, standing.IsOverdue));
        });

    [Fact]
    public void All_cases_add_up()
    {
        var expected = Cases.GetProperty("sum");

        var sums = StandingSums.Of([.. Cases.GetProperty("cases").EnumerateArray().Select(StandingOf)]);

        Assert.Equal(
            new[] { "all", "applicable", "done", "doubted", "overdue", "proposed", "approved", "percent" }.Select(name => expected.GetProperty(name).GetInt32()),
            [sums.All, sums.Applicable, sums.Done, sums.Doubted, sums.Overdue, sums.Proposed, sums.Approved, sums.Percent]);
        Assert.Equal(expected.GetProperty("byStatus").EnumerateObject().Select(s => s.Value.GetInt32()), sums.ByStatus);
        Assert.Equal(100, StandingSums.Of([]).Percent);
    }

    private static AnswerStanding StandingOf(JsonElement one) =>
        AnswerStanding.Of(SharedCases.AnswerOf(one.GetProperty("answer")), Cases.GetProperty("digest").GetString()!, DateOnly.Parse(Cases.GetProperty("day").GetString()!));

    private static IEnumerable<string> Words(JsonElement list) => list.EnumerateArray().Select(d => d.GetString()!);
}
