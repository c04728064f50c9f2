using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Generator.Reading.Xlsx;

/// <summary>The parts of a package of ISO/IEC 29500-2: a ZIP archive of XML, whose parts name each other by relationships.</summary>
/// <param name="archive">The archive.</param>
internal sealed class OfficePackage(ZipArchive archive)
{
    // A package is small and may hold anything: no part is unpacked beyond this.
    private const long MostCharacters = 200_000_000;

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters };

    /// <summary>The top of a part, or <c>null</c> where there is no such part.</summary>
    public XElement? Part(string path)
    {
        if (archive.GetEntry(path) is not { } entry)
            return null;
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Careful);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }

    /// <summary>The parts that a part names.</summary>
    /// <param name="path">The part, or an empty text for the package itself.</param>
    public IEnumerable<PartReference> ReferencesOf(string path)
    {
        var (folder, name) = Split(path);
        var relationships = Part($"{folder}_rels/{name}.rels")?.Elements() ?? [];
        return relationships.Select(r => new PartReference(ValueOf(r, "Id"), ValueOf(r, "Type"), Resolve(folder, ValueOf(r, "Target"))));
    }

    /// <summary>The value of an attribute by its name without the namespace, which differs between the kinds of the standard.</summary>
    public static string ValueOf(XElement element, string name) =>
        element.Attributes().FirstOrDefault(a => string.Equals(a.Name.LocalName, name, StringComparison.Ordinal))?.Value ?? "";

    /// <summary>The children of a name without the namespace.</summary>
    public static IEnumerable<XElement> Children(XElement? element, string name) =>
        element?.Elements().Where(e => string.Equals(e.Name.LocalName, name, StringComparison.Ordinal)) ?? [];

    private static (string Folder, string Name) Split(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        return (path[..slash], path[slash..]);
    }

    private static string Resolve(string folder, string target) =>
        target.StartsWith('/') ? target[1..] : new Uri(new Uri($"part:/{folder}"), target).AbsolutePath.TrimStart('/');
}

/// <summary>A part that another names.</summary>
/// <param name="Id">The name that the other has for it.</param>
/// <param name="Type">What it is to the other: an address, of which the end tells.</param>
/// <param name="Path">Where it is.</param>
internal sealed record PartReference(string Id, string Type, string Path)
{
    /// <summary>Whether it is of a type, by the end of the address.</summary>
    public bool Is(string end) => Type.EndsWith($"/{end}", StringComparison.Ordinal);
}
