using System.Collections.Concurrent;
using Generator.Cli.Building;
using Generator.Cli.Caching;
using Generator.Cli.Files;
using Generator.Cli.Timing;
using Generator.Model;
using Generator.Tests.Caching;
using Generator.Writing;
using Generator.Writing.Noting;
using Generator.Writing.Templating;

namespace Generator.Tests.Commands;

public sealed class SiteBuildTests : IDisposable
{
    private readonly EditedContent _content = new();

    private string Content => Path.Combine(_content.Root, "content");

    private string TemplateFolder => Path.Combine(_content.Root, "templates");

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Guides_one_after_the_other_give_the_pages_of_a_site_whose_guides_are_all_there()
    {
        foreach (var (what, make) in EditedContent.Edits)
        {
            make(_content);
            var (build, files, _) = Build();

            var whole = Whole(build.Site.Info);

            Assert.Equal(whole.Keys.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
            Assert.All(whole, f => Assert.True(BytesOf(f.Value).SequenceEqual(BytesOf(files[f.Key])), $"{f.Key} after {what}"));
        }
    }

    [Fact]
    public void What_is_planned_after_an_error_is_nothing_and_its_problems_are_told()
    {
        _content.Replace("content/guides/demo/2025-01-01/security.md", "(access.md#grants)", "(missing.md)");
        _content.Replace("content/guides/demo/guide.yml", "title: Demo security guide", "title: Demo security guide\nstrict: true");
        _content.Replace("content/guides/other/guide.yml", "title: Other guide", "title: [Other guide");

        var (build, files, problems) = Build();

        Assert.True(build.HasErrors);
        Assert.Empty(files);
        Assert.Empty(problems);
        Assert.Contains(build.Problems, p => p.Span.File.EndsWith("demo/2025-01-01/security.md", StringComparison.Ordinal) && p.Severity == Severity.Error);
        Assert.Contains(build.Problems, p => p.Span.File.EndsWith("other/guide.yml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_system_that_names_what_no_guide_has_is_told_once_all_are_read()
    {
        _content.Write("content/systems/shop.yml", "name: Shop\nout-of-scope:\n  - controls: [nothing.of-the-kind]\n    reason: There is none.\n  - controls: [security.rotate-keys, index.encrypt-disk]\n    reason: It has none.\n");

        var (build, _, _) = Build();

        var told = Assert.Single(build.Problems, p => p.Rule == DiagnosticRules.SystemNamesNothing);
        Assert.Contains("nothing.of-the-kind", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_guide_that_is_done_its_outline_is_left()
    {
        var (build, _, _) = Build();

        var demo = build.Site.Guides.First(g => g.Info.Id is "demo");
        Assert.All(demo.Versions.SelectMany(v => v.Documents), d => Assert.Empty(d.Root.Blocks));
        Assert.All(demo.Versions.SelectMany(v => v.Catalog.Controls), c => Assert.Empty(c.Guidance));
        Assert.Contains(demo.Versions.SelectMany(v => v.Catalog.Controls), c => c.Statement is "You must rotate your keys.");
        Assert.Contains(build.Site.Guides.First(g => g.Info.Id is "other").Versions[^1].Documents, d => d.Sections.Any());
    }

    private (SiteBuild Build, ConcurrentDictionary<string, OutputFile> Files, EquatableArray<Diagnostic> Stopped) Build()
    {
        var build = new SiteBuild(new SiteSource(Content, TemplateFolder, IsStrict: false), render: false, new BuildRecord(new Timeline(), new BuildMemory(isForOne: true)));
        var files = new ConcurrentDictionary<string, OutputFile>(StringComparer.Ordinal);
        return (build, files, build.Run(f => files[f.Path] = f));
    }

    private Dictionary<string, OutputFile> Whole(SiteInfo info)
    {
        var shapes = Templates.Read(TemplateFolder);
        var extracted = Pipeline.Extract(ContentFolder.Read(Content).Value, Templates.RulesOf(shapes).Value);
        var site = Pipeline.Compare(AttachedFiles.Measure(Content, extracted.Value).Value, Templates.SynonymsOf(shapes).Value);
        return SiteWriter.Write(site with { Info = info }, new TemplateSet(shapes)).Value.ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    private ReadOnlySpan<byte> BytesOf(OutputFile file) => OutputFolder.BytesOf(file, Content).Span;
}
