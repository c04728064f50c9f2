using Generator.Model;

namespace Generator.Writing.Json;

/// <summary>Changes as JSON; <c>Schemas/changes.schema.json</c> is its contract.</summary>
public static class ChangesJson
{
    /// <summary>The changes in UTF-8 with <c>\n</c> line ends and one at the end: the same bytes for the same changes.</summary>
    public static byte[] Write(ChangeSet changes) => FileJson.Write(changes, FileJson.Readable.ChangeSet);
}
