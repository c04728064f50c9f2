using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Markdown.Dialects.AsciiDoc;

namespace Generator.Reading.Markdown;

/// <summary>
/// Puts the text of other files where a page asks for it on a line of its own: <c>[!INCLUDE [name](file.md)]</c>,
/// <c>--8&lt;-- "file.md"</c>, <c>include::file.adoc[]</c>, <c>{% include file.md %}</c>. What is included has the place of the line that asks.
/// A file that isn't there is told, and one that includes itself isn't put in again. In AsciiDoc a file with a title of its own stays
/// a page, also where a book is put together from it: its text keeps its place. Addresses in what is included are the page's, but for
/// those of docfx (<see cref="IncludedLinks"/>).
/// </summary>
internal static partial class Inclusion
{
    // Each included character gets a column of its own behind the line's end; see SourceLine.IncludedColumn.
    private const int FirstColumn = 10_000;

    /// <summary>Expands every line that asks for a file.</summary>
    public static void Expand(PageLines page)
    {
        if (!Asks(page.Text))
            return;
        var result = new List<SourceLine>();
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (!code[index] && FileAskedFor(line.Text, page.File) is { } asked && !IsPage(page, asked))
                result.AddRange(LinesOf(page, line, asked));
            else
                result.Add(line);
        }
        page.Lines = result;
    }

    private static bool Asks(string text) =>
        text.Contains("[!INCLUDE", StringComparison.OrdinalIgnoreCase) || text.Contains("--8<--", StringComparison.Ordinal)
        || text.Contains("include::", StringComparison.Ordinal) || text.Contains("{% include", StringComparison.Ordinal);

    private readonly record struct Request(string File, string Attributes, bool HasOwnAddresses);

    /// <summary>Where a request stands: in a file, whose addresses are meant from another's folder or its own.</summary>
    private readonly record struct Place(string File, string AddressesFrom);

    private static bool IsPage(PageLines page, Request asked) =>
        AsciiDocDialect.IsNamed(page.File) && Find(page.Options, page.File, asked.File) is { } file && page.Options.Addresses.TitleOf(file.Path) is not null;

    private static IEnumerable<SourceLine> LinesOf(PageLines page, SourceLine line, Request asked)
    {
        var column = FirstColumn;
        var indent = new string(' ', line.Indent);
        foreach (var text in TextOf(page, line, new Place(page.File, page.File), asked, [page.File]))
        {
            yield return line.Included(indent + text, column);
            column += indent.Length + text.Length + 1;
        }
    }

    private static List<string> TextOf(PageLines page, SourceLine line, Place from, Request asked, HashSet<string> open)
    {
        if (Find(page.Options, from.File, asked.File) is not { } file)
        {
            if (!IncludedPart.IsOptional(asked.Attributes))
                page.Report(DiagnosticRules.InclusionMissing, line, 0, $"'{asked.File}' isn't among the files.");
            return [];
        }
        if (!open.Add(file.Path))
        {
            page.Report(DiagnosticRules.InclusionLoop, line, 0, $"'{file.Path}' includes itself.");
            return [];
        }
        page.Included.Add(file.Path);
        var part = IncludedPart.Of(WithoutFrontMatter(file, page.Options), asked.Attributes);
        if (part.Problem is { } problem)
            page.Report(DiagnosticRules.InclusionPartMissing, line, 0, $"'{file.Path}': {problem}");
        List<string> lines = [.. part.Lines.SkipWhile(string.IsNullOrWhiteSpace)];
        var inside = new Place(file.Path, asked.HasOwnAddresses ? file.Path : from.AddressesFrom);
        var own = IncludedLinks.Of(lines, inside.AddressesFrom, page.File);
        List<string> texts = [.. lines.SelectMany((l, i) => FileAskedFor(l, file.Path) is { } next ? TextOf(page, line, inside, next, open) : [own[i]])];
        open.Remove(file.Path);
        return texts;
    }

    // Its lines stay as blank ones, so that the others keep their numbers.
    private static List<string> WithoutFrontMatter(SourceFile file, ReadingOptions options)
    {
        var lines = new PageLines(file, options);
        FrontMatter.Take(lines);
        return lines.Lines.ConvertAll(l => l.Text);
    }

    /// <summary>By the path as the page sees it, else from the guide's root, else by the end of the path where only one file has it.</summary>
    private static SourceFile? Find(ReadingOptions options, string from, string asked)
    {
        var path = asked.StartsWith("~/", StringComparison.Ordinal) ? asked[1..] : asked;
        var near = GuidePath.Combine(from, path);
        if (options.Files.TryGetValue(near, out var file) || options.Files.TryGetValue(path.TrimStart('/'), out file))
            return file;
        // In front of the path may stand what only a build knows: an attribute, or a part of the site.
        var tail = "/" + path[(path.LastIndexOfAny(['}', '$']) + 1)..].TrimStart('.', '/');
        return options.Files.Values.Where(f => f.Path.EndsWith(tail, StringComparison.Ordinal)).Take(2).ToArray() is [var only] ? only : null;
    }

    private static Request? FileAskedFor(string line, string from)
    {
        // AsciiDoc shows a request that is indented.
        if (AsciiDocDialect.IsNamed(from) && line is [' ' or '\t', ..])
            return null;
        var match = Asking().Match(line);
        return match.Success ? new Request(match.Groups["file"].Value, match.Groups["attributes"].Value, match.Groups["docfx"].Success) : null;
    }

    [GeneratedRegex("""^\s*(?:>\s*)?(?:(?<docfx>\[!INCLUDE)\s*\[[^\]]*\]\((?<file>[^)\s]+)\)\]|-{1,2}8<-{1,2}\s+["'](?<file>[^"':]+)["']|include::(?<file>[^\[\s]+)\[(?<attributes>[^\]]*)\]|\{%-?\s*include(?:_relative)?\s+["']?(?<file>[^\s"'%]+\.(?:md|markdown|adoc))["']?\s*-?%\})\s*$""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex Asking();
}
