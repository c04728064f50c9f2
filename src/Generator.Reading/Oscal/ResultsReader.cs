using Generator.Model;
using Generator.Reading.Json;

namespace Generator.Reading.Oscal;

/// <summary>
/// Reads OSCAL's assessment results. Observations of ours are answers with all that they had. Findings of other tools give a status to the
/// control whose statement they are on; a finding on a control that has an observation of ours must agree with it.
/// </summary>
internal static class ResultsReader
{
    /// <summary>The member that tells the model.</summary>
    public const string Model = "assessment-results";

    /// <summary>Reads a document that is JSON and of this model.</summary>
    public static Outcome<ImportedAnswers?> Read(SourceFile file)
    {
        var problems = new List<Diagnostic>();
        var results = new JsonMap((JsonObject)JsonTree.Parse(file), problems).Map(Model);
        var metadata = results.Map("metadata");
        var people = metadata.Maps("parties").DistinctBy(p => p.OptionalText("uuid"), StringComparer.Ordinal).ToDictionary(p => p.OptionalText("uuid") ?? "", p => p.OptionalText("name") ?? "", StringComparer.Ordinal);
        var answers = new ResultsAnswers(people, problems);
        foreach (var result in results.Maps("results"))
            answers.Add(result);
        return new Outcome<ImportedAnswers?>(Named(answers.ToImported(), metadata), problems.ToEquatableArray());
    }

    private static ImportedAnswers Named(ImportedAnswers answers, JsonMap metadata)
    {
        var properties = new OscalProperties(metadata);
        var guide = properties.Text(OscalNames.Guide);
        return answers with
        {
            Guide = guide is null ? null : new PlacedName(guide, properties.SpanOf(OscalNames.Guide)),
            Version = guide is null || metadata.OptionalText("version") is not { } version ? null : new PlacedName(version, metadata.SpanOf("version")),
            Catalog = properties.Text(OscalNames.Catalog) ?? "",
        };
    }
}
