using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Markdown.Dialects;

namespace Generator.Reading.Markdown.Inclusions;

/// <summary>
/// Finds what a file asks for, in the many ways of those who build sites: in tags, braces, brackets, comments, components and directives. A way is
/// told by its spelling alone. Only texts of documents are meant; what asks for code is a matter of others.
/// </summary>
internal sealed partial class RequestReader
{
    private readonly IReadOnlyList<string> _lines;
    private readonly bool[] _code;
    private readonly Dictionary<string, string> _components;

    /// <param name="lines">The lines of the file.</param>
    public RequestReader(IReadOnlyList<string> lines)
    {
        _lines = lines;
        _code = DirectiveRequests.CodeOf(lines);
        _components = ComponentsIn(lines);
    }

    /// <summary>Whether a text may ask for anything: a cheap look.</summary>
    public static bool MayAsk(string text) =>
        text.Contains("include", StringComparison.OrdinalIgnoreCase) || text.Contains("8<-", StringComparison.Ordinal)
        || text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal) || text.Contains("{!", StringComparison.Ordinal)
        || text.Contains("import ", StringComparison.Ordinal) || text.Contains("<Snippet", StringComparison.Ordinal);

    /// <summary>What a line asks for by itself, perhaps with lines below it; <c>null</c> where other words stand on it, or it asks for nothing.</summary>
    /// <param name="index">The line.</param>
    /// <param name="isAsciiDoc">Whether the file is written in AsciiDoc, which shows a request that is indented.</param>
    public LineRequest? At(int index, bool isAsciiDoc)
    {
        if (_code[index])
            return null;
        var line = _lines[index];
        if (isAsciiDoc)
            return AsciiDoc().Match(line) is { Success: true, Index: 0 } own && line[0] is not (' ' or '\t') ? OfLine(own) : null;
        if (DirectiveRequests.At(_lines, index) is { } directive)
            return directive;
        if (SnippetRequests.At(_lines, index) is { } snippets)
            return snippets;
        if (AsciiDoc().Match(line) is { Success: true } match)
            return OfLine(match);
        if (TabOfFile().Match(line) is { Success: true } tab)
            return OfTab(tab);
        return Within(index).ToList() is [var only] && Lead().IsMatch(line[..only.Index]) && string.IsNullOrWhiteSpace(line[(only.Index + only.Length)..])
            ? new LineRequest([only.Request], line[..only.Index], 1)
            : null;
    }

    /// <summary>What a line asks for among its words, outside inline code.</summary>
    public IEnumerable<PlacedRequest> Within(int index)
    {
        var line = _lines[index];
        if (_code[index] || !line.AsSpan().ContainsAny('{', '[', '<'))
            return [];
        var code = CodeSpans.In(line);
        return Inline().Matches(line).Where(m => !code.Cover(m.Index)).Select(Placed).OfType<PlacedRequest>();
    }

    private static LineRequest OfLine(Match match) =>
        new([new Request(match.Groups["file"].Value) { Attributes = match.Groups["attributes"].Value }], match.Groups["lead"].Value, 1);

    // Only the text of documents is meant; what shows code says so itself.
    private static LineRequest? OfTab(Match tab)
    {
        var arguments = tab.Groups["args"].Value;
        var file = Named().Matches(arguments).FirstOrDefault(m => m.Groups["name"].Value is "include")?.Groups["value"].Value ?? "";
        return DocumentNames.IsDocument(file)
            ? new LineRequest([new Request(file)], tab.Groups["lead"].Value, 1) { Around = ($"{{{{% {tab.Groups["tab"].Value} {arguments} %}}}}", $"{{{{% /{tab.Groups["tab"].Value} %}}}}") }
            : null;
    }

    private PlacedRequest? Placed(Match match) => RequestOf(match) is { } request ? new PlacedRequest(request, match.Index, match.Length) : null;

    // What a tag has words for itself it shows in its own way.
    private Request? RequestOf(Match match)
    {
        if (match.Groups["component"] is { Success: true } component)
            return _components.TryGetValue(component.Value, out var imported) ? new Request(imported) : null;
        if (match.Groups["data"] is { Success: true } data)
            return new Request($"data/{data.Value.Replace('.', '/')}.md") { IsLeftWhereMissing = true };
        var file = match.Groups["file"].Value;
        if (match.Groups["shortcode"].Success)
            return OfShortcode(match.Groups["args"].Value);
        if (Named().Matches(match.Groups["args"].Value).Any(m => m.Groups["name"].Value is "content" or "text" or "body" or "message"))
            return null;
        var part = match.Groups["region"].Success ? match.Groups["region"].Value : match.Groups["lines"].Value.Replace(',', ':');
        return new Request(file)
        {
            Part = part,
            HasOwnAddresses = match.Groups["docfx"].Success,
            After = Argument(match, "start"),
            Before = Argument(match, "end"),
        };
    }

    private static string Argument(Match match, string name) =>
        Named().Matches(match.Groups["args"].Value).FirstOrDefault(m => m.Groups["name"].Value.Equals(name, StringComparison.Ordinal))?.Groups["value"].Value ?? "";

    // What is to be shown as code is code; what has another ending isn't markdown.
    private static Request? OfShortcode(string arguments)
    {
        var named = Named().Matches(arguments).ToLookup(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.OrdinalIgnoreCase);
        if (named["code"].Contains("true", StringComparer.OrdinalIgnoreCase) || named.Contains("lang"))
            return null;
        var file = named["file"].Concat(named["path"]).Concat(named["src"]).FirstOrDefault() ?? Positional().Match(Named().Replace(arguments, "")).Groups["value"].Value;
        return file.Length > 0 && (Path.GetExtension(file).Length == 0 || DocumentNames.IsDocument(file)) ? new Request(file) : null;
    }

    private static Dictionary<string, string> ComponentsIn(IReadOnlyList<string> lines)
    {
        var components = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.StartsWith("import ", StringComparison.Ordinal) && Import().Match(line) is { Success: true } import)
                components.TryAdd(import.Groups["name"].Value, import.Groups["file"].Value);
        }
        return components;
    }

    [GeneratedRegex(@"^[\s>]*(?:(?:[-+*]|[0-9]{1,9}[.)])\s+)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?<lead>[\s>]*)include::(?<file>[^\[\s]+)\[(?<attributes>[^\]]*)\]\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex AsciiDoc();

    [GeneratedRegex(@"^(?<lead>[\s>]*)\{\{[<%]\s*(?<tab>tab|tabitem|codetab)\s+(?<args>[^{}]*?\binclude\s*=[^{}]*?)\s*/\s*[>%]\}\}\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex TabOfFile();

    // In order: docfx; Hugo and its like; Jekyll, GitBook, MkDocs' plugin, Markdoc; data of a site; Jinja and Twig; mdBook; a path in braces; Python-Markdown; VitePress; Docsify; components.
    [GeneratedRegex(
        """
        (?<docfx>\[!INCLUDE)\s*\[[^\]]*\]\(\s*(?<file>[^)\s]+)(?:\s+"[^"]*")?\s*\)\]
        |\{\{[<%]-?\s*(?<shortcode>include|readfile|embed-md|md-include|include-md|snippet)\s+(?<args>[^{}]*?)\s*/?\s*[>%]\}\}
        |\{%-?\s*(?:include|include_relative|include-markdown|partial)\s+(?:file\s*=\s*)?["']?(?<file>(?:\{\{[^{}]*\}\}/)?[^\s"'%{}]+\.(?:md|mdx|mdoc|markdown|adoc))["']?(?<args>(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|true|false|[0-9]+))*)\s*/?-?%\}
        |\{%-?\s*(?:data|indented_data_reference)\s+(?<data>reusables\.[\w.-]+)(?:\s+[^%{}]*)?\s*-?%\}
        |\{\{-?\s*include\s*\(?\s*["'](?<file>[^"'{}]+)["']\s*\)?\s*-?\}\}
        |\{\{\s*\#include\s+(?<file>[^\s:{}]+)(?::(?<lines>[0-9]*(?::[0-9]*)?)|:(?<region>[\w-]+))?\s*\}\}
        |\{\{\s*(?<file>[\w./~-]*[\w-]+\.(?:md|markdown))(?:\#(?<region>[\w.-]+))?\s*\}\}
        |\{!\s*(?<file>[\w./-]+\.\w+)\s*!\}
        |<!--\s*@include:\s*(?<file>[^\s{}\#]+?)(?:\#(?<region>[\w-]+))?(?:\{(?<lines>[0-9]*,?[0-9]*)\})?\s*-->
        |\[[^\[\]]*\]\(\s*(?<file>[^)\s]+\.(?:md|markdown))\s+["']:include[^"')]*["']\s*\)
        |<(?:Snippet|Include)\s+(?:file|src|path)\s*=\s*["'](?<file>[^"']+\.(?:mdx?|markdown))["']\s*/>
        |<(?<component>[A-Z][\w.]*)(?:\s[^<>]*)?/>
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex Inline();

    [GeneratedRegex("""(?<name>[\w-]+)\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"']+))""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Named();

    [GeneratedRegex("""^\s*["'`]?(?<value>[^\s"'`]+)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Positional();

    [GeneratedRegex("""^import\s+(?<name>[A-Z]\w*)\s+from\s+["'](?<file>[^"']+\.mdx?)["']""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Import();
}
