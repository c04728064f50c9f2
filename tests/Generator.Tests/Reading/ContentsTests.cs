using Generator.Model;

namespace Generator.Tests.Reading;

/// <summary>The order of a guide's pages, and its tree, by whatever table of contents comes with them.</summary>
public sealed class ContentsTests
{
    private static readonly (string, string)[] Pages =
    [
        ("keys/rotation.md", "# Rotation\n"), ("keys/storage.mdx", "# Storage\n"), ("network.md", "# Network\n"), ("access.md", "# Access\n"), ("extra.md", "# Extra\n"),
    ];

    private const string Tree = "Network (network.md); Keys [Turning (keys/rotation.md); Storage (keys/storage.mdx)]";

    public static TheoryData<string, string> Contents => new()
    {
        { "toc.yml", "- name: Network\n  href: network.md\n- name: Keys\n  items:\n  - name: Turning\n    href: keys/rotation.md#now\n  - href: ~/keys/storage.md\n  - name: Elsewhere\n    href: https://example.com/\n" },
        { "TOC.yml", "items:\n- { name: Network, topicHref: network.md }\n- { name: Keys, items: [{ name: Turning, href: keys/rotation.md }, { href: keys/storage.mdx }, { name: Twice, href: network.md }] }\n" },
        { "mkdocs.yml", "site_name: x\nmarkdown_extensions:\n  - emoji: { index: !!python/name:some.module.function , other: !ENV [A, b] }\nnav:\n  - network.md\n  - Keys:\n    - Turning: keys/rotation.md\n    - keys/storage.md\n  - Gone: gone.md\n" },
        { "SUMMARY.md", "# Summary\n\n[Network](network.md)\n\n- [Keys]()\n  - [Turning](keys/rotation.md)\n  - [Storage](./keys/storage.mdx)\n" },
        { "_sidebar.md", "* [Network](/network)\n* Keys\n  * [Turning](keys/rotation)\n  * [Storage](/keys/storage.mdx)\n" },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Contents_of_other_tools_tell_the_order_and_are_no_pages(string file, string text)
    {
        var read = ContentSet.Read([(file, text), .. Pages]);

        Assert.Equal(Tree, Words(ContentSet.VersionOf(read).Topics));
        Assert.Equal(["network.md", "keys/rotation.md", "keys/storage.mdx", "access.md", "extra.md"], ContentSet.Files(read));
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Contents_may_lead_to_further_ones()
    {
        var read = ContentSet.Read([("toc.yml", "- name: Keys\n  href: keys/\n- href: network.md\n"), ("keys/toc.yml", "- href: storage.mdx\n- href: rotation.md\n- href: ../toc.yml\n"), .. Pages]);

        Assert.Equal("Keys [Storage (keys/storage.mdx); Rotation (keys/rotation.md)]; Network (network.md)", Words(ContentSet.VersionOf(read).Topics));
    }

    [Fact]
    public void Pages_may_stand_beside_mkdocs_yml_or_in_its_folder() =>
        Assert.Equal(["docs/b.md", "docs/a.md"], ContentSet.Files(ContentSet.Read(("mkdocs.yml", "nav: [b.md, { A: a.md }]"), ("docs/a.md", "# A\n"), ("docs/b.md", "# B\n"))));

    [Fact]
    public void An_index_page_tells_the_order_and_lists_of_topics_what_stands_below()
    {
        var read = ContentSet.Read(
            ("index.md", "# Guide\n\nRead [this](extra.md) first.\n\n## Contents\n\n- [Net](network.md): wires\n- [Keys](keys/README.md)\n- Not [this](access.md)\n"),
            ("keys/README.md", "# Keys\n\n**Topics**\n+ [Turning](rotation.md)\n+ [Back](../index.md)\n"),
            ("keys/rotation.md", "# Rotation\n"),
            ("network.md", "# Network\n"),
            ("access.md", "# Access\n"),
            ("extra.md", "# Extra\n"));

        Assert.Equal("Guide (index.md); Net (network.md); Keys (keys/README.md) [Turning (keys/rotation.md)]", Words(ContentSet.VersionOf(read).Topics));
    }

    [Fact]
    public void Pages_with_lists_of_topics_come_before_the_others()
    {
        var read = ContentSet.Read(("z.md", "# Zones\n\n**Topics**\n+ [Two](two.md)\n+ [One](one.md)\n"), ("one.md", "# One\n"), ("two.md", "# Two\n"), ("a.md", "# Alone\n"));

        Assert.Equal(["z.md", "two.md", "one.md", "a.md"], ContentSet.Files(read));
    }

    [Fact]
    public void Topics_in_guide_yml_count_before_all_others() =>
        Assert.Equal(["extra.md", "access.md"], ContentSet.Files(ContentSet.Read("topics: [extra.md]\n", [], [("toc.yml", "- href: network.md"), .. Pages])).Take(2));

    [Fact]
    public void Without_any_contents_titles_tell_the_order() =>
        Assert.Equal(["access.md", "extra.md", "network.md", "keys/rotation.md", "keys/storage.mdx"], ContentSet.Files(ContentSet.Read(Pages)));

    [Theory]
    [InlineData("---\nsidebar_position: {0}\n---\n")]
    [InlineData("---\nweight: {0}\n---\n")]
    [InlineData("+++\nweight = {0}\n+++\n")]
    [InlineData("---\nnav_order: {0}\n---\n")]
    [InlineData("---\nsidebar:\n  order: {0}\n---\n")]
    public void Positions_order_what_stands_in_a_folder(string keys)
    {
        string At(string position) => keys.Replace("{0}", position, StringComparison.Ordinal);
        var read = ContentSet.Read(
            ("index.md", At("9") + "# Guide\n"),
            ("zones.md", At("1") + "# Zones\n"),
            ("access.md", At("10") + "# Access\n"),
            ("backups.md", "# Backups\n"),
            ("keys/_index.md", At("2.5") + "# Keys\n"),
            ("keys/storage.md", At("2") + "# Storage\n"),
            ("keys/rotation.md", At("10") + "# Rotation\n"),
            ("audit/trail/logs.md", At("1") + "# Logs\n"));

        Assert.Equal(
            "Guide (index.md); Zones (zones.md); Keys (keys/_index.md) [Storage (keys/storage.md); Rotation (keys/rotation.md)]; Access (access.md); Backups (backups.md); audit [trail [Logs (audit/trail/logs.md)]]",
            Words(ContentSet.VersionOf(read).Topics));
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Folders_are_placed_by_a_file_of_their_own_and_pages_below_the_parent_that_they_name()
    {
        var read = ContentSet.Read(
            ("a/_category_.json", "{ \"label\": \"Audit\", \"position\": 3 }"),
            ("a/logs.md", "# Logs\n"),
            ("b/_category_.yml", "position: 1\n"),
            ("b/README.md", "# Backups\n"),
            ("keys.md", "---\nnav_order: 2\n---\n# Keys\n"),
            ("storage.md", "---\nparent: Keys\nnav_order: 2\n---\n# Storage\n"),
            ("rotation.md", "---\nparent: Keys\nnav_order: 1\n---\n# Rotation\n"),
            ("hen.md", "---\ntitle: Hen\nparent: Egg\n---\n"),
            ("egg.md", "---\ntitle: Egg\nparent: Hen\n---\n"));

        Assert.Equal("Backups (b/README.md); Keys (keys.md) [Rotation (rotation.md); Storage (storage.md)]; Audit [Logs (a/logs.md)]", Words(ContentSet.VersionOf(read).Topics));
        Assert.Equal(["egg.md", "hen.md"], ContentSet.Files(read).TakeLast(2));
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Positions_count_behind_every_other_order_and_only_as_numbers()
    {
        (string, string)[] placed = [("z.md", "---\nweight: 1\n---\n# Z\n"), ("a.md", "---\nweight: 2\n---\n# A\n")];
        Assert.Equal(["a.md", "z.md"], ContentSet.Files(ContentSet.Read([("SUMMARY.md", "- [A](a.md)\n- [Z](z.md)\n"), .. placed])));
        Assert.Equal(["z.md", "a.md"], ContentSet.Files(ContentSet.Read(placed)));
        Assert.Empty(ContentSet.VersionOf(ContentSet.Read(("a.md", "---\nweight: heavy\n---\n# A\n"), ("z.md", "---\nweight: 0\n---\n# Z\n"))).Topics);
    }

    [Fact]
    public void Contents_that_cannot_be_read_are_told_and_stop_nothing()
    {
        var read = ContentSet.Read([("mkdocs.yml", "nav: [\n"), .. Pages]);

        Assert.Equal(["guides/demo/2024-01-01/mkdocs.yml GEN311"], ContentSet.Problems(read));
        Assert.False(read.HasErrors);
    }

    [Fact]
    public void A_page_that_is_called_a_summary_is_a_page() =>
        Assert.Contains("SUMMARY.md", ContentSet.Files(ContentSet.Read(("SUMMARY.md", "# Summary\n\nYou must rotate keys.\n\n- [A](a.md)\n"), ("a.md", "# A\n"))));

    private static string Words(IEnumerable<TopicNode> nodes) => string.Join("; ", nodes.Select(Word));

    private static string Word(TopicNode node) =>
        node.Title + (node.File is null ? "" : $" ({node.File})") + (node.Children.IsEmpty ? "" : $" [{Words(node.Children)}]");
}
