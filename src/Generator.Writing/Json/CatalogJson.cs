using System.Security.Cryptography;
using Generator.Model;

namespace Generator.Writing.Json;

/// <summary>The catalog as JSON; <c>Schemas/catalog.schema.json</c> is its contract.</summary>
public static class CatalogJson
{
    /// <summary>The catalog in UTF-8 with <c>\n</c> line ends and one at the end: the same bytes for the same catalog.</summary>
    public static byte[] Write(Catalog catalog) => FileJson.Write(catalog, FileJson.Readable.Catalog);

    /// <summary>
    /// The SHA-256 of the catalog's bytes without confidences, sections and estimates of severity, in lower-case hexadecimal digits. Whoever answered a catalog answered the
    /// same one when its rules have been measured anew, a title above was reworded, or severities are estimated
    /// otherwise.
    /// </summary>
    public static string Digest(Catalog catalog) => Convert.ToHexStringLower(SHA256.HashData(FileJson.Write(catalog with
    {
        Controls = catalog.Controls.Select(c => c with { Confidence = null, Section = null }).ToEquatableArray(),
    }, FileJson.Digested)));
}
