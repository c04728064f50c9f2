using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>A place that a reference may lead to.</summary>
/// <param name="File">The path of its page.</param>
/// <param name="Title">The words of the heading or block there; empty where it has none.</param>
internal sealed record GuideAddress(string File, string Title);

/// <summary>
/// What pages of a guide know of each other: references name a place by its id alone, wherever in the guide it is, and attributes
/// are often set by one page for all.
/// </summary>
internal sealed partial class GuideAddresses
{
    private readonly Dictionary<string, GuideAddress> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private GuideAddresses()
    {
    }

    /// <summary>A guide without pages.</summary>
    public static GuideAddresses None { get; } = new();

    /// <summary>What the pages of a guide say; those in other languages are passed over.</summary>
    public static GuideAddresses Of(IEnumerable<SourceFile> files)
    {
        var guide = new GuideAddresses();
        foreach (var file in files.Where(f => AsciiDocDialect.IsNamed(f.Path)))
            guide.Take(file);
        return guide;
    }

    /// <summary>The place that an id names, or <c>null</c>.</summary>
    public GuideAddress? Find(string id) => _places.GetValueOrDefault(id);

    /// <summary>The id of the heading with these words, or <c>null</c>.</summary>
    public string? IdOf(string title) => _byTitle.GetValueOrDefault(title);

    /// <summary>The title of the page at a path; <c>null</c> where it has none, so that it is only a part of others.</summary>
    public string? TitleOf(string file) => _titles.GetValueOrDefault(file);

    /// <summary>The value that all pages which set it give an attribute, or <c>null</c>.</summary>
    public string? ValueOf(string name) => _values.GetValueOrDefault(name);

    /// <summary>Whether a reference anywhere in the guide leads to an id.</summary>
    public bool IsAskedFor(string id) => _asked.Contains(id);

    /// <summary>The id that a heading has without being given one.</summary>
    public static string GeneratedId(string title)
    {
        var plain = NoWord().Replace(PlainTitle(title).ToLowerInvariant(), "");
        return "_" + Gap().Replace(plain, "_").Trim('_');
    }

    /// <summary>The words of a title without what marks them.</summary>
    public static string PlainTitle(string title) => Markup().Replace(title, "${text}").Trim();

    private void Take(SourceFile file)
    {
        var given = new List<string>();
        var verbatim = "";
        foreach (var raw in file.Text.Split('\n'))
        {
            var text = raw.TrimEnd();
            var isCode = verbatim.Length > 0;
            if (isCode ? text.Equals(verbatim, StringComparison.Ordinal) : LineShape.IsVerbatim(text))
                verbatim = isCode ? "" : text;
            else if (!isCode)
                TakeLine(file.Path, text, given);
            if (verbatim.Length > 0)
                given.Clear();
        }
    }

    private void TakeLine(string file, string text, List<string> given)
    {
        foreach (Match id in Ids().Matches(text))
            Add(given, id.Groups["id"].Value, new GuideAddress(file, id.Groups["text"].Value));
        foreach (Match reference in References().Matches(text))
            _asked.Add(reference.Groups["id"].Value);
        if (LineShape.Entry().Match(text) is { Success: true } entry)
            TakeValue(entry.Groups["name"].Value, entry.Groups["value"].Value);
        else if (LineShape.Heading().Match(text) is { Success: true } heading)
            TakeHeading(file, heading, given);
        else if (LineShape.Title().Match(text) is { Success: true } title)
            Name(given, file, title.Groups["title"].Value);
        else if (text.Length > 0 && text[0] is not ('[' or '/' or ':'))
            given.Clear();
    }

    private void TakeHeading(string file, Match heading, List<string> given)
    {
        var title = PlainTitle(heading.Groups["title"].Value);
        if (heading.Groups["level"].Length == 1)
            _titles.TryAdd(file, title);
        _byTitle.TryAdd(title, given.Count > 0 ? given[0] : GeneratedId(title));
        Add(given, GeneratedId(title), new GuideAddress(file, title));
        Name(given, file, title);
    }

    private void Name(List<string> given, string file, string title)
    {
        foreach (var id in given.Where(i => _places[i] is { Title.Length: 0 } place && place.File.Equals(file, StringComparison.Ordinal)))
            _places[id] = new GuideAddress(file, PlainTitle(title));
        given.Clear();
    }

    private void Add(List<string> given, string id, GuideAddress place)
    {
        _places.TryAdd(id, place);
        given.Add(id);
    }

    private void TakeValue(string name, string value)
    {
        if (name.StartsWith('!') || name.EndsWith('!') || value.EndsWith('\\') || value.Contains('{', StringComparison.Ordinal))
            return;
        if (!_values.TryAdd(name, value) && !value.Equals(_values[name], StringComparison.Ordinal))
            _values[name] = null;
    }

    [GeneratedRegex("""\[\[(?<id>[\p{L}_:][\w:.-]*)(?:,\s*[^\]]*)?\]\]|^\[(?:[\w%.-]*#(?<id>[\w:.-]+)|id=["']?(?<id>[\w:.-]+))""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Ids();

    [GeneratedRegex(@"<<(?:[^<>,#]*#)?(?<id>[^<>,#]+?)(?:,|>>)|xref:(?:[^\s\[#]*#)?(?<id>[^\s\[#]+)\[", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex References();

    [GeneratedRegex(@"[^\w .-]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex NoWord();

    [GeneratedRegex(@"[ .-]+|__+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?:https?://|link:|xref:)[^\s\[]+\[(?<text>[^\]]*)\]|\[\[[^\]]*\]\]|\[[#.][^\]]*\](?=[#*_`])|(?<!\w)[*_`#+]+(?=\S)|(?<=\S)[*_`#+]+(?!\w)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Markup();
}
