using System.Text;
using Generator.Cli.Browsing;

namespace Generator.Tests.Browsing;

public sealed class PdfDatesTests
{
    [Theory]
    [InlineData("/CreationDate (D:20261125143000+00'00')", "/CreationDate (D:20251007000000+00'00')")]
    [InlineData("/ModDate (D:20261125143000-05'30')>>", "/ModDate (D:20251007000000+00'00')>>")]
    [InlineData("/CreationDate(D:20261125143000Z)", "/CreationDate(D:20251007000000Z)")]
    [InlineData("/Title (D:20261125143000)", "/Title (D:20261125143000)")]
    public void Dates_of_printing_become_the_versions_day_and_take_as_much_room(string written, string expected) =>
        Assert.Equal(expected, Set(written));

    [Fact]
    public void Every_other_byte_stays()
    {
        byte[] all = [.. Enumerable.Range(0, 256).Select(b => (byte)b)];

        Assert.Equal(all, PdfDates.Set(all, new DateOnly(2025, 10, 7)));
    }

    private static string Set(string pdf) => Encoding.Latin1.GetString(PdfDates.Set(Encoding.Latin1.GetBytes(pdf), new DateOnly(2025, 10, 7)));
}
