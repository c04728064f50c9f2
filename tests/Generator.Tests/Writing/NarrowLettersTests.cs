using System.Net;
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
        var narrow = NarrowLetters.In(Part + Padding + Part);

        Assert.StartsWith("<p title=\"&#8220;a&#8221; &#8211; ü\">Don&#8217;t &#8230; &#128274; é</p>\n<script type=\"application/json\">[\"“a”\"]</script>\n", narrow, StringComparison.Ordinal);
        Assert.Equal(Part + Padding + Part, WebUtility.HtmlDecode(narrow));
    }

    [Fact]
    public void A_short_page_stays_and_so_does_one_of_another_script()
    {
        Assert.Same(Part, NarrowLetters.In(Part));
        var greek = string.Concat(Enumerable.Repeat("Κρυπτογραφήστε τα δεδομένα. ", NarrowLetters.Long / 20));
        Assert.Same(greek, NarrowLetters.In(greek));
    }
}
