using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Myst;

/// <summary>
/// References to labels: the roles <c>{ref}`name`</c> and <c>{ref}`words &lt;name&gt;`</c>, and links whose address is a label. They lead to
/// the labelled place, and one without words has those of the heading there. What no label of the guide is named stays as it is.
/// </summary>
internal static partial class LabelReferences
{
    /// <summary>Reads the references of a line.</summary>
    public static void Read(PageLines page, SourceLine line)
    {
        if (page.Options.Labels.IsEmpty)
            return;
        InlineEdit.Fill(line, Role(), m => LinkTo(page, m));
        InlineEdit.Fill(line, Link(), m => IsOwn(page, m) ? null : LinkTo(page, m));
    }

    // The words of such a link are its own, and its address is found as it is.
    private static bool IsOwn(PageLines page, Match match)
    {
        var name = match.Groups["name"].Value;
        if (match.Groups["sign"].Length == 0)
            return page.Options.Files.ContainsKey(GuidePath.Combine(page.File, name));
        return match.Groups["text"].Length > 0 && string.Equals(page.Options.Labels.Find(name)?.File, page.File, StringComparison.Ordinal);
    }

    private static string? LinkTo(PageLines page, Match match)
    {
        var name = match.Groups["name"].Value;
        if (page.Options.Labels.Find(name) is not { } place)
            return null;
        var words = match.Groups["text"].Value.Trim() is { Length: > 0 } given ? given : place.Title;
        var path = place.File.Equals(page.File, StringComparison.Ordinal) ? "" : $"/{place.File}";
        return words is null ? null : $"[{words}](<{path}#{name}>)";
    }

    [GeneratedRegex(@"\{(?:std:)?(?:ref|numref)\}`(?:(?<name>[^`<>\[\]]+)|(?<text>[^`<>\[\]]+?)\s*<(?<name>[^`<>]+)>)`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Role();

    [GeneratedRegex(@"(?<!!)\[(?<text>[^\[\]]*)\]\((?<sign>#)?(?<name>[\w:./-]+)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Link();
}
