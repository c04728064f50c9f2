using CsCheck;
using Generator.Model;

namespace Generator.Tests;

/// <summary>Codes by which controls are named on paper.</summary>
public sealed class ControlCodesTests
{
    [Fact]
    public void A_code_has_four_digits_that_are_not_mistaken_for_one_another()
    {
        var code = ControlCodes.Of(["data-protection.use-mfa"])["data-protection.use-mfa"];

        Assert.Equal(4, code.Length);
        Assert.DoesNotContain(code, c => c is 'I' or 'L' or 'O' or 'U');
    }

    [Fact]
    public void No_two_controls_of_a_catalog_share_a_code() =>
        Gen.Int[1, 3000].Sample(count =>
        {
            var ids = Enumerable.Range(0, count).Select(i => $"group.control-{i}").ToList();
            return ControlCodes.Of(ids).Values.Distinct(StringComparer.Ordinal).Count() == count;
        }, iter: 5);

    [Fact]
    public void A_code_printed_before_the_catalog_grew_is_still_understood()
    {
        var ids = Enumerable.Range(0, 3000).Select(i => $"group.control-{i}").ToList();
        var printed = ControlCodes.Of([ids[7]])[ids[7]];

        Assert.True(ControlCodes.Of(ids)[ids[7]].Length > printed.Length, "the catalog is too small for longer codes");
        Assert.StartsWith(printed, ControlCodes.Of(ids)[ids[7]], StringComparison.Ordinal);
        Assert.Contains(ids[7], ControlCodes.Find(printed, ControlCodes.Ordered(ids)));
    }

    [Fact]
    public void What_a_hand_writes_for_a_digit_is_read_as_that_digit()
    {
        var ids = Enumerable.Range(0, 300).Select(i => $"group.control-{i}").ToList();
        var codes = ControlCodes.Of(ids);
        var id = ids.First(i => codes[i].Contains('0', StringComparison.Ordinal) && codes[i].Contains('1', StringComparison.Ordinal));
        var typed = codes[id].Replace('0', 'o').Replace('1', 'l').ToLowerInvariant().Insert(2, "-");

        Assert.Equal([id], ControlCodes.Find(typed, ControlCodes.Ordered(ids)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("no code")]
    public void What_is_no_code_finds_nothing(string typed) => Assert.Empty(ControlCodes.Find(typed, ControlCodes.Ordered(["a.b", "a.c"])));
}
