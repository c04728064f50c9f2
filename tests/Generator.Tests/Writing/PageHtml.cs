using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Writing;

namespace Generator.Tests.Writing;

/// <summary>Looks into written pages; they are our own, so patterns do.</summary>
internal static class PageHtml
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The pages of <paramref name="site"/> by path.</summary>
    public static Dictionary<string, string> Of(Outcome<EquatableArray<OutputFile>> written) => written.Value
        .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Span), StringComparer.Ordinal);

    public static Outcome<EquatableArray<OutputFile>> WriteSample() => SiteWriter.Write(SampleSite.Make(), TemplateFolder.Read());

    public static IReadOnlyList<string> Matches(string html, string pattern) =>
        [.. Regex.Matches(html, pattern, RegexOptions.Singleline, Patience).Select(m => m.Value)];

    /// <summary>The decoded values of an attribute, in the order of the page.</summary>
    public static IReadOnlyList<string> Attributes(string html, string name) =>
        [.. Regex.Matches(html, $"\\s{name}=\"([^\"]*)\"", RegexOptions.None, Patience).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    /// <summary>The words without tags, with a line's end for each break.</summary>
    public static string Words(string html) =>
        WebUtility.HtmlDecode(Regex.Replace(html.Replace("<br>", "\n", StringComparison.Ordinal), "<[^>]*>", "", RegexOptions.None, Patience));
}
