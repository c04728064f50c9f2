using Generator.Model;
using Generator.Model.Rules;
using Generator.Writing;
using Generator.Writing.Noting;
using static Generator.Tests.Writing.PageHtml;

namespace Generator.Tests.Writing;

/// <summary>How sure controls are, on pages.</summary>
public sealed class ConfidencePageTests
{
    private const string Checklist = "guides/courier/2023-04-18/checklist.html";

    [Theory]
    [InlineData(0.9, "", false)]
    [InlineData(0.8, " data-trust=\"likely\"", false)]
    [InlineData(0.4, " data-trust=\"unsure\"", true)]
    public void An_entry_says_that_it_is_unsure_and_the_rest_says_nothing(double confidence, string attribute, bool isMarked)
    {
        var page = PageOf(Checklist, confidence);

        var entry = Assert.Single(Matches(page, "<li class=\"entry [^>]*data-control=\"data-protection.use-tls-1.3\".*?<p class=\"entry-foot\">"));
        Assert.Equal(attribute.Length > 0, entry.Contains("data-trust", StringComparison.Ordinal));
        Assert.Contains($"{attribute}>", entry, StringComparison.Ordinal);
        Assert.Equal(isMarked, entry.Contains(">unsure</span>", StringComparison.Ordinal));
        Assert.Equal(attribute.Length == 0, page.Contains("<label class=\"view-choice\" hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nobody_measured_there_is_nothing_to_choose()
    {
        var page = PageOf(Checklist, null);

        Assert.Contains("<label class=\"view-choice\" hidden", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-trust", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_control_tells_what_its_confidence_rests_on() =>
        Assert.Contains("<dd>rule advice, right in 3 of 9 labelled sentences on pages with few controls: unsure</dd>", PageOf("guides/courier/controls/data-protection.use-tls-1.3/index.html", 0.4), StringComparison.Ordinal);

    private static string PageOf(string path, double? confidence)
    {
        var site = SampleSite.Make();
        var version = site.Guides[0].Versions[2];
        var controls = version.Catalog.Controls.Select(c => c.Id is "data-protection.use-tls-1.3" ? c with { Confidence = confidence, Trial = new RuleTrial("advice", PageFill.Few, 3, 9) } : c);
        var measured = version with { Extraction = version.Extraction with { Catalog = version.Catalog with { Controls = controls.ToEquatableArray() } } };
        return Of(SiteWriter.Write(site with { Guides = [new Guide(site.Guides[0].Info, [measured])] }, TemplateFolder.Read()))[path];
    }
}
