using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects.Myst;

/// <summary>A place that a label names.</summary>
/// <param name="File">The path of its page.</param>
/// <param name="Title">The words of the heading below it, or <c>null</c> where something else stands there.</param>
internal sealed record LabelledPlace(string File, string? Title);

/// <summary>The labels of a guide, <c>(name)=</c> on a line of its own: a reference names one wherever in the guide it is.</summary>
internal sealed partial class GuideLabels
{
    private readonly Dictionary<string, LabelledPlace> _places = new(StringComparer.OrdinalIgnoreCase);

    private GuideLabels()
    {
    }

    /// <summary>A guide without labels.</summary>
    public static GuideLabels None { get; } = new();

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _places.Count == 0;

    /// <summary>The labels in the pages of a guide; of one given twice the first counts.</summary>
    public static GuideLabels Of(IEnumerable<SourceFile> files)
    {
        var labels = new GuideLabels();
        foreach (var file in files.Where(f => f.Text.Contains(")=", StringComparison.Ordinal)))
        {
            foreach (Match label in Label().Matches(file.Text))
                labels._places.TryAdd(label.Groups["name"].Value, new LabelledPlace(file.Path, TitleIn(label)));
        }
        return labels;
    }

    /// <summary>The place that a label names, or <c>null</c>.</summary>
    public LabelledPlace? Find(string name) => _places.GetValueOrDefault(name);

    // Roles and code are their words; brackets would end the link that the title becomes the words of.
    private static string? TitleIn(Match label)
    {
        var title = DirectiveDialect.Role().Replace(label.Groups["title"].Value, "${text}").Trim().TrimEnd('#').TrimEnd();
        return title.Length > 0 && title.AsSpan().IndexOfAny('[', ']', '<') < 0 ? title : null;
    }

    [GeneratedRegex(@"^[ \t]*\((?<name>[\w:./-]+)\)=[ \t]*\r?$(?=(?:\n[ \t]*(?:\([\w:./-]+\)=[ \t]*)?\r?$)*\n#{1,6}[ \t]+(?<title>[^\r\n]+))?", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Label();
}
