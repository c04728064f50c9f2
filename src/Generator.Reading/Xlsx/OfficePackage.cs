using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Generator.Model;

namespace Generator.Reading.Xlsx;

/// <summary>The parts of a package of ISO/IEC 29500-2: a ZIP archive of XML, whose parts name each other by relationships.</summary>
/// <param name="archive">The archive.</param>
internal sealed class OfficePackage(ZipArchive archive)
{
    // Of parts that are read as a whole none has more than a hundred.
    private const int MostElements = 10_000;

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>The top of a part, or <c>null</c> where there is no such part. For parts that are small whatever the workbook holds.</summary>
    /// <exception cref="InvalidDataException">It is out of bounds.</exception>
    public XElement? Part(string path)
    {
        using var reader = Open(path, MostElements);
        return reader is null ? null : XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }

    /// <summary>The elements of a name at a depth of a part, one at a time, so that no part is in memory as a whole; none where there is no such part.</summary>
    /// <param name="path">The part.</param>
    /// <param name="name">The name without the namespace.</param>
    /// <param name="depth">How many elements they stand in.</param>
    /// <exception cref="InvalidDataException">The part is out of bounds.</exception>
    public IEnumerable<XElement> Elements(string path, string name, int depth)
    {
        using var reader = Open(path, long.MaxValue);
        while (reader is { EOF: false })
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth && string.Equals(reader.LocalName, name, StringComparison.Ordinal))
                yield return (XElement)XNode.ReadFrom(reader);
            else
                reader.Read();
        }
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

    private XmlReader? Open(string path, long mostElements)
    {
        if (archive.GetEntry(path) is not { } entry)
            return null;
        // No more is unpacked of a part than the archive says that it has.
        if (_parts.Add(path) && (_bytes += entry.Length) > InputBounds.WorkbookBytes)
            throw new WorkbookBoundException($"its parts have more than {ByteWords.Of(InputBounds.WorkbookBytes)} when they are unpacked");
        Check(entry, mostElements);
        return XmlReader.Create(entry.Open(), Careful);
    }

    // A part is read through before anything is made of it: a tree costs the square of its depth.
    private static void Check(ZipArchiveEntry entry, long mostElements)
    {
        using var reader = XmlReader.Create(entry.Open(), Careful);
        var elements = 0L;
        while (reader.Read())
        {
            if (reader.Depth > InputBounds.Depth)
                throw new WorkbookBoundException($"its part {entry.FullName} is nested more than {InputBounds.Depth} deep");
            if (reader.NodeType == XmlNodeType.Element && ++elements > mostElements)
                throw new WorkbookBoundException($"its part {entry.FullName} has more than {mostElements} elements");
        }
    }

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

/// <summary>A workbook that is out of bounds.</summary>
/// <param name="message">How, as the end of a sentence.</param>
internal sealed class WorkbookBoundException(string message) : Exception(message);
