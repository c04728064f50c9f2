using System.Text;
using CsCheck;
using Generator.Exporting;
using Generator.Exporting.Csv;
using Generator.Model;
using Generator.Tests.Reading;
using Generator.Tests.Relating;

namespace Generator.Tests.Exporting;

public sealed class CatalogCsvTests
{
    public static TheoryData<string> Formulas =>
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\ttext", "\rtext", "\ntext", "  =1", "\u00A0=1", "\u200B=1", "\uFEFF@x", "\0=1",
        "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201", "\u3000\uFF1D1", "=cmd|' /C calc'!A0", "=\"a\",\"b\"\r\n",
    ];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void No_field_of_a_control_begins_a_formula_and_each_is_read_back(string value)
    {
        var rows = Rows(SampleExport.Of(SampleExport.Saying(value)));

        foreach (var column in new[] { "title", "statement", "context", "label", "level", "owner", "control_due", "tags", "file", "anchor", "rule" })
        {
            var cell = rows[1][rows[0].IndexOf(column)];
            Assert.Equal($"'{value}", cell);
            Assert.Equal(value, FormulaGuard.Unguard(cell));
        }
        Assert.All(rows[1], c => Assert.DoesNotMatch(@"\A[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|\A[\t\r\n]", c));
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void No_field_of_an_answer_begins_a_formula_and_each_is_read_back(string value)
    {
        var control = Sample.Control("Say it.");
        var answer = Assessment.BlankOf(control) with { Note = value, Owner = value, Evidence = [value], By = value, LookAgain = [new LookAgain("1", [value])] };
        var rows = Rows(SampleExport.Of(control) with { Assessment = new Assessment("guide", "2", "", [answer], []) });

        foreach (var column in new[] { "note", "answer_owner", "evidence", "by", "look_again" })
            Assert.Equal($"'{value}", rows[1][rows[0].IndexOf(column)]);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a=b, -c")]
    [InlineData("'quoted' words")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("5 - 3")]
    public void A_value_that_is_no_formula_stays(string value) => Assert.Equal(value, FormulaGuard.Guard(value));

    [Fact]
    public void An_apostrophe_of_the_value_itself_is_kept()
    {
        Assert.Equal(("'=1", "''=1", "'''=1"), (FormulaGuard.Guard("=1"), FormulaGuard.Guard("'=1"), FormulaGuard.Guard("''=1")));
        Assert.Equal(("=1", "'=1", "'a", "''"), (FormulaGuard.Unguard("'=1"), FormulaGuard.Unguard("''=1"), FormulaGuard.Unguard("'a"), FormulaGuard.Unguard("''")));
    }

    [Fact]
    public void Every_value_has_a_text_of_its_own_and_comes_back() =>
        Gen.String[Gen.Char["=+-@'\t\r\n \u200B\uFF1Da\","], 0, 8].Sample(value =>
        {
            Assert.Equal(value, FormulaGuard.Unguard(FormulaGuard.Guard(value)));
            Assert.Equal(value, FormulaGuard.Unguard(CsvTable.Read($"{CsvCell.Write(value)}\r\n")[0].SingleOrDefault() ?? ""));
        });

    [Fact]
    public void Every_row_is_a_control_of_the_committed_guide()
    {
        var catalog = Corpus.Own[^1].Catalog;
        var rows = Rows(new ExportSource(SampleExport.Guide, SampleExport.Guide.Versions[1], catalog));
        string Cell(int row, string column) => FormulaGuard.Unguard(rows[row][rows[0].IndexOf(column)]);

        Assert.Equal(catalog.Controls.Count + 1, rows.Count);
        for (var i = 0; i < catalog.Controls.Count; i++)
        {
            var control = catalog.Controls[i];
            Assert.Equal((control.Id, control.Title, control.Statement, control.Context ?? ""), (Cell(i + 1, "id"), Cell(i + 1, "title"), Cell(i + 1, "statement"), Cell(i + 1, "context")));
            Assert.Equal((control.Kind, control.Party), (Enum.Parse<ControlKind>(Cell(i + 1, "kind"), true), Enum.Parse<Party>(Cell(i + 1, "party"), true)));
            Assert.Equal((control.Source.File, control.Source.Anchor, $"{control.Source.Line}"), (Cell(i + 1, "file"), Cell(i + 1, "anchor"), Cell(i + 1, "line")));
            Assert.Equal(control.AlsoAt.Select(p => $"{p.File}:{p.Line}#{p.Anchor}"), Cell(i + 1, "also_at").Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal(control.Tags, Cell(i + 1, "tags").Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal((control.Group, control.Rule, StatementDigest.Of(control.Statement)), (Cell(i + 1, "group"), Cell(i + 1, "rule"), Cell(i + 1, "digest")));
        }
    }

    [Fact]
    public void The_header_is_the_documented_one()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var rows = Rows(SampleExport.Answered(SampleExport.Of(Six())));

        Assert.Equal(["id", "kind", "polarity", "party", "title", "statement", "context", "group", "label", "level", "severity", "owner", "control_due", "tags", "file", "anchor", "line", "also_at", "rule", "digest", "status", "note", "answer_owner", "due", "review", "evidence", "by", "at", "look_again", "look_again_since", "answered", "confidence", "section", "severity_estimate", "approved_by", "approved_at", "approved_digest", "comments"], rows[0]);
        Assert.All(rows[0], c => Assert.Contains($"`{c}`", readme, StringComparison.Ordinal));
        Assert.Equal(["open", "in-progress", "satisfied", "not-satisfied", "not-applicable", "risk-accepted"], rows.Skip(1).Select(r => r[20]));
        Assert.Equal(
            ["Rotated “by hand” & <once>; see \\ the log.\n😀", "Platform", "2026-01-31", "2027-01-31", "https://example.com/1\nscan.pdf", "R. Singh", "2026-01-05T10:00:00+01:00", "should -> must\ngone in 4, there again", "2\n3", "0123456789ab", "", "", "medium",
             "B. Okoye", "2026-01-06T09:00:00+00:00", SampleAssessment.Answer.Approval!.Of, "2026-01-05T11:00:00+00:00, B. Okoye: Which log?"],
            rows[^1].Skip(21));
    }

    [Fact]
    public void How_sure_a_control_is_its_section_and_the_estimate_of_its_severity_stand_last()
    {
        var rows = Rows(SampleExport.Of(Sample.Control("Encrypt it.") with { Confidence = 0.9, Section = "Keys › Rotation" }, Sample.Control("Keep it.") with { Severity = ControlSeverity.High }));

        Assert.Equal(("confidence", "0.90", ""), (rows[0][^3], rows[1][^3], rows[2][^3]));
        Assert.Equal(("section", "Keys › Rotation", ""), (rows[0][^2], rows[1][^2], rows[2][^2]));
        Assert.Equal(("severity_estimate", "medium", ""), (rows[0][^1], rows[1][^1], rows[2][^1]));
    }

    [Fact]
    public void Excel_is_told_the_encoding()
    {
        var bytes = CatalogCsv.Write(SampleExport.Of(Sample.Control("Schütze Daten.")));

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains("Schütze", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private static Control[] Six() => [.. Enumerable.Range(0, 6).Select(i => Sample.Control($"Do {i}."))];

    private static List<List<string>> Rows(ExportSource source) => CsvTable.Read(Encoding.UTF8.GetString(CatalogCsv.Write(source).AsSpan(3)));
}
