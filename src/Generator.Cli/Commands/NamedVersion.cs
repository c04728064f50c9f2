using Generator.Cli.Files;
using Generator.Model;
using Generator.Reading;
using Generator.Writing.Json;

namespace Generator.Cli.Commands;

/// <summary>A version with its guide, and what of it a command line may name.</summary>
internal sealed record NamedVersion(Guide Guide, GuideVersion Version)
{
    /// <summary><c>guide@version</c></summary>
    public string Name => $"{Guide.Info.Id}@{Version.Info.Id}";

    /// <summary>The controls with what is needed to compare them.</summary>
    public ComparedCatalog Compared => ComparedCatalog.Of(Version.Extraction);

    /// <summary>Whether the version, or its guide, has this name.</summary>
    public bool IsNamed(string name) =>
        string.Equals(Name, name, StringComparison.Ordinal) || string.Equals(Guide.Info.Id, name, StringComparison.Ordinal);

    /// <summary>What a profile makes of it; <c>null</c> where none is named or there is no such profile.</summary>
    public TailoredCatalog? TailoredBy(string? profile) => Version.Tailored.FirstOrDefault(t => string.Equals(t.Profile.Id, profile, StringComparison.Ordinal));

    /// <summary>The system of this id, with what of the version's controls doesn't concern it; <c>null</c> where none is named or there is no such system.</summary>
    public AnsweredSystem? System(string? id) => Guide.Systems.FirstOrDefault(s => string.Equals(s.System.Id, id, StringComparison.Ordinal)) is { } scope
        ? new AnsweredSystem(scope.System.Id, scope.System.Name) { Owner = scope.System.Owner, OutOfScope = scope.OutOfScope }
        : null;

    /// <summary>Another version of the guide, which must be there.</summary>
    public NamedVersion Sibling(string id) => this with { Version = Guide.Versions.First(v => string.Equals(v.Info.Id, id, StringComparison.Ordinal)) };

    /// <summary>The message where a profile is named that the guide doesn't have.</summary>
    public string? UnknownProfile(string? profile) => Unknown("profile", profile, Version.Tailored.Select(t => t.Profile.Id));

    /// <summary>The message where a system is named that the content doesn't have.</summary>
    public string? UnknownSystem(string? id) => Unknown("system", id, Guide.Systems.Select(s => s.System.Id));

    /// <summary>The message where a version is named that isn't another one of the guide.</summary>
    public string? UnknownVersion(string? id) => Unknown("other version", id, Guide.Versions.Select(v => v.Info.Id).Where(v => !string.Equals(v, Version.Info.Id, StringComparison.Ordinal)));

    /// <summary>The message where a topic is named that the version has no controls of.</summary>
    public string? UnknownTopic(EquatableArray<string> topics) => topics.Select(t => Unknown("topic", t, Version.Catalog.Groups.Select(g => g.Id))).FirstOrDefault(m => m is not null);

    /// <summary>The answers of a file to this version; <c>null</c>, and what is wrong, where they can't be used or no file is named.</summary>
    public Outcome<Assessment?> Answers(string? file)
    {
        if (file is null)
            return new Outcome<Assessment?>(null, []);
        var read = AssessmentFile.Read(file);
        return read.Value is { } answers
            ? new Outcome<Assessment?>(answers.Assessment, [.. read.Diagnostics, .. Faults(answers)])
            : new Outcome<Assessment?>(null, read.Diagnostics);
    }

    // Answers to another version would be shown beside sentences that nobody answered.
    private IEnumerable<Diagnostic> Faults(PlacedAssessment answers)
    {
        var (guide, id) = (answers.Assessment.Guide, answers.Assessment.Version);
        if (!string.Equals(guide, Guide.Info.Id, StringComparison.Ordinal))
            return [new Diagnostic(DiagnosticRules.OtherGuide, answers.Guide, $"The answers are to {guide}, and {Name} is of another guide.")];
        if (!string.Equals(id, Version.Info.Id, StringComparison.Ordinal))
            return [new Diagnostic(DiagnosticRules.WrongValue, answers.Version, $"The answers are to {guide}@{id}, and {Name} is another version; name that one, or carry the answers over.")];
        return answers.Check(Version.Catalog, CatalogJson.Digest(Version.Catalog));
    }

    private string? Unknown(string what, string? name, IEnumerable<string> others)
    {
        var known = others.ToList();
        if (name is null || known.Contains(name, StringComparer.Ordinal))
            return null;
        var list = known.Count == 0 ? "it has none" : $"known are {string.Join(", ", known)}";
        return $"{Guide.Info.Id} has no {what} \"{name}\"; {list}.{NearestName.Hint(name, known)}";
    }
}
