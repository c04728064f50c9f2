using System.Text;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Writing;

/// <summary>The files that describe new content, for people to go on from.</summary>
public static partial class ContentYaml
{
    private const string Optional =
        """
        # provider: who runs it, as pages name them
        # summary: one or two sentences for the guide's page
        # attribution: where the text comes from, for the foot of each page
        """;

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "true", "false", "yes", "no", "on", "off", "y", "n", "null" };

    /// <summary>A <c>site.yml</c>.</summary>
    public static byte[] Site(string title) => Encoding.UTF8.GetBytes($"title: {Plain(title)}\n# organization: whose intranet it is for\n# summary: one or two sentences for the home page\n");

    /// <summary>The <c>guide.yml</c> of a draft; what may be said besides stands in it as comments.</summary>
    public static byte[] Guide(GuideDraft draft)
    {
        var text = new StringBuilder($"title: {Plain(draft.Title.Value)}\nservice: {Plain(draft.Service.Value)}\n{Optional.ReplaceLineEndings("\n")}\nversions:\n");
        foreach (var version in draft.Versions.Select(v => v.Value).Order())
            text.Append($"  - date: {version:yyyy-MM-dd}\n");
        if (draft.Topics is { } topics)
            text.Append("topics:\n").AppendJoin("", topics.Value.Select(t => $"  - {Plain(t)}\n"));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Plain(string text) => PlainPattern().IsMatch(text) && !Reserved.Contains(text) ? text : Quoted(text);

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex("^[A-Za-z]([A-Za-z0-9 .,;'()/_+-]*[A-Za-z0-9.)])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex PlainPattern();
}
