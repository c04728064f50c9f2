namespace Generator.Tests.Reading;

public sealed class NoteTests
{
    [Theory]
    [InlineData("**Note**  \nWords\\.", "Note")]
    [InlineData("**Important**  \nWords.", "Important")]
    [InlineData("**Warning**\nWords.", "Warning")]
    [InlineData("**Tip**\n\nWords.", "Tip")]
    [InlineData("**Caution:** Words.", "Caution")]
    [InlineData("**Note**: Words.", "Note")]
    [InlineData("**Note:**\n\nWords.", "Note")]
    [InlineData("__Note__  <a name=\"n\"></a>\nWords.", "Note")]
    public void The_word_alone_or_with_a_colon_makes_a_note(string text, string kind) =>
        Assert.Equal($"note {kind}\n  p Words.", MarkdownSet.Tree(text).Replace("<n>", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("**Note** that you can't.")]
    [InlineData("See **Note**\nfor more.")]
    [InlineData("**Notes on use**  \nWords.")]
    public void Other_bold_words_make_none(string text) => Assert.DoesNotContain("note ", MarkdownSet.Tree(text), StringComparison.Ordinal);

    [Fact]
    public void A_note_right_below_an_items_text_is_the_items() =>
        Assert.Equal(
            "ul\n  li\n    p One.\n    note Note\n      p Words.\n    note Important\n      p More.\n  li\n    p Two.",
            MarkdownSet.Tree("+ One\\.\n**Note**  \nWords\\.\n**Important**  \nMore\\.\n+ Two\\."));

    [Fact]
    public void A_note_right_below_an_items_code_is_the_items() =>
        Assert.Equal(
            "ol 1\n  li\n    p One\n    code\n      x\n    note Note\n      p Words go on\n  li\n    p Two",
            MarkdownSet.Tree("1. One\n\n   ```\n   x\n   ```\n**Note**  \nWords\ngo on\n\n1. Two"));

    [Fact]
    public void A_note_takes_the_list_that_its_text_announces() =>
        Assert.Equal(
            "note Note\n  p Do these:\n  ul\n    li\n      p one\np After.",
            MarkdownSet.Tree("**Note**  \nDo these:\n\n+ one\n\nAfter."));

    [Fact]
    public void A_note_leaves_a_list_that_its_text_does_not_announce() =>
        Assert.Equal("note Note\n  p Words.\nul\n  li\n    p one", MarkdownSet.Tree("**Note**  \nWords.\n\n+ one"));
}
