using Generator.Model;
using Generator.Relating;

namespace Generator.Tests.Relating;

/// <summary>A sentence that both versions have is neither removed nor added because one of them takes it for no control.</summary>
public sealed class StandingSentenceTests
{
    private const string Asked = "Rotate the password of the gateway every month.";

    [Theory]
    [InlineData(Asked, "data.md", Disposition.PassedOver, "still said in data.md:9, no longer taken for a control")]
    [InlineData(Asked, "data.md", Disposition.Guidance, "still said in data.md:9, now as guidance of data.encrypt-your-data")]
    [InlineData(Asked, "other.md", Disposition.PassedOver, "still said in other.md:9, no longer taken for a control")]
    [InlineData("Note: You should rotate the password of the gateway each month.", "data.md", Disposition.PassedOver, "still said in data.md:9, no longer taken for a control")]
    public void What_is_still_said_is_not_removed(string said, string file, Disposition disposition, string reason)
    {
        var change = Assert.Single(Between([Asked], [], [Line(said, file, disposition)]).Changes);

        Assert.Equal([ChangeClass.Standing], change.Classes);
        Assert.Equal([reason], change.Reasons);
        Assert.False(change.Reopens);
        Assert.Null(change.New);
    }

    [Fact]
    public void What_was_said_before_is_not_added()
    {
        var change = Assert.Single(Between([], [Asked], [], [Line(Asked, "data.md", Disposition.PassedOver)]).Changes);

        Assert.Equal([ChangeClass.Standing], change.Classes);
        Assert.Equal(["said before in data.md:9, not taken for a control there"], change.Reasons);
    }

    [Theory]
    [InlineData("Rotate the password of the gateway every year.", "data.md")]
    [InlineData("Never rotate the password of the gateway every month.", "data.md")]
    [InlineData("Delete the password of the gateway.", "data.md")]
    [InlineData("You should rotate the password of the gateway each month.", "other.md")]
    public void What_is_not_said_is_removed(string said, string file) =>
        Assert.Equal([ChangeClass.Removed], Assert.Single(Between([Asked], [], [Line(said, file, Disposition.PassedOver)]).Changes).Classes);

    [Fact]
    public void A_word_or_two_stand_only_in_their_section()
    {
        Assert.Equal([ChangeClass.Removed], Assert.Single(Between(["West two"], [], [Line("West two", "data.md", Disposition.PassedOver, "regions")]).Changes).Classes);
        Assert.Equal([ChangeClass.Standing], Assert.Single(Between(["West two"], [], [Line("West two", "data.md", Disposition.PassedOver, "data")]).Changes).Classes);
    }

    [Fact]
    public void Without_the_statements_of_a_version_it_is_removed()
    {
        Assert.Equal([ChangeClass.Removed], Assert.Single(Between([Asked], [], []).Changes).Classes);
    }

    [Fact]
    public void What_stands_counts_neither_as_added_nor_as_changed()
    {
        var summary = Between([Asked], [], [Line(Asked, "data.md", Disposition.PassedOver)]).Summary;

        Assert.Equal(new ChangeSummary(0, 0, 0, 0, 1), summary);
    }

    [Fact]
    public void A_few_words_on_another_page_are_no_part_of_a_sentence()
    {
        Control[] olds = [Sample.Control("Make sure that you check the seals of the gateway, because they are checked by nobody.")];
        Control[] news = [olds[0] with { Statement = "Check the seals of the gateway as if they were broken." }, Sample.Control("Make sure that you do.", "ships.md")];

        var changes = Corpus.Between(Sample.Version("1", olds), Sample.Version("2", news)).Changes;

        Assert.DoesNotContain(changes, c => c.Classes.Contains(ChangeClass.Split));
    }

    private static Statement Line(string text, string file, Disposition disposition, string? anchor = null) => new(
        StatementForm.Sentence,
        text,
        new ControlSource(file, anchor ?? file[..^3], 9, 9),
        new TextRange(SourceSpan.Start(file), 0, text.Length),
        disposition,
        disposition is Disposition.Guidance ? "data.encrypt-your-data" : null,
        null,
        "background",
        "");

    private static ChangeSet Between(string[] olds, string[] news, Statement[] newer, params Statement[] older)
    {
        Control[] both = [Sample.Control("Encrypt your data.")];
        var old = Sample.Version("1", [.. both, .. olds.Select(s => Sample.Control(s))]) with { Ledger = older.ToEquatableArray() };
        var @new = Sample.Version("2", [.. both, .. news.Select(s => Sample.Control(s))]) with { Ledger = newer.ToEquatableArray() };
        return Corpus.Between(old, @new);
    }
}
