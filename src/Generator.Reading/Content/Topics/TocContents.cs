using Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Generator.Reading.Content.Topics;

/// <summary>Contents as docfx has them: a list of <c>name</c>, <c>href</c> and <c>items</c>, whose <c>href</c> may be a further <c>toc.yml</c> or its folder.</summary>
internal sealed class TocContents(SourceFolder folder, PagePaths pages, List<Diagnostic> problems)
{
    private const string FileName = "toc.yml";

    private readonly HashSet<string> _open = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries; of files that lead to each other in a circle the first place counts.</summary>
    public IEnumerable<TopicNode> Read(SourceFile file)
    {
        if (!_open.Add(file.Path))
            return [];
        var root = ContentsYaml.Parse(file, problems);
        return ReadItems(root is YamlMappingNode ? ContentsYaml.Value(root, "items") : root, PagePaths.FolderOf(file.Path));
    }

    private List<TopicNode> ReadItems(YamlNode? items, string at) => [.. ContentsYaml.Items(items).Select(i => ReadItem(i, at))];

    private TopicNode ReadItem(YamlNode item, string at)
    {
        var name = ContentsYaml.Text(ContentsYaml.Value(item, "name", "displayName")) ?? "";
        string?[] addresses = [ContentsYaml.Text(ContentsYaml.Value(item, "topicHref")), ContentsYaml.Text(ContentsYaml.Value(item, "href")), ContentsYaml.Text(ContentsYaml.Value(item, "tocHref"))];
        var further = addresses.OfType<string>().Select(a => TocAt(at, a)).OfType<SourceFile>().Distinct().SelectMany(Read).ToList();
        var page = addresses.OfType<string>().Select(a => pages.Find(at, a)).FirstOrDefault(p => p is not null);
        return new TopicNode(name, page, [.. further, .. ReadItems(ContentsYaml.Value(item, "items"), at)]);
    }

    private SourceFile? TocAt(string at, string address)
    {
        var path = PagePaths.Combine(at, address);
        var toc = path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase) ? path : address.EndsWith('/') ? $"{path}/{FileName}".TrimStart('/') : null;
        return toc is null ? null : folder.Files.FirstOrDefault(f => string.Equals(f.Path, toc, StringComparison.OrdinalIgnoreCase));
    }
}
