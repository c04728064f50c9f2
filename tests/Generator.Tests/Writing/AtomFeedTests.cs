using System.Text;
using System.Xml.Linq;
using Generator.Model;
using Generator.Writing;
using Generator.Writing.Noting;

namespace Generator.Tests.Writing;

public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly SampleLine Keys = new("data.keys", "You should rotate your keys.");
    private static readonly SampleLine Logs = new("data.logs", "Keep the logs.");

    private static readonly Outcome<EquatableArray<OutputFile>> Written = ChangeSite.Write([Keys], [Keys, Logs], [Logs]);
    private static readonly OutputFile File = Written.Value.Single(f => f.Path == "guides/courier/changes.atom");
    private static readonly XElement Feed = XDocument.Parse(Encoding.UTF8.GetString(File.Content.Span)).Root!;

    [Fact]
    public void It_has_what_an_Atom_feed_must_have()
    {
        Assert.Equal(Atom + "feed", Feed.Name);
        foreach (var element in Feed.Elements(Atom + "entry").Prepend(Feed))
        {
            Assert.Matches("^tag:[a-z.]+,[0-9]{4}-[0-9]{2}-[0-9]{2}:[!-~]+$", element.Element(Atom + "id")!.Value);
            Assert.NotEmpty(element.Element(Atom + "title")!.Value);
            Assert.True(DateTimeOffset.TryParse(element.Element(Atom + "updated")!.Value, out _));
            Assert.Single(element.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "alternate");
        }
        Assert.Equal("Example Bank", Feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
    }

    [Fact]
    public void What_XML_has_no_way_to_write_is_left_out()
    {
        var site = SampleSite.Make();
        var info = new SiteInfo("Guides", "a\0b\u001B[2J\uFFFF\u000C😀", null);
        var guides = site.Guides.Select(g => g with { Info = g.Info with { Title = "c\u0001d" } });

        var feed = SiteWriter.Write(new Site(info, guides.ToEquatableArray()), TemplateFolder.Read()).Value.First(f => f.Path.EndsWith(".atom", StringComparison.Ordinal));

        var root = XDocument.Parse(Encoding.UTF8.GetString(feed.Content.Span)).Root!;
        Assert.Equal("ab[2J😀", root.Element(Atom + "author")!.Value);
        Assert.Equal("cd: changes", root.Element(Atom + "title")!.Value);
    }

    [Fact]
    public void Each_version_after_the_first_has_an_entry_dated_by_the_version()
    {
        var entries = Feed.Elements(Atom + "entry").ToList();

        Assert.Equal(["2023-01-01T00:00:00Z", "2022-01-01T00:00:00Z"], entries.Select(e => e.Element(Atom + "updated")!.Value));
        Assert.Equal("tag:generator.invalid,2023-01-01:courier/changes/2022-01-01..2023-01-01", entries[0].Element(Atom + "id")!.Value);
        Assert.Contains("1 is unchanged and 1 is gone.", entries[0].Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Equal(3, Feed.DescendantsAndSelf().Elements(Atom + "id").Select(i => i.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Its_links_lead_to_pages_from_where_it_lies()
    {
        var paths = Written.Value.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var links = Feed.Descendants(Atom + "link").Select(l => l.Attribute("href")!.Value).ToList();

        Assert.Equal(3, links.Count);
        Assert.All(links, l => Assert.Contains($"guides/courier/{Uri.UnescapeDataString(l)}", paths));
    }

    [Fact]
    public void It_begins_without_a_mark_and_has_one_kind_of_line_end()
    {
        var text = Encoding.UTF8.GetString(File.Content.Span);

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }
}
