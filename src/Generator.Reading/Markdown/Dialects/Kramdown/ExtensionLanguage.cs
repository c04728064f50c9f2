using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Dialects.Tags;

namespace Generator.Reading.Markdown.Dialects.Kramdown;

/// <summary>What the extensions of kramdown mean.</summary>
internal sealed partial class ExtensionLanguage : ITagLanguage
{
    public Regex Pattern => TagPattern();

    public Regex Unfinished => UnfinishedPattern();

    public bool KeepsStrayEnds => false;

    public string EndOf(string name) => name;

    public bool MayStayOpen(string name) => true;

    public bool Bounds(string name) => false;

    public TagMeaning MeaningOf(Tag tag, TagPlace place) => tag.Name is "comment" ? new SkipMeaning() : new WordsMeaning("");

    [GeneratedRegex(@"\{::(?<name>\w+)(?<args>[^{}]*?)(?<self>/)?\}|\{:(?<end>/)(?<name>\w+)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"\{::\w+[^{}]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex UnfinishedPattern();
}
