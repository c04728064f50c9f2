using System.Text;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Relating;
using Cells = DocumentFormat.OpenXml.Spreadsheet.CellValues;

namespace Generator.Tests.Reading;

/// <summary>Answers out of files as people and other programs leave them.</summary>
public sealed class AnswersReaderTests
{
    private const string Oscal = """
        { "assessment-results": { "metadata": { "version": "1", "parties": [] }, "results": [ { "observations": [],
        "findings": [ { "target": { "type": "statement-id", "target-id": "data.say-it_smt", "status": { "state": "STATE" } } } ] } ] } }
        """;

    private static readonly Catalog Catalog = Sample.Version("2", Sample.Control("Say it."), Sample.Control("Do that.")).Catalog;

    public static TheoryData<string> Separated => ["id,status,note,due\r\ndata.say-it,satisfied,'=1+1,2026-01-31\r\n", "id;status;note;due\ndata.say-it;Satisfied;'=1+1;31.01.2026\n", "Note\tDue\tStatus\tId\n'=1+1\t2026/1/31\tsatisfied\tdata.say-it"];

    [Theory]
    [MemberData(nameof(Separated))]
    public void A_table_is_read_whatever_separates_it(string text)
    {
        var answer = Assert.Single(Taken(Text(text)).Answers);

        Assert.Equal(new Answer("data.say-it", AnswerStatus.Satisfied, StatementDigest.Of("Say it.")) { Note = "=1+1", Due = new DateOnly(2026, 1, 31) }, answer);
    }

    [Fact]
    public void Whoever_fills_in_that_they_approve_on_a_day_approves_what_the_row_says()
    {
        var answer = Assert.Single(Taken(Text("id,status,note,by,approved_by,approved_at\ndata.say-it,satisfied,Seen.,A. Singh,B. Okoye,31.1.2026\n")).Answers);

        Assert.Equal(("B. Okoye", new DateTimeOffset(2026, 1, 31, 0, 0, 0, TimeSpan.Zero)), (answer.Approval!.By, answer.Approval.At));
        Assert.True(AnswerApproval.Holds(answer));
        Assert.False(AnswerApproval.Holds(answer with { Note = "Seen twice." }));
    }

    [Fact]
    public void Rows_that_nobody_filled_in_and_blank_rows_are_no_answers_and_a_blank_answer_is_one()
    {
        var taken = Taken(Text("\n\nid,status,note\n\ndata.say-it,,\n,,\ndata.do-that,open,\n"));

        Assert.True(Assert.Single(taken.Answers).IsBlank);
    }

    [Theory]
    [InlineData("id,status\ndata.say-it,satisfed\n", 2, 2, "GEN251", "Line 2, column 2: \"status\" holds \"satisfed\"; open, in-progress, satisfied, not-satisfied, not-applicable, risk-accepted was expected. Did you mean \"satisfied\"?")]
    [InlineData("id,status,due\n\"data.say-it\",open,\n\n,satisfied,\n", 4, 1, "GEN251", "\"id\" holds nothing; the id of a control was expected.")]
    [InlineData("id,status,due\ndata.say-it,open,01/02/2026\n", 2, 3, "GEN251", "\"due\" holds \"01/02/2026\"; a day as 2026-01-31 was expected.")]
    [InlineData("id,status,at\ndata.say-it,open,yesterday\n", 2, 3, "GEN251", "\"at\" holds \"yesterday\"; a time as 2026-01-31T14:30:00+01:00 was expected.")]
    [InlineData("id,status,by,approved_by,approved_at\ndata.say-it,satisfied,A,B,\n", 2, 4, "GEN251", "\"approved_by\" holds \"B\"; a name beside \"approved_at\" was expected.")]
    [InlineData("id,status,approved_by,approved_at,approved_digest\ndata.say-it,satisfied,B,2026-01-31,4f53\n", 2, 5, "GEN251", "\"approved_digest\" holds \"4f53\"; a digest, 64 of 0-9 and a-f was expected.")]
    [InlineData("id,status,comments\ndata.say-it,satisfied,Seen.\n", 2, 3, "GEN251", "\"comments\" holds \"Seen.\"; a comment as 2026-01-31T14:30:00+00:00, R. Singh: Seen. was expected.")]
    [InlineData("id,status,note\n\"data.say-it\",open,\"two\nlines\"\ndata.do-thet,satisfied,\n", 4, 1, "GEN253", "guide@2 has no control \"data.do-thet\". Did you mean \"data.do-that\"?")]
    [InlineData("id,status\ndata.say-it,open\ndata.say-it,satisfied\n", 3, 1, "GEN254", "\"data.say-it\" is answered a second time.")]
    [InlineData("id,status,note\ndata.say-it,open,\ndata.do-that,open,\"x\ndata.say-it,satisfied,\n", 3, 1, "GEN251", "A quotation mark in line 3 isn't closed;")]
    [InlineData("id,status,notes\ndata.say-it,open,x\n", 1, 3, "GEN252", "\"notes\" is not a column that is read. Did you mean \"note\"?")]
    [InlineData("id,state\ndata.say-it,open\n", 1, 1, "GEN250", "no row of it has the columns \"id\" and \"status\".")]
    [InlineData("<!doctype html><title>x</title>", 1, 1, "GEN250", "The file is a page.")]
    [InlineData("", 1, 1, "GEN250", "The file is no JSON")]
    public void What_is_wrong_with_a_row_is_told_with_its_place(string text, int line, int column, string code, string message)
    {
        var problem = Assert.Single(Problems(Text(text)));

        Assert.Equal((code, line, column), (problem.Rule.Code, problem.Span.Line, problem.Span.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_keeps_nothing_else_from_being_read()
    {
        var read = Text("id,status\ndata.say-it,wrong\ndata.do-that,satisfied\n");

        Assert.Single(read.Diagnostics);
        Assert.Equal("data.do-that", Assert.Single(read.Value!.Answers).Answer.Control);
    }

    [Fact]
    public void An_assessment_keeps_the_answers_without_a_fault()
    {
        var read = Text("""{"guide": "guide", "version": "2", "answers": [{"control": "data.say-it", "status": "done", "statement": "0"}, {"control": "data.do-that", "status": "open", "statement": "0"}, {"control": "data.do-that", "status": "satisfied", "statement": "0"}]}""");
        var broken = Text("""{"guide": "guide", "version": 2, "answers": []}""");

        Assert.Equal(["GEN204", "GEN205"], read.Diagnostics.Select(d => d.Rule.Code));
        Assert.Equal(("data.do-that", AnswerStatus.Open), (Assert.Single(read.Value!.Answers).Answer.Control, read.Value.Answers[0].Answer.Status));
        Assert.Null(broken.Value);
    }

    [Fact]
    public void A_workbook_of_another_program_is_read()
    {
        var book = OtherWorkbook.Make("Meine Liste", [
            [(Cells.SharedString, "Bewertung"), null],
            [(Cells.SharedString, "Answer owner"), (Cells.SharedString, "STATUS"), (Cells.SharedString, "Due"), (Cells.SharedString, "At"), (Cells.SharedString, "Id"), (Cells.SharedString, "Evidence")],
            [],
            [(Cells.InlineString, "=1+1"), (Cells.String, "satisfied"), (Cells.Number, "46053"), (Cells.Number, "46053.5"), (Cells.SharedString, "data.say-it"), (Cells.SharedString, "a\nb_x000D_")],
            [null, null, null, null, (Cells.SharedString, "data.do-that"), null],
        ]);
        var answer = Assert.Single(Taken(AnswersReader.ReadWorkbook("a.xlsx", book)).Answers);

        Assert.Equal(("=1+1", new DateOnly(2026, 1, 31), new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero)), (answer.Owner, answer.Due, answer.At));
        Assert.Equal(["a", "b\r"], answer.Evidence);
    }

    [Fact]
    public void A_workbook_of_ours_that_LibreOffice_saved_is_read()
    {
        var path = Path.Combine(Repository.Root, "tests/Generator.Tests/Reading/Workbooks/libreoffice.xlsx");
        var read = AnswersReader.ReadWorkbook("a.xlsx", File.ReadAllBytes(path));
        var answers = read.Value!.Answers.Select(a => a.Answer).ToList();

        Assert.Empty(read.Diagnostics);
        Assert.Equal(("guide", "2", 64), (read.Value.Guide!.Text, read.Value.Version!.Text, read.Value.Catalog.Length));
        Assert.Equal(
            [
                new Answer("data.rotate-keys", AnswerStatus.Satisfied, "ca893f5bae6b")
                {
                    Note = "=1+1\n“zwei” & <drei>",
                    Owner = "Team A",
                    Due = new DateOnly(2026, 1, 31),
                    Review = new DateOnly(2027, 1, 31),
                    Evidence = ["https://example.com/1", "scan.pdf"],
                    By = "R. Singh",
                    At = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero),
                },
                new Answer("data.encrypt-data-rest", AnswerStatus.NotSatisfied, "0123456789ab") { Note = "'+49 30 1", LookAgain = [new LookAgain("1", ["should -> must", "no longer \"x\""])] },
                new Answer("data.log-access-data", AnswerStatus.Open, "04b70b286d3a"),
            ],
            answers);
    }

    [Theory]
    [InlineData("2026-01-05 09:00:00")]
    [InlineData("2026-01-05 09:00 UTC")]
    [InlineData("2026-01-05T10:00:00+01:00")]
    public void A_moment_is_read_as_spreadsheets_save_it(string at) =>
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero), Taken(Text($"id,status,at\ndata.say-it,open,{at}\n")).Answers[0].At);

    [Fact]
    public void A_workbook_that_counts_from_1904_is_read()
    {
        var book = OtherWorkbook.Make("x", [[(Cells.SharedString, "id"), (Cells.SharedString, "status"), (Cells.SharedString, "due")], [(Cells.SharedString, "data.say-it"), (Cells.SharedString, "open"), (Cells.Number, "44591")]], from1904: true);

        Assert.Equal(new DateOnly(2026, 1, 31), Taken(AnswersReader.ReadWorkbook("a.xlsx", book)).Answers[0].Due);
    }

    [Theory]
    [InlineData("not-satisfied", "44590.5", "1E9", 5, 3, "GEN251", "Sheet \"Liste\", cell C5: \"due\" holds \"1E9\"; a day as 2026-01-31 was expected.")]
    [InlineData("nope", "", "46053", 5, 2, "GEN251", "Sheet \"Liste\", cell B5: \"status\" holds \"nope\"; ")]
    public void What_is_wrong_with_a_cell_is_told_with_its_sheet(string status, string at, string due, int row, int column, string code, string message)
    {
        var book = OtherWorkbook.Make("Liste", [[(Cells.SharedString, "id"), (Cells.SharedString, "status"), (Cells.SharedString, "due"), (Cells.SharedString, "at")], [], [], [], [(Cells.SharedString, "data.say-it"), (Cells.SharedString, status), (Cells.Number, due), (Cells.Number, at)]]);

        var problem = Assert.Single(Problems(AnswersReader.ReadWorkbook("a.xlsx", book)));

        Assert.Equal((code, row, column), (problem.Rule.Code, problem.Span.Line, problem.Span.Column));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_workbook_is_told()
    {
        var book = OtherWorkbook.Make("x", [[(Cells.SharedString, "title")]]);

        Assert.Equal("GEN250", Assert.Single(Problems(AnswersReader.ReadWorkbook("a.xlsx", book))).Rule.Code);
        Assert.StartsWith("The workbook is broken: ", Assert.Single(Problems(AnswersReader.ReadWorkbook("a.xlsx", book[..200]))).Message, StringComparison.Ordinal);
        Assert.False(AnswersReader.IsWorkbook("id,status"u8));
    }

    [Fact]
    public void A_finding_of_another_tool_is_a_status()
    {
        var answer = Assert.Single(Taken(Text(Oscal.Replace("STATE", "not-satisfied", StringComparison.Ordinal))).Answers);

        Assert.Equal(("data.say-it", AnswerStatus.NotSatisfied), (answer.Control, answer.Status));
        Assert.Equal("GEN251", Assert.Single(Problems(Text(Oscal.Replace("STATE", "pass", StringComparison.Ordinal)))).Rule.Code);
    }

    [Theory]
    [InlineData("\"value\": \"satisfied\"", "\"value\": \"satisfed\"", "The property \"status\" holds \"satisfed\"; ")]
    [InlineData("\"state\": \"satisfied\"", "\"state\": \"not-satisfied\"", "The finding is not-satisfied, and the observation of \"data.say-it\" satisfied; ")]
    [InlineData("\"value\": \"2026-01-31\"", "\"value\": \"soon\"", "The property \"due\" holds \"soon\"; ")]
    public void What_contradicts_itself_in_results_is_told(string old, string @new, string message)
    {
        var source = new Generator.Exporting.ExportSource(Exporting.SampleExport.Guide, Exporting.SampleExport.Guide.Versions[1], Catalog);
        var answer = Assessment.BlankOf(Catalog.Controls[0]) with { Status = AnswerStatus.Satisfied, Due = new DateOnly(2026, 1, 31) };
        var json = Encoding.UTF8.GetString(Generator.Exporting.Oscal.ResultsExport.Write(source, new Assessment("guide", "2", "", [answer], [])));
        Assert.Empty(Problems(Text(json)));

        var problem = Assert.Single(Problems(Text(json.Replace(old, @new, StringComparison.Ordinal))));

        Assert.Equal("GEN251", problem.Rule.Code);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Span.Line > 1);
    }

    private static Outcome<ImportedAnswers?> Text(string text) => AnswersReader.ReadText(new SourceFile("a.csv", text));

    private static Assessment Taken(Outcome<ImportedAnswers?> read)
    {
        Assert.Empty(Problems(read));
        return read.Value!.To(Catalog, "d").Value;
    }

    private static List<Diagnostic> Problems(Outcome<ImportedAnswers?> read) => [.. read.Diagnostics, .. read.Value?.To(Catalog, "d").Diagnostics ?? []];
}
