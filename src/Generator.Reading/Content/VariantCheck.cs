using Generator.Model;
using Generator.Reading.Markdown.Marks;
using Generator.Reading.Yaml;

namespace Generator.Reading.Content;

/// <summary>Holds the variants that <c>guide.yml</c> wants against those that the pages have: a name that none has chooses nothing.</summary>
internal static class VariantCheck
{
    // Enough to find one's own name among them.
    private const int MostTold = 20;

    /// <summary>Tells each name that no page of any version has, with those that there are.</summary>
    public static void Run(EquatableArray<VersionContent> versions, YamlMap map, List<Diagnostic> problems)
    {
        var documents = versions.SelectMany(v => v.Documents).ToList();
        var names = documents.SelectMany(d => d.Variants).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var (variant, span) in map.Places("variants").Where(_ => documents.Count > 0))
        {
            var wanted = new HashSet<string>([variant.ToLowerInvariant()], StringComparer.Ordinal);
            if (!names.Exists(n => VariantChoice.IsNamed(n, wanted)))
                problems.Add(new Diagnostic(DiagnosticRules.VariantMissing, span, $"No page of any version has the variant \"{variant}\"; they have {Known(names)}.{NearestName.Hint(variant, names)}"));
        }
    }

    private static string Known(List<string> names)
    {
        if (names.Count == 0)
            return "no alternatives";
        return $"{string.Join(", ", names.Take(MostTold))}{(names.Count > MostTold ? $" and {names.Count - MostTold} more" : "")}";
    }
}
