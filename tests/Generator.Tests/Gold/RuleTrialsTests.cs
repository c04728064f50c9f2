using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;

namespace Generator.Tests.Gold;

/// <summary>
/// The counts that confidences rest on are those that the labels give. With <c>CONFIDENCE_WRITE=1</c> what is measured is written into the file,
/// to be read before it is committed.
/// </summary>
public sealed class RuleTrialsTests(ITestOutputHelper output)
{
    private const int FewestLabels = 10;
    private const double MostOff = 0.1;

    private static readonly string CommittedFile = Path.Combine(Repository.Root, "templates/rules/confidence.yml");

    [Fact]
    public void The_committed_counts_are_near_what_is_measured()
    {
        var measured = RuleTrials.Measure();
        output.WriteLine($"{measured.Sum(t => t.Right)} of {measured.Sum(t => t.Of)} right");
        if (Environment.GetEnvironmentVariable("CONFIDENCE_WRITE") is "1")
            File.WriteAllText(CommittedFile, RuleTrials.Write(measured));

        Assert.True(measured.Sum(t => t.Of) > 2000, "too few labelled sentences were found");
        Assert.Empty(measured.Where(t => t.Of >= FewestLabels).Select(Difference).OfType<string>());
    }

    [Fact]
    public void The_committed_file_is_as_it_would_be_written() =>
        Assert.Equal(RuleTrials.Write(Committed), File.ReadAllText(CommittedFile).ReplaceLineEndings("\n"));

    private static EquatableArray<RuleTrial> Committed
    {
        get
        {
            var read = ConfidenceReader.Read(new SourceFile("confidence.yml", File.ReadAllText(CommittedFile)));
            Assert.Empty(read.Diagnostics);
            return read.Value;
        }
    }

    private static string? Difference(RuleTrial now)
    {
        var committed = Committed.FirstOrDefault(t => t.Fill == now.Fill && string.Equals(t.Rule, now.Rule, StringComparison.Ordinal));
        return committed is not null && Math.Abs(Share(committed) - Share(now)) <= MostOff ? null
            : $"{now}, committed: {committed?.ToString() ?? "nothing"}; write the file anew with CONFIDENCE_WRITE=1";
    }

    private static double Share(RuleTrial trial) => (double)trial.Right / trial.Of;
}
