using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Generator.Model;
using Generator.Writing;
using Generator.Writing.Noting;
using static Generator.Tests.Writing.PageHtml;

namespace Generator.Tests.Writing;

public sealed class CopyPartsTests
{
    private const string Path = "assets/checklist-copy.js";

    [Fact]
    public void It_holds_every_style_and_script_that_a_checklist_asks_for_and_no_other()
    {
        var written = WriteSample();
        var page = Of(written)["guides/courier/2023-04-18/checklist.html"];
        var head = page[..page.IndexOf("</head>", StringComparison.Ordinal)];
        // What makes tables is asked for later, by a name that the page's main part has.
        var asked = Attributes(head, "href").Concat(Attributes(head, "src")).Append(Attributes(Matches(page, "<main\\b[^>]*>").Single(), "data-tables").Single())
            .Where(a => a.Contains("assets/", StringComparison.Ordinal))
            .Where(a => a.EndsWith(".css", StringComparison.Ordinal) || a.EndsWith(".js", StringComparison.Ordinal))
            .Select(a => a.Split("assets/")[1]);

        var held = Parts(written).Select(p => p.Path).ToList();

        Assert.Equal(asked.Order(StringComparer.Ordinal), held.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Contains("checklist.js", held, StringComparer.Ordinal);
        Assert.DoesNotContain("changes.js", held, StringComparer.Ordinal);
    }

    [Fact]
    public void A_hash_is_that_of_the_text_as_a_browser_reads_it()
    {
        var parts = Parts(SiteWriter.Write(SampleSite.Make(), TemplateFolder.With("assets/theme.js", "let a = 1;\r\nlet b = '\u00FC';\rlet c;\n")));

        Assert.All(parts, p => Assert.Equal(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(p.Text))), p.Hash));
        Assert.Equal("let a = 1;\nlet b = '\u00FC';\nlet c;\n", Assert.Single(parts, p => p.Path.Equals("theme.js", StringComparison.Ordinal)).Text);
    }

    [Theory]
    [InlineData("assets/theme.js", "theme.js", "'</script>' + '</SCRIPT' + '<!--'", @"'<\/script>' + '<\/SCRIPT' + '<\!--'")]
    [InlineData("assets/tokens.css", "site.css", "a::after { content: \"</style>\"; }", """a::after { content: "<\/style>"; }""")]
    public void No_text_ends_its_element_early(string path, string part, string text, string held)
    {
        var parts = Parts(SiteWriter.Write(SampleSite.Make(), TemplateFolder.With(path, text)));

        Assert.Contains(held, Assert.Single(parts, p => p.Path.Equals(part, StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_checklists_has_none()
    {
        var site = SampleSite.Make();

        var written = SiteWriter.Write(site with { Guides = [site.Guides[1]] }, TemplateFolder.Read());

        Assert.Empty(written.Diagnostics);
        Assert.DoesNotContain(written.Value, f => f.Path.Equals(Path, StringComparison.Ordinal));
    }

    // A seventh of it are tables of what is shown and the table beside the list.
    [Fact]
    public void It_is_small_enough_to_be_saved_with_every_copy() => Assert.InRange(Script(WriteSample()).Length, 1, 340_000);

    private static string Script(Outcome<EquatableArray<OutputFile>> written) =>
        Encoding.UTF8.GetString(Assert.Single(written.Value, f => f.Path.Equals(Path, StringComparison.Ordinal)).Content.Span);

    private static List<Part> Parts(Outcome<EquatableArray<OutputFile>> written)
    {
        var script = Script(written);
        var json = script[script.IndexOf('[', StringComparison.Ordinal)..].TrimEnd().TrimEnd(';');
        return JsonSerializer.Deserialize<List<Part>>(json, JsonSerializerOptions.Web)!;
    }

    private sealed record Part(string Path, string Hash, string Text);
}
