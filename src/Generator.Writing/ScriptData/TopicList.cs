using System.Text;
using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;

namespace Generator.Writing.ScriptData;

/// <summary>
/// The topics of a version for the list beside each of its pages, as a script that all of them load: written into every page, the list of a guide of 180 pages
/// was more than half of what the pages hold.
/// </summary>
internal static class TopicList
{
    /// <summary>With fewer topics the list stands in the pages themselves.</summary>
    public const int Long = 24;

    // Without scripts, a page lists the topics around its own.
    private const int Around = 2;

    /// <summary>Whether a version's pages load their list.</summary>
    public static bool IsLong(VersionIndex version) => version.Documents.Count > Long;

    /// <summary>The script, which calls what <c>topics.js</c> of the assets defines.</summary>
    public static OutputFile Of(VersionIndex version)
    {
        var from = SiteAddress.Version(version.Guide.Info.Id, version.Info.Id);
        var entries = version.Documents.Select(d => EntryOf(d, version, from)).ToEquatableArray();
        return new OutputFile(PathOf(version), Encoding.UTF8.GetBytes($"globalThis.showTopics?.({PageJson.Of(entries, PageJsonContext.OfScripts.EquatableArrayTopicEntry)});\n"));
    }

    /// <summary>The script's path in the site.</summary>
    public static string PathOf(VersionIndex version) => SiteAddress.Topics(version.Guide.Info.Id, version.Info.Id);

    /// <summary>The documents that stand around one in the order of reading, it and those above it among them.</summary>
    public static IEnumerable<DocumentHead> Near(Document document, VersionIndex version)
    {
        var at = version.Documents.Index().First(d => string.Equals(d.Item.File, document.File, StringComparison.Ordinal)).Index;
        var above = Above(at, version).ToHashSet();
        return version.Documents.Where((_, i) => Math.Abs(i - at) <= Around || above.Contains(i));
    }

    private static IEnumerable<int> Above(int at, VersionIndex version)
    {
        var depth = version.DepthOf(version.Documents[at]);
        for (var before = at - 1; before >= 0 && depth > 0; before--)
        {
            if (version.DepthOf(version.Documents[before]) >= depth)
                continue;
            depth = version.DepthOf(version.Documents[before]);
            yield return before;
        }
    }

    private static TopicEntry EntryOf(DocumentHead document, VersionIndex version, string from) => new(
        document.Title,
        SiteAddress.Link(from, SiteAddress.Document(version.Guide.Info.Id, version.Info.Id, document.File)),
        version.DepthOf(document) is > 0 and var depth ? depth : null,
        version.HintOf(document),
        version.MarksOn(document) is > 0 and var marks ? marks : null);
}

/// <summary>A topic as a script knows it.</summary>
/// <param name="Title">The document's title.</param>
/// <param name="Href">The page's address, seen from the version's own page.</param>
/// <param name="Depth">How many topics stand above it; <c>null</c> for none.</param>
/// <param name="Hint">What tells it from others of its title.</param>
/// <param name="Controls">How many controls its page marks; <c>null</c> for none.</param>
internal sealed record TopicEntry(string Title, string Href, int? Depth, string? Hint, int? Controls);
