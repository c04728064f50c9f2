using Generator.Model;

namespace Generator.Cli.Building;

/// <summary>Whose warnings are errors: everybody's by <c>--strict</c> or by <c>site.yml</c>, a guide's own by its <c>guide.yml</c>.</summary>
internal static class Strictness
{
    /// <summary>The problems of a site, with files relative to the content folder.</summary>
    public static IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> problems, Site site, bool isStrict)
    {
        if (isStrict || site.Info.IsStrict)
            return problems.Select(p => p.AsError());
        string[] folders = [.. site.Guides.Where(g => g.Info.IsStrict).Select(g => $"guides/{g.Info.Id}/")];
        return problems.Select(p => Array.Exists(folders, f => p.Span.File.StartsWith(f, StringComparison.Ordinal)) ? p.AsError() : p);
    }
}
