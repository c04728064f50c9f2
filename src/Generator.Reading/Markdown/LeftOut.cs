using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown;

/// <summary>
/// A note in the place of what stood on a page and can't be shown: a video, another site's page, a text that isn't there. It is a picture that has no
/// source, so that it is seen and is no word of the text.
/// </summary>
internal static partial class LeftOut
{
    /// <summary>The address of such a picture, which no file has.</summary>
    public const string Address = "~left-out";

    /// <summary>The note in markdown.</summary>
    /// <param name="what">What stood there.</param>
    /// <param name="name">What it is called, or <c>null</c>.</param>
    public static string Note(string what, string? name = null) => $"![{Words(what, name)}]({Address})";

    /// <summary>The same in AsciiDoc.</summary>
    public static string AsciiDocNote(string what, string? name = null) => $"image:{Address}[{Words(what, name)}]";

    /// <summary>The note of an element, component, shortcode or directive that isn't text; <c>null</c> where nobody misses it.</summary>
    public static string? NoteOf(string element, string? address, string? title) => element.ToLowerInvariant() switch
    {
        "video" or "youtube" or "vimeo" => Note("video", title),
        "audio" => Note("recording", title),
        "iframe" => Note(Video().IsMatch(address ?? "") ? "video" : "page of another site", title),
        "object" or "embed" => Note("embedded file", title),
        _ => null,
    };

    private static string Words(string what, string? name) => Sign().Replace(string.IsNullOrWhiteSpace(name) ? what : $"{what} “{name.Trim()}”", "");

    [GeneratedRegex(@"youtube|youtu\.be|vimeo|video|player", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex Video();

    [GeneratedRegex(@"[\[\]`*<>,""{}|\\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sign();
}
