using Generator.Cli.Importing;
using Generator.Model;

namespace Generator.Tests.Importing;

/// <summary>What becomes of a snapshot, by what the guide has already.</summary>
public sealed class ImportPlanTests
{
    private static readonly string Commit = new('a', 40);

    private static VersionInfo Version(string day, string? commit) =>
        new(day, DateOnly.ParseExact(day, "yyyy-MM-dd"), null) { Origin = commit is null ? null : new VersionOrigin("repo", null, commit, null) };

    private static PlannedVersion Plan(string? commit, FolderState state, params VersionInfo[] versions) =>
        Assert.Single(ImportPlan.Make([new Snapshot(new DateOnly(2024, 5, 1), new VersionOrigin("repo", null, commit, null), [])], versions.ToEquatableArray(), (_, _) => state));

    [Fact]
    public void What_is_not_there_is_new_under_its_day()
    {
        var plan = Plan(Commit, FolderState.Missing, Version("2024-04-01", new string('b', 40)));

        Assert.Equal((Fate.New, "2024-05-01", Commit), (plan.Fate, plan.Version.Id, plan.Version.Origin?.Commit));
    }

    [Fact]
    public void A_commit_that_a_version_names_is_that_version_whatever_its_day_or_files_are()
    {
        Assert.Equal((Fate.There, "2024-04-01"), (Plan(Commit, FolderState.Different, Version("2024-04-01", "AAAAAAA")).Fate, Plan(Commit, FolderState.Different, Version("2024-04-01", "AAAAAAA")).Version.Id));
        Assert.Equal(Fate.Restored, Plan(Commit, FolderState.Missing, Version("2024-04-01", Commit)).Fate);
    }

    [Theory]
    [InlineData("Same", "There")]
    [InlineData("Missing", "Restored")]
    [InlineData("Different", "DayTaken")]
    public void A_day_has_one_version(string state, string expected)
    {
        Assert.Equal(expected, Plan(Commit, Enum.Parse<FolderState>(state), Version("2024-05-01", null)).Fate.ToString());
        Assert.Equal(expected, Plan(null, Enum.Parse<FolderState>(state), Version("2024-05-01", Commit)).Fate.ToString());
    }

    [Theory]
    [InlineData("Month", "2024-05-20", "repo", "PeriodTaken")]
    [InlineData("Quarter", "2024-04-01", "repo", "PeriodTaken")]
    [InlineData("Month", "2024-04-30", "repo", "New")]
    [InlineData("Month", "2024-05-20", "elsewhere", "New")]
    [InlineData("Commit", "2024-05-20", "repo", "New")]
    public void A_month_or_quarter_gets_one_version_of_a_source(string every, string day, string source, string expected)
    {
        var version = Version(day, null) with { Origin = new VersionOrigin(source, null, new string('b', 40), null) };
        var snapshot = new Snapshot(new DateOnly(2024, 5, 1), new VersionOrigin("repo", null, Commit, null), []) { Every = Enum.Parse<Every>(every) };

        Assert.Equal(expected, Assert.Single(ImportPlan.Make([snapshot], [version], (_, _) => FolderState.Missing)).Fate.ToString());
    }

    [Theory]
    [InlineData("Same", "New")]
    [InlineData("Different", "FolderTaken")]
    public void A_folder_that_is_not_listed_is_taken_over_only_where_it_is_the_same(string state, string expected) =>
        Assert.Equal(expected, Plan(Commit, Enum.Parse<FolderState>(state)).Fate.ToString());

    [Fact]
    public void Pages_are_compared_by_path_and_content() =>
        Assert.Equal(new PageCounts(3, 1, 1, 1), PageCounts.Between(
            new Dictionary<string, string> { ["a.md"] = "1", ["b.md"] = "1", ["gone.md"] = "1" },
            new Dictionary<string, string> { ["a.md"] = "1", ["b.md"] = "2", ["new.md"] = "1" }));
}
