using System.Text;
using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>What a folder of markdown tells of the guide that it is.</summary>
public sealed class GuideDrafterTests
{
    private static readonly DateOnly Changed = new(2026, 2, 3);

    [Theory]
    [InlineData("Parcel Desk", "the first heading of page.md", "# Parcel Desk\n")]
    [InlineData("Parcel Desk", "the first heading of page.md", "---\ntitle: Other\n---\n\n# **Parcel** [Desk](x.md) {#top}\n")]
    [InlineData("Parcel Desk", "\"title\" of page.md", "---\ntitle: Parcel Desk\n---\nText.\n")]
    [InlineData("Parcel Desk", "\"title\" of page.md", "+++\ntitle = \"Parcel Desk\"\n+++\nText.\n")]
    [InlineData("Parcel Desk", "the first heading of page.md", "Parcel Desk\n===\n")]
    [InlineData("Parcel Desk", "the first heading of page.md", "= Parcel Desk\n:revdate: 2024-01-01\n")]
    [InlineData("Parcel Desk", "the first heading of page.md", "```sh\n# not this\n```\n## Parcel Desk<a name=\"x\"></a>\n")]
    [InlineData("Parcel Desk", "the first heading of page.md", "---\nnot: [closed\n---\n# Parcel Desk\n")]
    [InlineData("Compliance Program", "the first heading of page.md", "# {{.Name}} Compliance Program\n")]
    [InlineData("Securing desks", "\"title\" of page.md", "---\ntitle: 'Securing {% data variables.name %} desks'\n---\nText.\n")]
    [InlineData("Parcel Desk", "the first heading of page.md", "# 2.1 Parcel Desk ${version}\n")]
    public void The_only_page_gives_the_title(string title, string from, string text) => Assert.Equal(new Found<string>(title, from), Draft("docs", ("page.md", text)).Title);

    [Theory]
    [InlineData("Parcel Desk handbook", "the first heading of README.md", "README.md: # Parcel Desk handbook", "a.md: # Access", "b.md: # Data")]
    [InlineData("Parcel Desk handbook", "the first heading of index.md", "README.md: # About these files", "index.md: # Parcel Desk handbook")]
    [InlineData("Parcel Desk security guide", "the first heading of index.md", "index.md: # Introduction to Parcel Desk", "a.md: # Access")]
    [InlineData("Parcel Desk security guide", "what 2 of 3 titles end in", "index.md: # Security", "a.md: # Access in Parcel Desk", "b.md: # Data in Parcel Desk")]
    [InlineData("Parcel Desk guide", "what 2 of 3 titles end in", "a.md: # Access | Parcel Desk guide", "b.md: # Data | Parcel Desk guide", "c.md: # Logs")]
    [InlineData("Parcel Desk security guide", "the name of the folder parcel-desk", "index.md: # Security", "a.md: # Access", "b.md: # Data")]
    [InlineData("Parcel Desk security guide", "the name of the folder parcel-desk", "a.md: # Access", "b.md: # Data")]
    [InlineData("Parcel Desk security guide", "the name of the folder parcel-desk", "index.md: # 1. Introduction", "a.md: # 2. Access")]
    [InlineData("Parcel Desk security guide", "the name of the folder parcel-desk", "index.md: # {{ title }}", "a.md: # Access")]
    public void A_title_that_names_nothing_is_not_the_guides(string title, string from, params string[] pages) =>
        Assert.Equal(new Found<string>(title, from), Draft("parcel-desk", Pages(pages)).Title);

    [Theory]
    [InlineData("Parcel Desk", "index.md: # Security story\n\nEvery team tells its story.")]
    [InlineData("Parcel Desk", "index.md: # Security for your team\n\nAsk your team.")]
    [InlineData("Parcel Desk", "index.md: # Story")]
    [InlineData("Parcel Desk", "index.md: # The {{ product }}", "a.md: # Access")]
    [InlineData("Parcel Desk", "index.md: # Access", "a.md: # Data\n\nWho has access to Access logs has access.")]
    [InlineData("Vault", "index.md: # Vault security guide\n\nSecrets are kept in Vault. Open a vault, and ask Vault.")]
    [InlineData("Vault", "index.md: # Securing Vault", "a.md: # Access in Vault\n\nSign in to Vault.", "b.md: # Data in Vault")]
    [InlineData("OpenBao", "index.md: # OpenBao")]
    [InlineData("Open Desk", "index.md: # Open Desk handbook")]
    [InlineData("K8s", "index.md: # Hardening of K8s")]
    public void A_word_as_any_is_no_service(string service, params string[] pages) =>
        Assert.Equal(service, Draft("parcel-desk", Pages(pages)).Service.Value);

    [Theory]
    [InlineData("Story", "docs")]
    [InlineData("Story", "2024-01-01")]
    public void Where_the_folder_names_nothing_either_the_title_stays(string service, string folder) =>
        Assert.Equal(service, Draft(folder, ("index.md", "# Story\n")).Service.Value);

    [Fact]
    public void What_somebody_gives_counts()
    {
        var draft = GuideDrafter.Draft("docs", [Folder("docs", ("a.md", "---\ndate: 2020-01-01\n---\n# A\n"))], "Données: l'été", new DateOnly(2024, 5, 6));

        Assert.Equal(("Données: l'été", "--title"), (draft.Title.Value, draft.Title.From));
        Assert.Equal(new Found<DateOnly>(new DateOnly(2024, 5, 6), "--date"), Assert.Single(draft.Versions));
        Assert.Equal("donn-es-l-t", draft.Id);
    }

    [Theory]
    [InlineData("docs", "2024-06-02", "\"updated\" of b.md, the newest that the pages tell", "a.md: ---\ndate: 2024-06-01\n---\n# A", "b.md: ---\nupdated: 2024-06-02T10:00:00Z\n---\n# B")]
    [InlineData("docs", "2024-03-14", "\"ms.date\" of a.md, the newest that the pages tell", "a.md: ---\nms.date: 03/14/2024\n---\n# A")]
    [InlineData("docs", "2024-03-14", "\"lastmod\" of a.md, the newest that the pages tell", "a.md: +++\nlastmod = 2024-03-14\n+++\n# A")]
    [InlineData("docs", "2024-03-14", "\"revdate\" of a.md, the newest that the pages tell", "a.md: = A\n:revdate: March 14, 2024")]
    [InlineData("docs", "2024-03-14", "\"date\" of a.md, the newest that the pages tell", "a.md: ---\nDate: 2024-03-14\n...\n# A")]
    [InlineData("docs", "2024-03-14", "\"date\" of a.md, the newest that the pages tell", "a.md: ---\nnot: [closed\ndate: 2024-03-14\n---\n# A")]
    [InlineData("docs", "2026-02-03", "the day on which a page was changed last", "a.md: ---\ndate: 03/04/2024\n---\n# A")]
    [InlineData("2023-05-06", "2023-05-06", "the name of the folder 2023-05-06", "a.md: ---\ndate: 2024-06-01\n---\n# A")]
    [InlineData("20230506", "2023-05-06", "the name of the folder 20230506", "a.md: # A")]
    public void The_day_is_what_tells_it_most_surely(string folder, string day, string from, params string[] pages) =>
        Assert.Equal(new Found<DateOnly>(DateOnly.Parse(day), from), Assert.Single(Draft(folder, Pages(pages)).Versions));

    [Theory]
    [InlineData("b.md a.md", "SUMMARY.md", "SUMMARY.md: - [B](./b.md)\n- [A](a.md#x)\n- [gone](gone.md)")]
    [InlineData("a.md b.md", "_sidebar.md", "_sidebar.md: * [A](/a.md)\n* [B](/b.md)")]
    [InlineData("sub/c.md a.md", "toc.yml", "toc.yml: - name: C\n  href: sub/c.md\n- name: A\n  href: a.md")]
    [InlineData("docs/d.md a.md", "mkdocs.yml", "mkdocs.yml: nav:\n  - D: d.md\n  - A: a.md", "docs/d.md: # D")]
    [InlineData("index.md b.md a.md", "the links of index.md", "index.md: # I\n\n[b](b.md) [a](a.md)")]
    [InlineData("b.md a.md", "the positions that the pages give themselves", "a.md: ---\nweight: 20\n---\n# A", "b.md: ---\nweight: 3\n---\n# B", "sub/c.md: # C")]
    [InlineData("2-x.md 10-y.md", "the numbers before the pages' names", "2-x.md: # X", "10-y.md: # Y", "a.md:", "b.md:", "sub/c.md:")]
    public void The_order_is_what_a_list_or_the_pages_tell(string order, string from, params string[] files)
    {
        var given = Pages(files).ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        var pages = new[] { ("a.md", "# A"), ("b.md", "# B"), ("sub/c.md", "# C") }.Where(p => !given.ContainsKey(p.Item1)).Concat(given.Where(g => g.Value.Length > 0).Select(g => (g.Key, g.Value)));

        var topics = Draft("docs", [.. pages]).Topics;

        Assert.Equal((order, from), (string.Join(' ', topics!.Value), topics.From));
    }

    [Fact]
    public void Where_nothing_tells_an_order_there_is_none() => Assert.Null(Draft("docs", ("a.md", "# A"), ("b.md", "# B"), ("c.md", "# C\n\n[a](a.md)")).Topics);

    [Fact]
    public void Positions_of_several_folders_are_left_to_the_reader_of_the_guide()
    {
        var draft = Draft("docs", ("a.md", "---\nweight: 2\n---\n# A"), ("b/c.md", "---\nweight: 1\n---\n# C"), ("b/d.md", "---\nweight: 2\n---\n# D"));

        Assert.Null(draft.Topics);
        Assert.True(draft.HasPositions);
    }

    [Fact]
    public void Without_positions_it_has_none() => Assert.False(Draft("docs", ("a.md", "---\ntitle: A\n---\n# A"), ("b.md", "# B")).HasPositions);

    [Fact]
    public void The_newest_version_gives_title_and_order()
    {
        var draft = GuideDrafter.Draft("desk", [Folder("2025-01-01", ("index.md", "# New Desk\n")), Folder("2024-01-01", ("index.md", "# Old Desk\n"))], null, null);

        Assert.Equal(("New Desk", "new-desk"), (draft.Title.Value, draft.Id));
        Assert.Equal(["2025-01-01", "2024-01-01"], draft.Versions.Select(v => v.Value.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("Parcel Desk's \"best\": guide # one")]
    [InlineData("yes")]
    [InlineData("2024")]
    [InlineData("- dash")]
    [InlineData("{{ product }} guide")]
    public void Whatever_the_words_what_is_written_is_read_again(string title)
    {
        var draft = GuideDrafter.Draft("docs", [Folder("2024-01-01", ("1-a b.md", "# A\n\nYou must use MFA.")), Folder("2025-01-01", ("1-a b.md", "# A\n"), ("2-b.md", "# B\n"))], title, null);
        SourceFile[] files =
        [
            new("site.yml", Encoding.UTF8.GetString(ContentYaml.Site(title))),
            new("guides/g/guide.yml", Encoding.UTF8.GetString(ContentYaml.Guide(draft))),
            new("guides/g/2024-01-01/1-a b.md", "# A\n"), new("guides/g/2025-01-01/1-a b.md", "# A\n"), new("guides/g/2025-01-01/2-b.md", "# B\n"),
        ];

        var read = ContentReader.Read(new SourceFolder([.. files], []));

        Assert.Empty(read.Diagnostics);
        var guide = Assert.Single(read.Value.Guides).Info;
        Assert.Equal((title, title, draft.Service.Value), (read.Value.Info.Title, guide.Title, guide.Service));
        Assert.Equal(["2024-01-01", "2025-01-01"], guide.Versions.Select(v => v.Id));
        Assert.Equal(["1-a b.md", "2-b.md"], guide.Topics);
    }

    private static GuideDraft Draft(string folder, params (string Path, string Text)[] files) => GuideDrafter.Draft(folder, [Folder(folder, files)], null, null);

    private static DraftFolder Folder(string name, params (string Path, string Text)[] files)
    {
        var all = files.Select(f => new SourceFile(f.Path, f.Text)).ToList();
        return new DraftFolder(name, all.Where(f => !f.Path.EndsWith(".yml", StringComparison.Ordinal)).ToEquatableArray(), all.Where(f => GuideDrafter.IsList(f.Path)).ToEquatableArray(), Changed);
    }

    private static (string Path, string Text)[] Pages(string[] pages) =>
        [.. pages.Select(p => p.Split(':', 2)).Select(p => (p[0], p[1].TrimStart(' ')))];
}
