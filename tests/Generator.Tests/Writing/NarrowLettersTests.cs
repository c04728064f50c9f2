using System.Net;
using System.Text;
using Generator.Writing.Html;
using Generator.Writing.Noting;

namespace Generator.Tests.Writing;

public sealed class NarrowLettersTests
{
    private const string Part = "<p title=\"“a” – ü\">Don’t … \U0001F512 é</p>\n<script type=\"application/json\">[\"“a”\"]</script>\n";

    private static readonly string Padding = string.Concat(Enumerable.Repeat("plain words ", NarrowLetters.Long / 12)) + "enough";

    [Fact]
    public void A_long_page_has_references_outside_of_its_scripts()
    {
        var narrow = In(Part + Padding + Part);

        Assert.StartsWith("<p title=\"&#8220;a&#8221; &#8211; ü\">Don&#8217;t &#8230; &#128274; é</p>\n<script type=\"application/json\">[\"“a”\"]</script>\n", narrow, StringComparison.Ordinal);
        Assert.Equal(Part + Padding + Part, WebUtility.HtmlDecode(narrow));
    }

    [Fact]
    public void A_short_page_stays_and_so_does_one_of_another_script()
    {
        Assert.Equal(Part, In(Part));
        var greek = string.Concat(Enumerable.Repeat("Κρυπτογραφήστε τα δεδομένα. ", NarrowLetters.Long / 20));
        Assert.Equal(greek, In(greek));
    }

    [Theory]
    [InlineData("<script>“", "<script>&#8220;")]
    [InlineData("<SCRIPT src=\"a\">“</Script>”", "<SCRIPT src=\"a\">“</Script>&#8221;")]
    [InlineData("<style>“</script>“</style>”", "<style>“</script>“</style>&#8221;")]
    [InlineData("<scripts>“</script>", "<scripts>&#8220;</script>")]
    [InlineData("<", "<")]
    [InlineData("a < b – <s", "a < b &#8211; <s")]
    public void What_is_script_or_style_is_known_by_its_tags(string html, string narrow) => Assert.Equal($"{Padding}–{narrow}".Replace("h–", "h&#8211;", StringComparison.Ordinal), In($"{Padding}–{html}"));

    private static string In(string html) => Encoding.UTF8.GetString(NarrowLetters.In(Encoding.UTF8.GetBytes(html)));
}
