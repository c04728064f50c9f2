using Generator.Cli.Caching;
using Generator.Cli.Commands;
using Generator.Cli.Files;
using Generator.Cli.Timing;

namespace Generator.Tests.Caching;

/// <summary>A build that finds what earlier runs kept makes what a full build makes, byte for byte, and says the same; whatever became of what they kept.</summary>
public sealed class StoredBuildTests : IDisposable
{
    private readonly EditedContent _content = new();

    private string Site => Path.Combine(_content.Root, "output", "site");

    private string Cache => Path.Combine(_content.Root, "output", ".site.generator-cache");

    private string[] Kept => [.. Directory.GetFiles(Cache).Order(StringComparer.Ordinal)];

    public void Dispose() => _content.Dispose();

    [Fact]
    public void After_every_kind_of_change_it_makes_what_a_full_build_makes()
    {
        AssertSame("nothing");
        foreach (var (what, make) in EditedContent.Edits)
        {
            make(_content);
            AssertSame(what);
        }
    }

    [Fact]
    public void What_was_kept_is_found_again()
    {
        Build();
        _content.Write("content/site.yml", "title: Another title\n");

        var work = Build().Timeline.Work.ToList();

        Assert.DoesNotContain(work, w => w.Stage is Stages.Extracting or Stages.Comparing);
        Assert.Contains(work, w => w.Stage is Stages.Writing);
        using var folder = CacheFolder.Beside(Site);
        var pages = new PageStore(folder, Site, null);
        Assert.All(Directory.GetFiles(Site, "*.html", SearchOption.AllDirectories), f => Assert.True(pages.FactsOf(Path.GetRelativePath(Site, f)) is { Count: > 3 }, $"{f} isn't kept"));
    }

    [Fact]
    public void A_guide_of_which_nothing_has_changed_isn_t_looked_at()
    {
        Build();
        EditedContent.Edits[0].Make(_content);

        var stages = Build().Timeline.Stages;

        Assert.Single(stages, s => s.Name is Stages.Extracting);
        File.AppendAllText(Path.Combine(Site, "guides", "other", "index.html"), "x");
        EditedContent.Edits[1].Make(_content);
        Assert.Equal(2, Build().Timeline.Stages.Count(s => s.Name is Stages.Extracting));
    }

    [Fact]
    public void A_heading_of_another_guide_that_links_lead_to_counts_and_its_words_don_t()
    {
        Build();
        _content.Replace("content/guides/other/2025-01-01/index.md", "Encrypt each disk.", "Encrypt each tape.");
        Assert.Single(Build().Timeline.Stages, s => s.Name is Stages.Extracting);

        _content.Replace("content/guides/other/2025-01-01/index.md", "# The other guide", "# The other guide\n\n## Disks<a name=\"disks\"></a>");

        Assert.Equal(2, Build().Timeline.Stages.Count(s => s.Name is Stages.Extracting));
    }

    [Fact]
    public void A_page_that_somebody_changed_or_removed_is_made_anew()
    {
        Build();
        File.AppendAllText(Path.Combine(Site, "index.html"), "x");
        File.Delete(Path.Combine(Site, "dashboard.html"));

        AssertSame("the site");
    }

    public static TheoryData<string> Damages => ["emptied", "cut short", "a byte at its end", "a byte in its middle", "a byte of its key", "another's", "of no program", "a folder"];

    [Theory]
    [MemberData(nameof(Damages))]
    public void What_is_damaged_is_made_anew(string damage)
    {
        Build();
        foreach (var file in Kept)
            Damage(file, damage);
        EditedContent.Edits[0].Make(_content);

        AssertSame(damage);
        EditedContent.Edits[1].Make(_content);
        AssertSame("nothing more");
    }

    [Fact]
    public void What_is_kept_can_be_old_or_gone_in_part_or_whole()
    {
        Build();
        var old = Kept.ToDictionary(f => f, File.ReadAllBytes, StringComparer.Ordinal);
        EditedContent.Edits[0].Make(_content);
        Build();
        foreach (var (file, bytes) in old)
            File.WriteAllBytes(file, bytes);
        AssertSame("an older cache");

        for (var step = 2; step < 5; step++)
        {
            EditedContent.Edits[step].Make(_content);
            foreach (var file in Kept.Where((_, i) => i % step == 0))
                File.Delete(file);
            AssertSame("a cache with gaps");
        }
        Directory.Delete(Cache, recursive: true);
        AssertSame("no cache");
    }

    [Fact]
    public void Where_nothing_can_be_kept_it_builds_all_the_same()
    {
        Directory.CreateDirectory(Path.Combine(_content.Root, "output"));
        File.WriteAllText(Cache, "somebody's own");

        AssertSame("a file in its place");

        Assert.Equal("somebody's own", File.ReadAllText(Cache));
    }

    [Fact]
    public void Of_a_build_that_is_refused_late_nothing_is_left()
    {
        // The first guide is written and put aside before the second is read.
        _content.Replace("content/guides/other/guide.yml", "title: Other guide", "title: [Other guide");

        var refused = Build().Ran;

        Assert.NotNull(refused.Refusal);
        Assert.False(Directory.Exists(Path.Combine(_content.Root, "output")));
    }

    [Fact]
    public void A_full_build_neither_finds_nor_keeps_anything()
    {
        Run("output", isFull: true);

        Assert.False(Directory.Exists(Cache));
    }

    private void Damage(string file, string damage)
    {
        var bytes = File.ReadAllBytes(file);
        if (damage == "a folder")
        {
            File.Delete(file);
            Directory.CreateDirectory(file);
            return;
        }
        File.WriteAllBytes(file, damage switch
        {
            "emptied" => [],
            "cut short" => bytes[..(bytes.Length / 2)],
            "another's" => File.ReadAllBytes(Kept.First(f => f != file && File.Exists(f))),
            "of no program" => [.. "generator-cache 1\n"u8, .. new byte[200]],
            "a byte at its end" => Flipped(bytes, bytes.Length - 1),
            "a byte in its middle" => Flipped(bytes, bytes.Length / 2),
            _ => Flipped(bytes, 20),
        });
    }

    private static byte[] Flipped(byte[] bytes, int at)
    {
        bytes[at] ^= 1;
        return bytes;
    }

    private void AssertSame(string what)
    {
        var cached = Build().Ran;
        var whole = Run("anew", isFull: true).Ran;

        Assert.Null(cached.Refusal);
        Assert.Equal(whole.Problems, cached.Problems);
        Assert.Equal(whole.Summary, cached.Summary);
        var (files, expected) = (FilesOf("output"), FilesOf("anew"));
        Assert.Equal(expected.Keys, files.Keys);
        Assert.All(expected, f => Assert.True(f.Value.AsSpan().SequenceEqual(files[f.Key]), $"{f.Key} after {what}: {DifferenceOf(f.Value, files[f.Key])}"));
    }

    private static string DifferenceOf(byte[] expected, byte[] found)
    {
        var at = Math.Max(0, expected.AsSpan().CommonPrefixLength(found) - 40);
        return $"{System.Text.Encoding.UTF8.GetString(expected.AsSpan(at, Math.Min(80, expected.Length - at)))} became {System.Text.Encoding.UTF8.GetString(found.AsSpan(at, Math.Min(80, found.Length - at)))}";
    }

    private SortedDictionary<string, byte[]> FilesOf(string output)
    {
        var site = Path.Combine(_content.Root, output, "site");
        return new SortedDictionary<string, byte[]>(Directory.GetFiles(site, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(site, f), File.ReadAllBytes, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private (BuildRun Ran, Timeline Timeline) Build() => Run("output", isFull: false);

    private (BuildRun Ran, Timeline Timeline) Run(string output, bool isFull)
    {
        var source = new SiteSource(Path.Combine(_content.Root, "content"), Path.Combine(_content.Root, "templates"), IsStrict: false);
        var timeline = new Timeline();
        return (BuildRun.Run(new BuildRequest(source, Path.Combine(_content.Root, output, "site")) { IsFull = isFull }, timeline), timeline);
    }
}
