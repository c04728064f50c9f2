using Generator.Model;

namespace Generator.Writing.Json;

/// <summary>An assessment as JSON; <c>Schemas/assessment.schema.json</c> is its contract.</summary>
public static class AssessmentJson
{
    /// <summary>The assessment in UTF-8 with <c>\n</c> line ends and one at the end: the same bytes for the same assessment.</summary>
    public static byte[] Write(Assessment assessment) => FileJson.Write(assessment, FileJson.Readable.Assessment);
}
