using Generator.Tests.Reading;
using Generator.Writing.Indexes;
using Generator.Writing.Noting;

namespace Generator.Tests.Writing;

/// <summary>Documents of one title are told apart by where they stand.</summary>
public sealed class TopicHintsTests
{
    [Fact]
    public void A_title_of_its_own_needs_no_hint() => Assert.Equal("", HintsOf("a.md: Keys", "b/a.md: Locks"));

    [Fact]
    public void Folders_tell_documents_of_one_title_apart() => Assert.Equal("a/x.md=a b/x.md=b", HintsOf("a/x.md: Overview", "b/x.md: overview", "c/x.md: Keys"));

    [Fact]
    public void Files_do_where_the_folder_is_one() => Assert.Equal("a/x.md=a/x.md a/y.md=a/y.md b/x.md=b top.md=top.md", HintsOf("a/x.md: Keys", "a/y.md: Keys", "b/x.md: Keys", "top.md: Keys"));

    private static string HintsOf(params string[] pages)
    {
        var documents = MarkdownSet.Read([.. pages.Select(p => p.Split(": ")).Select(p => (p[0], $"# {p[1]}\n"))]).Value;
        return string.Join(' ', TopicHints.Of(documents).OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key}={h.Value}"));
    }
}
