using System.Collections.Concurrent;
using Generator.Cli.Building;
using Generator.Cli.Caching;
using Generator.Cli.Files;
using Generator.Cli.Timing;
using Generator.Model;
using Generator.Writing;
using Generator.Writing.Noting;

namespace Generator.Tests.Caching;

/// <summary>A build that remembers those before it makes what one without a memory makes, byte for byte, and says the same.</summary>
public sealed class BuildMemoryTests : IDisposable
{
    private readonly EditedContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void After_every_kind_of_change_it_makes_what_a_full_build_makes()
    {
        var memory = NewMemory();
        AssertSame("nothing", memory);
        foreach (var (what, make) in EditedContent.Edits)
        {
            make(_content);
            var told = AssertSame(what, memory);
            Assert.True(told.All(p => p.Severity < Severity.Error), $"{what}: {string.Join('\n', told)}");
        }
    }

    [Fact]
    public void A_build_with_errors_and_one_whose_template_is_faulty_leave_nothing_behind()
    {
        var memory = NewMemory();
        AssertSame("nothing", memory);
        foreach (var path in new[] { "content/site.yml", "templates/pages/document.html", "content/guides/demo/guide.yml" })
        {
            var file = Path.Combine(_content.Root, path);
            var before = File.Exists(file) ? File.ReadAllText(file) : null;
            _content.Write(path, "title: [{{ nothing.there }}");
            AssertSame($"a fault in {path}", memory);
            if (before is null)
                _content.Delete(path);
            else
                _content.Write(path, before);
            AssertSame($"{path} mended", memory);
        }
    }

    [Fact]
    public void A_word_makes_few_pages_anew()
    {
        var memory = NewMemory();
        var before = Build(memory).Files;

        EditedContent.Edits.First(e => e.What == "a word").Make(_content);
        var after = Build(memory).Files;

        var made = after.Where(f => !ReferenceEquals(f.Value, before[f.Key]) && f.Value.Origin is null && !f.Key.StartsWith("assets/", StringComparison.Ordinal)).Select(f => f.Key).ToList();
        Assert.Contains("guides/demo/2025-01-01/pages/security.html", made);
        Assert.DoesNotContain("guides/demo/2025-01-01/pages/access.html", made);
        Assert.DoesNotContain(made, f => f.Contains("2024-01-01", StringComparison.Ordinal) && !f.Contains("..", StringComparison.Ordinal));
        Assert.DoesNotContain(made, f => f.StartsWith("guides/other", StringComparison.Ordinal));
    }

    private static BuildMemory NewMemory() => new() { Pages = new RecentPages() };

    private EquatableArray<Diagnostic> AssertSame(string what, BuildMemory memory)
    {
        var (files, problems) = Build(memory);
        memory.Sweep();
        var (whole, told) = Build(new BuildMemory());

        Assert.Equal(told, problems);
        Assert.Equal(whole.Keys.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        Assert.All(whole, f => Assert.True(BytesOf(f.Value).AsSpan().SequenceEqual(BytesOf(files[f.Key])), $"{f.Key} after {what}"));
        return told;
    }

    private byte[] BytesOf(OutputFile file) => OutputFolder.BytesOf(file, Path.Combine(_content.Root, "content")).ToArray();

    private (ConcurrentDictionary<string, OutputFile> Files, EquatableArray<Diagnostic> Problems) Build(BuildMemory memory)
    {
        var source = new SiteSource(Path.Combine(_content.Root, "content"), Path.Combine(_content.Root, "templates"), IsStrict: false);
        var build = new SiteBuild(source, render: false, new BuildRecord(new Timeline(), memory));
        var files = new ConcurrentDictionary<string, OutputFile>(StringComparer.Ordinal);
        var problems = build.Run(f => files[f.Path] = f);
        if (build.HasErrors)
            files.Clear();
        return (files, [.. build.Problems, .. problems]);
    }
}
