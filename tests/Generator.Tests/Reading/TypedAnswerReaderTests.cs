using CsCheck;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Relating;

namespace Generator.Tests.Reading;

/// <summary>Lines typed from paper: what is understood, and each thing that isn't with its column.</summary>
public sealed class TypedAnswerReaderTests
{
    private const string Rotate = "data.rotate-keys";
    private const string Log = "data.log-access";

    private static readonly Catalog Catalog = Sample.Version(
        "1",
        Sample.Control("Rotate keys."),
        Sample.Control("Log access."),
        Sample.Control("Rotate certificates.", "access.md"),
        Sample.Control("Keys are encrypted.", kind: ControlKind.Assurance)).Catalog;

    [Theory]
    [InlineData(Rotate)]
    [InlineData("DATA.Rotate-Keys")]
    [InlineData("data.rot")]
    [InlineData("rotate-keys")]
    [InlineData("rotate-k")]
    [InlineData("-keys")]
    [InlineData("rotate-keys:")]
    public void A_control_is_named_by_its_id_its_beginning_or_its_end(string name) =>
        Assert.Equal(Rotate, Read($"{name} satisfied").Value?.Control);

    [Fact]
    public void A_control_is_named_by_the_code_on_the_sheet_however_it_is_written()
    {
        var code = ControlCodes.Of([.. Catalog.Controls.Select(c => c.Id)])[Rotate];

        Assert.Equal(Rotate, Read($"{code} satisfied").Value?.Control);
        Assert.Equal(Rotate, Read($"{code[..2].ToLowerInvariant()}-{code[2..]}, satisfied").Value?.Control);
    }

    [Fact]
    public void A_whole_name_is_not_ambiguous_because_it_ends_another_one()
    {
        var catalog = Sample.Version("1", Sample.Control("Keys."), Sample.Control("Rotate keys.")).Catalog;

        Assert.Equal("data.keys", TypedAnswerReader.Read(new TypedLine("f", 1, "keys yes"), catalog).Value?.Control);
    }

    [Theory]
    [InlineData("satisfied", "satisfied")]
    [InlineData("SAT", "satisfied")]
    [InlineData("yes", "satisfied")]
    [InlineData("not satisfied", "not-satisfied")]
    [InlineData("not-s", "not-satisfied")]
    [InlineData("No", "not-satisfied")]
    [InlineData("n/a", "not-applicable")]
    [InlineData("N.A.", "not-applicable")]
    [InlineData("in progress", "in-progress")]
    [InlineData("wip", "in-progress")]
    [InlineData("risk accepted,", "risk-accepted")]
    [InlineData("accepted risk", "risk-accepted")]
    [InlineData("6", "risk-accepted")]
    [InlineData("o", "open")]
    [InlineData("status: done", "satisfied")]
    public void A_status_is_understood_as_people_write_it(string written, string expected) =>
        Assert.Equal([(AnswerField.Status, expected)], Fields($"{Rotate} {written}"));

    [Fact]
    public void Fields_stand_in_any_order_and_evidence_several_times()
    {
        var fields = Fields($"  {Rotate}: yes; evidence: ticket 4711, evidence: https://x.example/a?due=1 note: due soon, is it? owner:Platform team due: 2026-12-31 review: -  ");

        Assert.Equal(
            [
                (AnswerField.Status, "satisfied"), (AnswerField.Evidence, "ticket 4711"), (AnswerField.Evidence, "https://x.example/a?due=1"),
                (AnswerField.Note, "due soon, is it?"), (AnswerField.Owner, "Platform team"), (AnswerField.Due, "2026-12-31"), (AnswerField.Review, null),
            ],
            fields);
    }

    [Fact]
    public void Quotes_hold_what_would_begin_a_field() =>
        Assert.Equal([(AnswerField.Note, "owner: \"me\", due: never"), (AnswerField.Owner, "-")], Fields($"{Rotate} note: \"owner: \"\"me\"\", due: never\", owner: \"-\""));

    [Theory]
    [InlineData("rotat-keys yes", "1 GEN260", "guide@1 has no control \"rotat-keys\". Did you mean \"data.rotate-keys\"?")]
    [InlineData("  rotate yes", "3 GEN261", "\"rotate\" may be data.rotate-keys, access.rotate-certificates.")]
    [InlineData("data.keys-are-encrypted yes", "1 GEN262", "which the provider sees to.")]
    [InlineData(Rotate, "1 GEN263", "says nothing about it.")]
    [InlineData(Rotate + " satisfyed", "18 GEN264", "Did you mean \"satisfied\"?")]
    [InlineData(Rotate + " not note: x", "18 GEN264", "\"not\" may be not-satisfied or not-applicable.")]
    [InlineData(Rotate + " satisfied ticket 4711", "28 GEN265", "Behind the status stands \"ticket 4711\"; a field was expected (\"note: ticket 4711\").")]
    [InlineData(Rotate + " yes note: x onwer: R. Singh", "30 GEN265", "\"onwer:\" is not a field; known are status, note, owner, due, review, evidence, approval, comment. Did you mean \"owner:\"?")]
    [InlineData(Rotate + " yes evid: x", "22 GEN265", "Did you mean \"evidence:\"?")]
    [InlineData(Rotate + " note: \"a\" b", "28 GEN265", "Behind the quoted value stands \"b\"")]
    [InlineData(Rotate + " yes note: x note: y", "36 GEN266", "\"note\" stands here a second time.")]
    [InlineData(Rotate + " yes status: no", "30 GEN266", "\"status\" stands here a second time.")]
    [InlineData(Rotate + " yes due: 31.12.2026", "27 GEN267", "Did you mean \"2026-12-31\"?")]
    [InlineData(Rotate + " yes due: 12/31/2026", "27 GEN267", "a day as 2026-01-31 was expected.")]
    [InlineData(Rotate + " yes due: 2026-02-30", "27 GEN267", "is not a day")]
    [InlineData(Rotate + " note: \"a owner: b", "24 GEN267", "The quote that begins here doesn't end")]
    [InlineData(Rotate + " approval: maybe", "28 GEN267", "\"yes\" was expected, or \"-\" to take one back")]
    [InlineData(Rotate + " yes owner:", "28 GEN267", "\"owner:\" has no value.")]
    public void What_is_not_understood_is_told_with_its_column(string line, string expected, string words)
    {
        var read = Read(line);

        Assert.Null(read.Value);
        var problem = Assert.Single(read.Diagnostics);
        Assert.Equal(expected, $"{problem.Span.Column} {problem.Rule.Code}");
        Assert.Equal(("sheet.txt", 7), (problem.Span.File, problem.Span.Line));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_with_a_line_is_told_at_once() =>
        Assert.Equal(["GEN260", "GEN264", "GEN267"], Read("zzz qqq due: soon").Diagnostics.Select(d => d.Rule.Code));

    [Fact]
    public void Blank_lines_and_remarks_are_known()
    {
        Assert.All(["", "  \t", "# Sheet 1", "  # x"], text => Assert.True(new TypedLine("f", 1, text).IsRemark));
        Assert.False(new TypedLine("f", 1, "x # y").IsRemark);
    }

    [Fact]
    public void No_line_whatever_breaks_it_and_each_is_either_understood_or_told()
    {
        string[] words = [Rotate, Log, "rotate", "yes", "not", "note:", "owner :", "due:", "2026-12-31", "evidence:", "\"", "\"\"", "-", ",", "status:", "note", ":", "x", "\t", "é"];
        Gen.Int[0, words.Length - 1].Array[0, 9].Select(picked => string.Join(' ', picked.Select(i => words[i]))).Sample(line =>
        {
            var read = Read(line);
            Assert.NotEqual(read.Value is null, read.Diagnostics.IsEmpty);
            Assert.All(read.Diagnostics, d => Assert.InRange(d.Span.Column, 1, line.Length + 1));
        });
    }

    [Theory]
    [InlineData("", 0, "data.rotate-keys |data.log-access |access.rotate-certificates ")]
    [InlineData("data.", 0, "data.rotate-keys |data.log-access ")]
    [InlineData("log", 0, "data.log-access ")]
    [InlineData("x sat", 2, "satisfied ")]
    [InlineData("x not", 2, "not-satisfied |not-applicable ")]
    [InlineData("x satisfied ", 12, "note: |owner: |due: |review: |evidence: |comment: ")]
    [InlineData("x satisfied note: y e", 20, "evidence: ")]
    [InlineData("x satisfied evidence: y due: 2026-01-01 ", 40, "note: |owner: |review: |evidence: |comment: ")]
    [InlineData("x satisfied a", 12, "")]
    [InlineData("x satisfied comment: y c", 23, "comment: ")]
    [InlineData("x satisfied owner: pl", 19, "Platform team ")]
    [InlineData("x satisfied note: zz", 18, "")]
    public void What_may_follow_is_offered(string text, int start, string expected)
    {
        var found = new TypedAnswerCompletion(Catalog, ["Platform team"]).At(text);

        Assert.Equal((start, expected), (found.Start, string.Join('|', found.Candidates)));
    }

    [Fact]
    public void An_approval_is_offered_where_the_site_asks_for_approvals() =>
        Assert.Equal(["approval: "], new TypedAnswerCompletion(Catalog, []) { AsksApproval = true }.At("x satisfied a").Candidates);

    [Fact]
    public void What_all_candidates_share_is_known() =>
        Assert.Equal("not-", new TypedAnswerCompletion(Catalog, []).At("x n").Common);

    private static IEnumerable<(AnswerField Field, string? Value)> Fields(string line)
    {
        var read = Read(line);
        Assert.Empty(read.Diagnostics);
        return read.Value!.Fields.Select(f => (f.Field, f.Value));
    }

    private static Outcome<TypedAnswer?> Read(string line) => TypedAnswerReader.Read(new TypedLine("sheet.txt", 7, line), Catalog);
}
