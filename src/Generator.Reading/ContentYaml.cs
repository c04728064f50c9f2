using System.Text;
using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading;

/// <summary>The files that describe new content, for people to go on from.</summary>
public static class ContentYaml
{
    private const string Optional =
        """
        # provider: who runs it, as pages name them
        # author: who speaks (provider, organization or standard), where its words don't tell
        # summary: one or two sentences for the guide's page
        # attribution: where the text comes from, for the foot of each page
        """;

    /// <summary>A <c>site.yml</c>.</summary>
    public static byte[] Site(string title) => Encoding.UTF8.GetBytes($"title: {YamlWords.Plain(title)}\n# organization: whose intranet it is for\n# summary: one or two sentences for the home page\n");

    /// <summary>The <c>guide.yml</c> of a draft; what may be said besides stands in it as comments.</summary>
    public static byte[] Guide(GuideDraft draft)
    {
        var text = new StringBuilder($"title: {YamlWords.Plain(draft.Title.Value)}\nservice: {YamlWords.Plain(draft.Service.Value)}\n{Optional.ReplaceLineEndings("\n")}\nversions:\n");
        foreach (var version in draft.Versions.Select(v => v.Value).Order())
            text.Append($"  - date: {version:yyyy-MM-dd}\n");
        if (draft.Topics is { } topics)
            text.Append("topics:\n").AppendJoin("", topics.Value.Select(t => $"  - {YamlWords.Plain(t)}\n"));
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
