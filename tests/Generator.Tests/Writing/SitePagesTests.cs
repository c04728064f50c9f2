using System.IO.Compression;
using System.Text;
using Generator.Model;
using Generator.Writing;
using Generator.Writing.Noting;
using Generator.Writing.Templating;
using static Generator.Tests.Writing.PageHtml;

namespace Generator.Tests.Writing;

public sealed class SitePagesTests
{
    private static readonly Outcome<EquatableArray<OutputFile>> Written = WriteSample();
    private static readonly Dictionary<string, string> Pages = Of(Written);

    public static TheoryData<string> PagePaths => new(Pages.Keys);

    [Fact]
    public void The_site_renders_without_a_problem() => Assert.Empty(Written.Diagnostics);

    [Fact]
    public void Every_guide_version_and_document_has_its_pages()
    {
        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                "index.html",
                "dashboard.html",
                "design.html",
                "guides/pending/index.html",
                "guides/courier/index.html",
                "guides/courier/2023-04-18/index.html",
                "guides/courier/2023-04-18/checklist.html",
                "guides/courier/2023-04-18/responsibility.html",
                "guides/courier/2023-04-18/print.html",
                "guides/courier/2023-04-18/pages/data-protection.html",
                "guides/courier/2023-04-18/pages/net work/infrastructure security.html",
                "guides/courier/2021-06-10/pages/security.html",
            },
            Pages.Keys.ToHashSet(StringComparer.Ordinal));
        Assert.False(Pages.ContainsKey("guides/courier/2021-06-10/pages/reference.html"));
    }

    [Fact]
    public void A_version_says_where_it_was_taken_from_where_that_is_known()
    {
        Assert.Contains("<p class=\"origin\">From <a class=\"external\" rel=\"noreferrer\" href=\"https://git.example.com/courier/docs.git\">https://git.example.com/courier/docs.git</a>, commit <code title=\"0123456789abcdef0123456789abcdef01234567\">0123456789</code>, <code>docs/", Pages["guides/courier/2023-04-18/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"origin\"", Pages["guides/courier/2021-06-10/index.html"], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(PagePaths))]
    public void Every_link_of_a_page_leads_somewhere(string path)
    {
        var files = Written.Value.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var link in Attributes(Pages[path], "href").Concat(Attributes(Pages[path], "src")))
        {
            if (Uri.TryCreate(link, UriKind.Absolute, out var outside) && outside.Scheme is "https")
                continue;
            var parts = link.Split('#', 2);
            var target = parts[0].Length == 0 ? path : Resolve(path, Uri.UnescapeDataString(parts[0]));
            Assert.True(files.Contains(target), $"{path} links to {link}, and there is no {target}");
            if (parts.Length == 2)
                Assert.True(Attributes(Pages[target], "id").Contains(Uri.UnescapeDataString(parts[1]), StringComparer.Ordinal), $"{path} links to {link}");
        }
    }

    [Theory, MemberData(nameof(PagePaths))]
    public void No_two_elements_of_a_page_share_an_id(string path)
    {
        var ids = Attributes(Pages[path], "id");
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids, StringComparer.Ordinal);
        string[] referring = ["for", "aria-labelledby", "popovertarget"];
        Assert.All(referring.SelectMany(a => Attributes(Pages[path], a)).SelectMany(v => v.Split(' ')), id => Assert.Contains(id, ids, StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(PagePaths))]
    public void A_page_has_the_frame_that_everybody_relies_on(string path)
    {
        var page = Pages[path];
        Assert.StartsWith($"<!doctype html>\n<html lang=\"en\" data-site=\"\" data-root=\"{string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')))}\">", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"skip-link\" href=\"#site-main\">", page, StringComparison.Ordinal);
        Assert.Single(Matches(page, "<h1[ >]"));
        Assert.Single(Matches(page, "<main[ >]"));
        Assert.DoesNotContain('\r', page);
        Assert.DoesNotContain('\uFEFF', page);
        Assert.Empty(Matches(page, "<[^>]+ (style|on[a-z]+)="));
    }

    [Theory, MemberData(nameof(PagePaths))]
    public void A_page_loads_nothing_from_outside(string path) =>
        Assert.All(
            Matches(Pages[path], "<(link|script|img|iframe|use|object|embed|source|video|audio)\\b[^>]*>").SelectMany(e => Attributes(e, "src").Concat(Attributes(e, "href"))),
            address => Assert.Single(Matches(address, @"^(\.\./)*(assets/([a-z]+/)?|checklist-carry-)[a-z-]+\.(css|js|svg)$")));

    [Theory, MemberData(nameof(PagePaths))]
    public void Text_of_a_guide_stays_text(string path)
    {
        Assert.DoesNotContain("<script>", Pages[path], StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", Pages[path], StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_is_shown_as_it_was_written() =>
        Assert.Contains(
            "&lt;script&gt;alert(\"1\")&lt;/script&gt; &amp; 'quoted'",
            Pages["guides/courier/2023-04-18/pages/data-protection.html"],
            StringComparison.Ordinal);

    [Fact]
    public void The_version_switcher_leads_to_the_same_document_where_there_is_one()
    {
        var page = Pages["guides/courier/2023-04-18/pages/data-protection.html"];
        Assert.Contains("href=\"../../2021-06-10/pages/data-protection.html\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../2022-01-05/index.html\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_customers_controls_have_a_box()
    {
        var entries = Matches(Pages["guides/courier/2023-04-18/checklist.html"], "<li class=\"entry.*?</li>");
        Assert.NotEmpty(entries);
        Assert.All(entries, e => Assert.Equal(e.Contains("data-party=\"customer\"", StringComparison.Ordinal), e.Contains("data-tick", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_entry_of_the_checklist_holds_the_whole_statement()
    {
        var version = SampleSite.Make().Guides[0].Versions[2];
        var words = Words(Pages["guides/courier/2023-04-18/checklist.html"]);
        Assert.All(version.Catalog.Controls, c => Assert.Contains(c.Statement, words, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes()
    {
        var again = WriteSample();
        Assert.Equal(Written.Value.Select(f => f.Path), again.Value.Select(f => f.Path), StringComparer.Ordinal);
        Assert.All(Written.Value.Zip(again.Value), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span)));
    }

    [Fact]
    public void The_checklist_s_styles_and_scripts_are_small()
    {
        const string Checklist = "guides/courier/2023-04-18/checklist.html";
        var own = Matches(Pages[Checklist], "<(link|script)\\b[^>]*>").SelectMany(e => Attributes(e, "src").Concat(Attributes(e, "href"))).Select(a => Resolve(Checklist, a)).ToHashSet(StringComparer.Ordinal);
        var sent = Written.Value.Where(f => own.Contains(f.Path)).Sum(f => Packed(f.Content.Span));
        // 7,000 for tabs that are merged and answers that can't be read, 6,500 for steps that outlive the browser, figures and the carrying of answers.
        // 9,500 for systems, their dialog and the place that answers belong to; 6,400 for long lists, of which only what is near has elements; 6,000 for the
        // table and one control at a time; 15,000 less since bundles have no remarks.
        // 1,500 for asking for tables, which are made by a script that comes when it is asked for, and for estimates of severity.
        Assert.InRange(sent, 10_000, 86_500);
    }

    // A text over lines that looks like a remark is none.
    [Theory]
    [InlineData("// Why.\n(() => {\n  // What.\n  run(`a ${b} // c`); // Kept.\n\n})();\n", "(() => {\nrun(`a ${b} // c`); // Kept.\n})();\n")]
    [InlineData("// Why.\nrun(`a\n  // b\n`);\n", "// Why.\nrun(`a\n  // b\n`);\n")]
    [InlineData("// Why.\nrun('a\\\n  // b');\n", "// Why.\nrun('a\\\n  // b');\n")]
    [InlineData("/* Why. */\n.a {\n  /* What */ color: red; /* so */\n}\n", ".a {\n/* What */ color: red; /* so */\n}\n")]
    public void A_bundle_has_no_remarks_and_no_indentation(string part, string expected)
    {
        var files = TemplateFolder.Files().Append(new TemplateFile("assets/one.js.bundle", "mine", "part.js\n"u8.ToArray())).Append(new TemplateFile("assets/part.js", "mine", Encoding.UTF8.GetBytes(part)));

        var written = SiteWriter.Write(SampleSite.Make(), new TemplateSet(files)).Value;

        Assert.Equal(expected, Encoding.UTF8.GetString(Assert.Single(written, f => f.Path.Equals("assets/one.js", StringComparison.Ordinal)).Content.Span));
    }

    // Each file is one more that a browser waits for before it paints anything.
    [Fact]
    public void A_checklist_waits_for_two_styles_and_one_script_before_it_is_painted()
    {
        var head = Pages["guides/courier/2023-04-18/checklist.html"].Split("</head>")[0];
        var waited = Matches(head, "<(link rel=\"stylesheet\"|script) [^>]*>").Where(e => !e.Contains(" defer", StringComparison.Ordinal)).ToList();

        Assert.Equal(["theme.js", "site.css", "checklist.css"], waited.SelectMany(e => Attributes(e, "src").Concat(Attributes(e, "href"))).Select(a => a.Split("assets/")[1]), StringComparer.Ordinal);
    }

    [Fact]
    public void A_bundle_holds_what_it_names_in_its_order_shadowed_or_not()
    {
        var files = TemplateFolder.Files().Append(new TemplateFile("assets/checklist.js.bundle", "mine", "# Two.\ncheckmark.js\n\n  site.js\n"u8.ToArray()))
            .Append(new TemplateFile("assets/checkmark.js", "mine", "let a;\r\n\r\n"u8.ToArray())).Append(new TemplateFile("assets/site.js", "mine", "let b;"u8.ToArray()));

        var written = SiteWriter.Write(SampleSite.Make(), new TemplateSet(files)).Value;

        Assert.Equal("let a;\nlet b;\n", Encoding.UTF8.GetString(Assert.Single(written, f => f.Path.Equals("assets/checklist.js", StringComparison.Ordinal)).Content.Span));
        Assert.DoesNotContain(written, f => f.Path.EndsWith(".bundle", StringComparison.Ordinal));
    }

    // As it is sent: every file by itself.
    private static long Packed(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(content);
        return packed.Length;
    }

    private static string Resolve(string from, string link) =>
        Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(from)!, link))).Replace('\\', '/');
}
