using Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Generator.Reading.Content.Topics;

/// <summary>Contents as <c>mkdocs.yml</c> has them: under <c>nav</c>, a list of pages, of titles with a page, and of titles with a list.</summary>
internal static class MkDocsContents
{
    private const string PagesFolder = "docs";

    /// <summary>The entries. Pages are looked for in the folder that the file names for them, and beside the file, where that folder alone was kept.</summary>
    public static IEnumerable<TopicNode> Read(SourceFile file, PagePaths pages, List<Diagnostic> problems)
    {
        var root = ContentsYaml.Parse(file, problems);
        var beside = PagePaths.FolderOf(file.Path);
        var named = PagePaths.Combine(beside, ContentsYaml.Text(ContentsYaml.Value(root, "docs_dir")) ?? PagesFolder);
        return ReadItems(ContentsYaml.Value(root, "nav"), address => pages.Find(named, address) ?? pages.Find(beside, address));
    }

    private static IEnumerable<TopicNode> ReadItems(YamlNode? items, Func<string, string?> find) =>
        ContentsYaml.Items(items).SelectMany(item => item switch
        {
            YamlScalarNode { Value: { } address } => [new TopicNode("", find(address), [])],
            YamlMappingNode titles => titles.Children.Select(t => ReadTitled(ContentsYaml.Text(t.Key) ?? "", t.Value, find)),
            _ => Enumerable.Empty<TopicNode>(),
        });

    private static TopicNode ReadTitled(string title, YamlNode value, Func<string, string?> find) => value is YamlSequenceNode
        ? new TopicNode(title, null, ReadItems(value, find).ToEquatableArray())
        : new TopicNode(title, ContentsYaml.Text(value) is { } address ? find(address) : null, []);
}
