using Generator.Model;
using Generator.Relating;

namespace Generator.Tests.Relating;

public sealed class VariantFinderTests
{
    [Theory]
    [InlineData("Rotate the keys of the vault every year.", "Rotate the keys of the archive every year.", true)]
    [InlineData("Rotate the keys of the vault every year.", "Rotate the keys of the vault twice every year.", true)]
    [InlineData("Rotate the keys of the vault every year.", "Rotate all keys of the archive every year.", false)]
    [InlineData("Rotate the keys of the vault every year, and tell whoever has used them.", "Rotate all keys of the archive every year, and tell whoever has used them.", true)]
    [InlineData("Rotate all keys.", "Rotate old keys.", false)]
    public void Statements_that_differ_in_a_word_or_two_are_tied(string first, string second, bool tied)
    {
        var controls = Tied(Control("a.one", first), Control("a.two", second));

        Assert.Equal(tied ? ["a.two"] : [], controls[0].Variants);
        Assert.Equal(tied ? ["a.one"] : [], controls[1].Variants);
    }

    [Fact]
    public void Kinds_and_polarities_are_not_tied()
    {
        const string Words = "Store the keys of the vault in the archive.";
        var controls = Tied(
            Control("a.one", Words),
            Control("a.two", Words) with { Kind = ControlKind.Requirement },
            Control("a.three", Words) with { Polarity = ControlPolarity.Avoid });

        Assert.All(controls, c => Assert.Empty(c.Variants));
    }

    private static EquatableArray<Control> Tied(params Control[] controls) => VariantFinder.Tie(new Catalog("g", "v", [], [.. controls])).Controls;

    private static Control Control(string id, string statement) => new()
    {
        Id = id,
        Kind = ControlKind.Recommendation,
        Title = statement,
        Statement = statement,
        Group = "a",
        Source = new ControlSource("a.md", "a", 1, 1),
        Rule = "instruction",
        Evidence = "",
    };
}
