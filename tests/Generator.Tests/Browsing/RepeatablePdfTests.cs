using System.Text;
using Generator.Cli.Browsing;

namespace Generator.Tests.Browsing;

public sealed class RepeatablePdfTests
{
    [Theory]
    [InlineData("/CreationDate (D:20261125143000+00'00')", "/CreationDate (D:20251007000000+00'00')")]
    [InlineData("/ModDate (D:20261125143000-05'30')>>", "/ModDate (D:20251007000000+00'00')>>")]
    [InlineData("/CreationDate(D:20261125143000Z)", "/CreationDate(D:20251007000000Z)")]
    [InlineData("/Title (D:20261125143000)", "/Title (D:20261125143000)")]
    public void Dates_of_printing_become_the_versions_day_and_take_as_much_room(string written, string expected) =>
        Assert.Equal(expected, Make(written));

    [Fact]
    public void Elements_are_numbered_by_their_order_wherever_they_are_named() =>
        Assert.Equal("/ID (node00000002) /Headers [(node00000001) (node00000002)] /Names [(node00000001) 7 0 R (node00000003) 9 0 R] (node12)",
            Make("/ID (node00000210) /Headers [(node00000042) (node00000210)] /Names [(node00000042) 7 0 R (node00001000) 9 0 R] (node12)"));

    [Fact]
    public void Every_other_byte_stays()
    {
        byte[] all = [.. Enumerable.Range(0, 256).Select(b => (byte)b)];

        Assert.Equal(all, RepeatablePdf.Make(all, new DateOnly(2025, 10, 7)));
    }

    private static string Make(string pdf) => Encoding.Latin1.GetString(RepeatablePdf.Make(Encoding.Latin1.GetBytes(pdf), new DateOnly(2025, 10, 7)));
}
