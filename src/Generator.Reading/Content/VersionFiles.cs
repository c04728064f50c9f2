using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Content;

/// <summary>The files of a version by what they are for. What is no page of the guide is told, by its number, where somebody might miss it.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Contents">Documents that are nothing but a table of contents.</param>
/// <param name="Parts">Documents that are parts of others, by their names.</param>
/// <param name="Others">The paths of everything else.</param>
/// <param name="Diagnostics">What was left out.</param>
internal sealed partial record VersionFiles(
    IReadOnlyList<SourceFile> Documents,
    IReadOnlyList<SourceFile> Contents,
    IReadOnlyList<SourceFile> Parts,
    IReadOnlySet<string> Others,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    private const int FewNames = 3;

    private static readonly string[] SidebarNames = ["_sidebar", "_navbar"];

    /// <summary>Sorts the files of a version's folder.</summary>
    public static VersionFiles Of(SourceFolder folder)
    {
        var all = folder.Files.Where(f => !f.Path.Split('/').Contains("node_modules", StringComparer.Ordinal)).ToList();
        var documents = all.Where(f => DocumentNames.IsDocument(f.Path)).ToList();
        var contents = documents.Where(IsContents).ToList();
        var parts = documents.Except(contents).Where(f => IsPart(f.Path)).ToList();
        var pages = documents.Except(contents).Except(parts).ToList();
        var translations = Translations.In([.. pages.Select(p => p.Path)]);
        return new VersionFiles(
            [.. pages.Where(p => !translations.ContainsKey(p.Path))],
            contents,
            parts,
            all.Except(documents).Select(f => f.Path).Concat(folder.OtherFiles).ToHashSet(StringComparer.Ordinal),
            [.. Told(parts), .. Told(translations)]);
    }

    private static bool IsContents(SourceFile file)
    {
        var name = NameOf(file.Path);
        return SidebarNames.Contains(name, StringComparer.OrdinalIgnoreCase) || (name is "SUMMARY" && HasOnlyLinks(file.Text));
    }

    // A page may be called a summary and be one.
    private static bool HasOnlyLinks(string text)
    {
        var lines = text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        return lines.Exists(l => Item().IsMatch(l)) && lines.TrueForAll(l => l[0] == '#' || l.StartsWith("---", StringComparison.Ordinal) || Item().IsMatch(l));
    }

    private static bool IsPart(string path) => NameOf(path) is ['_', ..] name && !DocumentNames.IsIndex(name);

    private static string NameOf(string path)
    {
        var stem = DocumentNames.WithoutEnding(path);
        return stem[(stem.LastIndexOf('/') + 1)..];
    }

    private static IEnumerable<Diagnostic> Told(List<SourceFile> parts)
    {
        if (parts.Count == 0)
            yield break;
        var names = string.Join(", ", parts.Take(FewNames).Select(p => p.Path)) + (parts.Count > FewNames ? $" and {parts.Count - FewNames} more" : "");
        yield return new Diagnostic(DiagnosticRules.PartsLeftOut, SourceSpan.Start("."), $"Files whose names begin with _ are parts of other pages and no pages: {names}.");
    }

    private static IEnumerable<Diagnostic> Told(IReadOnlyDictionary<string, string> translations)
    {
        if (translations.Count == 0)
            yield break;
        var languages = string.Join(", ", translations.Values.GroupBy(l => l, StringComparer.Ordinal).OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => $"{l.Count()} in {l.Key}"));
        yield return new Diagnostic(DiagnosticRules.TranslationsLeftOut, SourceSpan.Start("."), $"Translations beside the pages are left out: {languages}.");
    }

    [GeneratedRegex(@"^([*+-]|\d+\.)?\s*\[[^\]]*\]\([^)]*\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Item();
}
