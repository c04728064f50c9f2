using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Content;
using Generator.Reading.Markdown.Dialects.Kramdown;
using Generator.Reading.Yaml;

namespace Generator.Reading.Markdown;

/// <summary>
/// The keys above a page's text: YAML between lines of three hyphens, TOML between lines of three plus signs, or an object of JSON, at its very beginning. Keys
/// of a page may also stand below blank lines and comments, where a build would show them; nobody means them to be read.
/// </summary>
/// <param name="Values">The values of keys that hold a single one, whatever the keys' case.</param>
/// <param name="Last">The index of the line that ends the block.</param>
internal sealed partial record FrontMatterKeys(IReadOnlyDictionary<string, string> Values, int Last)
{
    private static readonly string[] PositionNames = ["sidebar_position", "nav_order", "weight", "order", NestedPosition];

    // What a page says about itself, and maps that are there to be named by the text.
    private static readonly string[] PagePrefixes = ["page.", "page.meta.", "frontmatter."];
    private static readonly string[] SubstitutionPrefixes = ["myst.substitutions.", "substitutions.", "sub.", "subs."];

    private const string NestedPosition = "sidebar.order";

    /// <summary>The index of the line that begins the block.</summary>
    public int First { get; private init; }

    /// <summary>The values that the page's text may name, under the names that builds know them by.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; private init; } = ReadingOptions.None.Variables;

    /// <summary>Why the block isn't YAML, at its place in the file, or <c>null</c>; then the keys are what single lines tell.</summary>
    public Diagnostic? Problem { get; private init; }

    /// <summary>The page's place among others, or <c>null</c>. A place of zero is none where it is a weight.</summary>
    public double? Position => PositionNames
        .Select(n => double.TryParse(ValueOf(n), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && (number != 0 || n is not "weight") ? (double?)number : null)
        .FirstOrDefault(p => p is not null);

    /// <summary>The value of a key; <c>null</c> where it has none.</summary>
    public string? ValueOf(string key) => Values.GetValueOrDefault(key);

    /// <summary>The keys above the text of these lines; <c>null</c> where there is no such block.</summary>
    public static FrontMatterKeys? In(string file, List<SourceLine> lines)
    {
        // What JSON is, is YAML too, but for tabs between its values.
        if (JsonBlock.LastOf(lines) is { } end)
        {
            var keys = OfYaml(file, lines[..(end + 1)].ConvertAll(l => l.Text.Replace('\t', ' ')), end, above: "");
            return keys with { Problem = keys.Problem ?? JsonBlock.ProblemIn(file, lines[..(end + 1)]) };
        }
        var start = StartIn(lines);
        var first = lines[start].Text.TrimEnd();
        if (first is not ("---" or "+++"))
            return null;
        if (LastOf(lines, start) is not { } last)
            return first is "---" && start == 0 ? Unended(file, lines) : null;
        var inner = lines[(start + 1)..last].ConvertAll(l => l.Text);
        if (start == 0 ? !inner.Exists(KeyPattern().IsMatch) && !IsIndented(inner) : !(inner.TrueForAll(IsOfKeys) && inner.Exists(PageKey().IsMatch)))
            return null;
        // Of TOML only pairs at the top are wanted, which a line each holds.
        return first is "+++"
            ? new FrontMatterKeys(ByLines(inner.TakeWhile(l => !l.StartsWith('[')), '='), last) { First = start, Problem = TomlLines.ProblemIn(file, inner, start + 2) }
            : OfYaml(file, inner, last, above: new string('\n', start + 1)) with { First = start };
    }

    /// <summary>The index of the first line that is neither blank nor of a comment.</summary>
    private static int StartIn(List<SourceLine> lines)
    {
        var isWithin = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text.AsSpan().Trim();
            isWithin = isWithin || text.StartsWith(HtmlComments.Open, StringComparison.Ordinal);
            if (!isWithin && !text.IsEmpty)
                return i;
            if (isWithin && text.Contains(HtmlComments.Close, StringComparison.Ordinal) && !text.EndsWith(HtmlComments.Close, StringComparison.Ordinal))
                return 0;
            isWithin = isWithin && !text.EndsWith(HtmlComments.Close, StringComparison.Ordinal);
        }
        return 0;
    }

    // What else stands between two lines of hyphens is text between two rules.
    private static bool IsOfKeys(string line) => line.Length == 0 || line[0] is ' ' or '-' or '#' || KeyPattern().IsMatch(line);

    // All keys may be as far from the margin as the first is.
    private static bool IsIndented(List<string> inner) =>
        inner.Find(l => !string.IsNullOrWhiteSpace(l)) is { } first && KeyPattern().IsMatch(first.TrimStart()) && inner.TrueForAll(l => l.Length == 0 || l[0] is ' ');

    private static int? LastOf(List<SourceLine> lines, int start)
    {
        var first = lines[start].Text.TrimEnd();
        for (var i = start + 1; i < lines.Count; i++)
        {
            var text = lines[i].Text.TrimEnd();
            if (text.Equals(first, StringComparison.Ordinal) || (first is "---" && text is "..."))
                return i;
        }
        return null;
    }

    /// <summary>
    /// Keys that no second line of hyphens ends: they end at the first blank line, where all above it are keys and one of them is a page's. Else
    /// the line of hyphens is a rule above a text.
    /// </summary>
    private static FrontMatterKeys? Unended(string file, List<SourceLine> lines)
    {
        var last = lines.FindIndex(l => l.IsBlank);
        if (last < 0)
            return null;
        var inner = lines[1..last].ConvertAll(l => l.Text);
        if (!inner.TrueForAll(l => KeyPattern().IsMatch(l) || l.StartsWith(' ') || l.StartsWith('-')) || !inner.Exists(PageKey().IsMatch))
            return null;
        var problem = new Diagnostic(DiagnosticRules.FrontMatterBroken, SourceSpan.At(file, last, 1), "The front matter that begins on line 1 isn't ended: a line of three hyphens (---) is missing below this line.");
        return OfYaml(file, inner, last) with { Problem = problem };
    }

    /// <param name="file">The path of the file.</param>
    /// <param name="lines">The lines of YAML.</param>
    /// <param name="last">The index of the line that ends the block.</param>
    /// <param name="above">What stands above these lines, so that a place in the text is one in the file.</param>
    private static FrontMatterKeys OfYaml(string file, List<string> lines, int last, string above = "\n")
    {
        var problems = new List<Diagnostic>();
        // Kramdown's names of attributes stand here too, and aren't YAML.
        lines = lines.ConvertAll(l => AttributeListDialect.IsDefinition(l) ? "" : l);
        var map = YamlText.Parse(new SourceFile(file, above + string.Join('\n', lines)), problems);
        if (problems.Count > 0)
            return new FrontMatterKeys(ByLines(lines, ':'), last) { Problem = problems[0] };
        var pairs = map.Keys.Select(k => (k.Name, Value: map.ScalarOf(k.Name)));
        return new FrontMatterKeys(Named(map.IsMap("sidebar") ? pairs.Append((NestedPosition, map.Map("sidebar").ScalarOf("order"))) : pairs), last) { Variables = VariablesOf(map) };
    }

    private static Dictionary<string, string> VariablesOf(YamlMap map)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in VariableYaml.Flat(map, ""))
        {
            foreach (var prefix in PagePrefixes)
                variables.TryAdd(prefix + name, value);
            if (Array.Find(SubstitutionPrefixes, p => name.StartsWith(p, StringComparison.Ordinal)) is { } substitutions)
                variables.TryAdd(name[substitutions.Length..], value);
        }
        return variables;
    }

    private static Dictionary<string, string> ByLines(IEnumerable<string> lines, char sign) =>
        Named(lines.Select(l => l.Split(sign, 2)).Where(p => p.Length == 2).Select(p => (p[0].Trim(), (string?)p[1].Trim().Trim('"', '\'').Trim())));

    // Of a key in several cases the first counts.
    private static Dictionary<string, string> Named(IEnumerable<(string Name, string? Value)> pairs) =>
        pairs.Where(p => p.Value is { Length: > 0 }).DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p.Name, p => p.Value!, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[\w.""'-]+\s*[:=]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex KeyPattern();

    [GeneratedRegex(@"^(?:title|description|layout|date|author|sidebar_position|nav_order|slug)\s*[:=]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex PageKey();
}
