using Generator.Cli.Files;
using Generator.Cli.Recording;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Relating;
using Generator.Writing.Json;
using Generator.Writing.Noting;

namespace Generator.Tests.Storage;

/// <summary>Several people and one file: nobody's answers are lost, and nobody's are taken back by another.</summary>
public sealed class RecordingTests : IDisposable
{
    private static readonly Catalog Catalog = Sample.Version("1", Sample.Control("Rotate keys."), Sample.Control("Log access."), Sample.Control("Use MFA.")).Catalog;

    private readonly string _folder = FaultyDisk.NewFolder();

    public RecordingTests() => File.WriteAllBytes(Answers, AssessmentJson.Write(Assessment.Start(Catalog, CatalogJson.Digest(Catalog))));

    private string Answers => Path.Combine(_folder, "answers.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_another_recorded_since_the_file_was_read_stays()
    {
        var (mine, theirs) = (Session("A"), Session("B"));

        Take(mine, Catalog.Controls[0], "satisfied");
        Take(theirs, Catalog.Controls[1], "satisfied");
        Assert.Equal(new Outcome<bool>(true, []), mine.Write());
        Assert.Equal(new Outcome<bool>(true, []), theirs.Write());

        Assert.Equal([(0, "A"), (1, "B")], Recorded());
        Assert.EndsWith("1 line recorded in answers.json, beside what somebody else has changed in it meanwhile.", theirs.Summary.Replace(_folder + "/", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_were_written_are_not_recorded_again()
    {
        var (mine, theirs) = (Session("A"), Session("B"));
        Take(mine, Catalog.Controls[0], "satisfied note: mine");
        mine.Write();
        Take(theirs, Catalog.Controls[0], "note: theirs");
        theirs.Write();

        Take(mine, Catalog.Controls[2], "satisfied");
        Assert.True(mine.Write().Value);

        Assert.Equal("theirs", Read().Answers.First(a => a.Control == Catalog.Controls[0].Id).Note);
        Assert.Equal([(0, "B"), (2, "A")], Recorded());
        Assert.StartsWith("2 lines recorded in ", mine.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void What_takes_the_place_of_anothers_finding_is_told_though_it_was_made_meanwhile()
    {
        var (mine, theirs) = (Session("A"), Session("B"));
        Take(mine, Catalog.Controls[0], "satisfied");
        Take(theirs, Catalog.Controls[0], "not-satisfied");
        mine.Write();

        var written = theirs.Write();

        Assert.Equal((true, DiagnosticRules.TypedOverSomebody), (written.Value, Assert.Single(written.Diagnostics).Rule));
        Assert.Equal(["open -> satisfied", "satisfied -> not-satisfied"], Read().Answers[0].History.Select(h => $"{h.From} -> {h.To}"));
    }

    [Fact]
    public void A_line_can_be_taken_back_until_somebody_else_has_written()
    {
        var (mine, theirs) = (Session("A"), Session("B"));
        Take(mine, Catalog.Controls[0], "satisfied");
        mine.Write();
        Assert.NotNull(mine.UndoWritten().Value);
        Assert.Empty(Recorded());
        Take(mine, Catalog.Controls[0], "satisfied");
        mine.Write();
        Take(theirs, Catalog.Controls[1], "satisfied");
        theirs.Write();

        var undone = mine.UndoWritten();

        Assert.Equal(DiagnosticRules.ChangedMeanwhile, Assert.Single(undone.Diagnostics).Rule);
        Assert.Equal([(0, "A"), (1, "B")], Recorded());
        Take(mine, Catalog.Controls[2], "satisfied");
        Assert.True(mine.Write().Value);
        Assert.Equal(3, Recorded().Count());
    }

    [Fact]
    public void A_file_that_is_another_assessment_by_now_is_left_alone()
    {
        var session = Session("A");
        Take(session, Catalog.Controls[0], "satisfied");
        File.WriteAllBytes(Answers, AssessmentJson.Write(Read() with { Version = "2" }));

        var written = session.Write();

        Assert.Equal((false, DiagnosticRules.ChangedMeanwhile), (written.Value, Assert.Single(written.Diagnostics).Rule));
        Assert.Equal("2", Read().Version);
    }

    [Fact]
    public async Task Many_at_once_lose_nothing()
    {
        var sessions = Catalog.Controls.Select((_, i) => Session($"{i}")).ToList();
        for (var i = 0; i < sessions.Count; i++)
            Take(sessions[i], Catalog.Controls[i], "satisfied");

        await Task.WhenAll(sessions.Select(s => Task.Run(() => Assert.True(s.Write().Value))));

        Assert.Equal(Catalog.Controls.Count, Recorded().Count());
    }

    [Theory]
    [InlineData(DiskFault.Refused)]
    [InlineData(DiskFault.Full)]
    [InlineData(DiskFault.PowerLost)]
    public void A_fault_at_any_step_leaves_the_answers_as_they_were_or_as_they_are_to_be(DiskFault fault)
    {
        var before = File.ReadAllBytes(Answers);
        for (var (at, steps) = (0, int.MaxValue); at < steps; at++)
        {
            File.WriteAllBytes(Answers, before);
            var session = Session("A");
            Take(session, Catalog.Controls[0], "satisfied");

            var written = new Outcome<bool>(false, []);
            var run = FaultyDisk.Run(at, fault, () => written = session.Write());

            Assert.True(run.IsPowerLost || written.Value == Recorded().Any() || fault == DiskFault.Refused);
            Assert.True(run.IsPowerLost || written.Value || written.Diagnostics.Single().Rule == DiagnosticRules.FileUnwritable);
            Assert.True(Session("B").Write().Value);
            steps = run.Steps <= at ? at : steps;
        }
    }

    [Fact]
    public void An_assessment_that_changed_since_it_was_read_is_not_written_over_even_by_force()
    {
        var read = AssessmentFile.Open(Answers).Value!;
        File.WriteAllBytes(Answers, AssessmentJson.Write(read.Placed.Assessment with { Catalog = "0123456789ab" }));
        var theirs = File.ReadAllBytes(Answers);

        Assert.Equal(DiagnosticRules.ChangedMeanwhile, AssessmentFile.Keep(Answers, [1], [read], replaces: true)!.Rule);

        Assert.Equal(theirs, File.ReadAllBytes(Answers));
    }

    private RecordSession Session(string by) => new(new RecordRequest(Answers, "content", "templates") { By = by }, AssessmentFile.Open(Answers).Value!, Catalog, by) { Show = _ => { } };

    private static void Take(RecordSession session, Control control, string rest) =>
        Assert.DoesNotContain(session.Take(new TypedLine("sheet.txt", 1, $"{control.Id} {rest}")), d => d.Severity == Severity.Error);

    private Assessment Read() => AssessmentFile.Open(Answers).Value!.Placed.Assessment;

    private IEnumerable<(int Control, string? By)> Recorded() =>
        Read().Answers.Where(a => !a.IsBlank).Select(a => (Catalog.Controls.ToList().FindIndex(c => c.Id == a.Control), a.By));
}
