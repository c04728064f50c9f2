using Generator.Model;
using Generator.Reading;
using Generator.Writing.Json;

namespace Generator.Cli.Commands;

/// <summary>The version that an assessment answers, told at its place in the file where there is none.</summary>
internal static class AnsweredVersion
{
    /// <summary>The version, and what is doubtful about the answers (GEN232, GEN234); <c>null</c>, and why, where they can't be used.</summary>
    public static Outcome<NamedVersion?> Find(PlacedAssessment answers, ContentVersions guides)
    {
        var (guide, version) = (answers.Assessment.Guide, answers.Assessment.Version);
        if (guides.Problems.Any(p => p.Severity == Severity.Error))
            return Nothing(guides.Problems);
        if (guides.Guides.FirstOrDefault(g => Is(g.Info.Id, guide)) is not { } known)
            return Nothing([Unknown(answers.Guide, $"There is no guide \"{guide}\"", guide, [.. guides.Guides.Select(g => g.Info.Id)])]);
        if (known.Versions.FirstOrDefault(v => Is(v.Info.Id, version)) is not { } found)
            return Nothing([Unknown(answers.Version, $"{guide} has no version \"{version}\"", version, [.. known.Versions.Select(v => v.Info.Id)])]);
        var problems = answers.Check(found.Catalog, CatalogJson.Digest(found.Catalog)).ToEquatableArray();
        return new Outcome<NamedVersion?>(problems.Any(p => p.Severity == Severity.Error) ? null : new NamedVersion(known, found), problems);
    }

    private static Diagnostic Unknown(SourceSpan place, string message, string name, IReadOnlyCollection<string> known) =>
        new(DiagnosticRules.WrongValue, place, $"{message}; known are {string.Join(", ", known)}.{NearestName.Hint(name, known)}");

    private static Outcome<NamedVersion?> Nothing(EquatableArray<Diagnostic> problems) => new(null, problems);

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
