using System.Text;
using Generator.Model;
using Generator.Writing;

namespace Generator.Tests.Writing;

public sealed class TemplateProblemTests
{
    [Theory]
    [InlineData("pages/home.html", "{{ title = 'x' }}\n{{ if }}", "GEN501", 2)]
    [InlineData("pages/home.html", "a\n{{ nobody }}", "GEN501", 2)]
    [InlineData("pages/home.html", "a\n\n{{ site.colour }}", "GEN501", 3)]
    [InlineData("pages/home.html", "{{ guide.title }}", "GEN501", 1)]
    [InlineData("pages/home.html", "{{ capture x }}a{{ end }}", "GEN501", 1)]
    [InlineData("pages/home.html", "{{ include 'partials/nothing.html' }}", "GEN502", 1)]
    [InlineData("pages/home.html", "{{ include '../../etc/passwd' }}", "GEN502", 1)]
    [InlineData("pages/home.html", "{{ site.title = 'mine' }}", "GEN501", 1)]
    [InlineData("pages/home.html", "{{ date.now }}", "GEN501", 1)]
    [InlineData("pages/home.html", "{{ 'x' | object.eval }}", "GEN501", 1)]
    [InlineData("pages/home.html", "{{ while true }}{{ end }}", "GEN501", 1)]
    [InlineData("partials/footer.html", "<p>\n{{ oops", "GEN501", 2)]
    [InlineData("partials/badge.html", "{{ include 'partials/badge.html' }}", "GEN501", 1)]
    [InlineData("assets/checklist.js.bundle", "# The scripts.\n\n site.js\nnothing.js", "GEN502", 4)]
    public void A_faulty_template_is_a_diagnostic_at_its_line(string path, string text, string code, int line)
    {
        var written = SiteWriter.Write(SampleSite.Make(), TemplateFolder.With(path, text));
        var problem = Assert.Single(written.Diagnostics);
        Assert.Equal(code, problem.Rule.Code);
        Assert.Equal(($"mine/{path}", line), (problem.Span.File, problem.Span.Line));
    }

    [Theory]
    [InlineData("pages/checklist.html")]
    [InlineData("layout.html")]
    public void A_missing_template_is_a_diagnostic(string path)
    {
        var problem = Assert.Single(SiteWriter.Write(SampleSite.Make(), TemplateFolder.Without(path)).Diagnostics);
        Assert.Equal("GEN502", problem.Rule.Code);
        Assert.Equal($"templates/{path}", problem.Span.File);
    }

    [Theory]
    [InlineData("{{ 84 }}", "84")]
    [InlineData("{{ 5000 + 298 }}", "5,298")]
    [InlineData("{{ '' + 5298 }}", "5298")]
    [InlineData("{{ 1064.0 }}", "1064")]
    public void Whole_numbers_are_counts_and_written_for_people(string template, string text)
    {
        var written = SiteWriter.Write(SampleSite.Make(), TemplateFolder.With("pages/home.html", $"{{{{ title = ''; styles = []; scripts = [] }}}}START{template}END"));
        var page = Encoding.UTF8.GetString(written.Value.First(f => f.Path.Equals("index.html", StringComparison.Ordinal)).Content.Span);
        Assert.Contains($"START{text}END", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a{{ include 'partials/badge.html' kind: 'option' }}b", "a<span class=\"badge badge-option\">Option</span>\nb")]
    [InlineData("{{ x = include 'partials/kind-name.html' kind: 'option' }}[{{ x }}]", "[Option]")]
    [InlineData("{{ func named }}{{ include 'partials/kind-name.html' kind: 'option' }};{{ end }}{{ named }}{{ named }}", "Option;Option;")]
    [InlineData("{{ include 'partials/kind-name.html' kind: 'option' | string.size }}", "6")]
    [InlineData("{{ $kind = 'requirement'; include 'partials/kind-name.html' kind: 'option'; include 'partials/kind-name.html' kind: $kind }}", "OptionRequirement")]
    [InlineData("{{ for k in ['option', 'assurance'] }}{{ if k == 'option' }}{{ include 'partials/kind-name.html' kind: k }}{{ end }};{{ end }}", "Option;;")]
    public void An_include_stands_where_it_is_written_or_goes_on_as_text(string template, string expected)
    {
        var written = SiteWriter.Write(SampleSite.Make(), TemplateFolder.With("pages/home.html", $"{{{{ title = ''; styles = []; scripts = [] }}}}START{template}END"));

        Assert.Empty(written.Diagnostics);
        var page = Encoding.UTF8.GetString(written.Value.First(f => f.Path.Equals("index.html", StringComparison.Ordinal)).Content.Span);
        Assert.Contains($"START{expected}END", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ content }}")]
    [InlineData("{{ x = content }}{{ x }}")]
    [InlineData("{{ content | string.strip }}")]
    public void A_frame_may_do_with_the_content_what_it_likes(string layout)
    {
        var written = SiteWriter.Write(SampleSite.Make(), TemplateFolder.With("layout.html", layout));

        Assert.Empty(written.Diagnostics);
        var page = Encoding.UTF8.GetString(written.Value.First(f => f.Path.Equals("index.html", StringComparison.Ordinal)).Content.Span);
        Assert.Contains("main", page, StringComparison.Ordinal);
        Assert.DoesNotContain("RenderedHtml", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ site.title }}")]
    [InlineData("{{ x = site.title + '<b>' }}{{ x }}")]
    [InlineData("<a title=\"{{ site.title }}\">")]
    [InlineData("{{ mine = site; mine.title }}")]
    [InlineData("{{ site.title | string.upcase }}")]
    [InlineData("{{ func shout(x) }}{{ x }}{{ end }}{{ shout site.title }}")]
    [InlineData("{{ [site.title] }}")]
    [InlineData("{{ include 'partials/badge.html' kind: site.title }}{{ site.title }}")]
    public void Whatever_a_template_does_with_text_it_comes_out_encoded(string template)
    {
        var site = SampleSite.Make() with { Info = new SiteInfo("<i onclick='x'>\"", null, "") };
        var written = SiteWriter.Write(site, TemplateFolder.With("pages/home.html", $"{{{{ title = ''; styles = []; scripts = [] }}}}START{template}END"));
        var page = Encoding.UTF8.GetString(written.Value.First(f => f.Path.Equals("index.html", StringComparison.Ordinal)).Content.Span);
        var body = page[page.IndexOf("START", StringComparison.Ordinal)..page.IndexOf("END", StringComparison.Ordinal)];
        Assert.DoesNotContain("<i", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("'x'", body, StringComparison.OrdinalIgnoreCase);
    }
}
