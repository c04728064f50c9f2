using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Generator.Exporting.Xlsx;

/// <summary>Writes the parts of a package (ISO/IEC 29500-2): the same parts, the same bytes.</summary>
internal sealed class PackageWriter : IDisposable
{
    private const string Relationships = "application/vnd.openxmlformats-package.relationships+xml";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    // The earliest that a ZIP archive can tell.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Line ends in cells are the texts' own, and must stay.
    private static readonly XmlWriterSettings Exact = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None };

    private readonly MemoryStream _stream = new();
    private readonly ZipArchive _archive;
    private readonly List<XElement> _types = [new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", Relationships))];

    public PackageWriter() => _archive = new ZipArchive(_stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a part.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="type">Its content type.</param>
    /// <param name="part">Its top element.</param>
    public void Add(string path, string type, XElement part)
    {
        _types.Add(new XElement(Types + "Override", new XAttribute("PartName", $"/{path}"), new XAttribute("ContentType", type)));
        Write(path, part);
    }

    /// <summary>Adds the relationships of a part.</summary>
    /// <param name="path">The part, or an empty text for the package itself.</param>
    /// <param name="references">The relationships; where there are none, nothing is added.</param>
    public void AddReferences(string path, params IReadOnlyList<Reference> references)
    {
        XNamespace space = "http://schemas.openxmlformats.org/package/2006/relationships";
        var name = path.LastIndexOf('/') + 1;
        if (references.Count > 0)
            Write($"{path[..name]}_rels/{path[name..]}.rels", new XElement(space + "Relationships", references.Select(r => r.ToXml(space))));
    }

    /// <summary>The package. Nothing can be added afterwards.</summary>
    public byte[] Finish()
    {
        Write("[Content_Types].xml", new XElement(Types + "Types", _types));
        _archive.Dispose();
        return ZipHost.Erase(_stream.ToArray());
    }

    public void Dispose()
    {
        _archive.Dispose();
        _stream.Dispose();
    }

    private void Write(string path, XElement part)
    {
        var entry = _archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Always;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        using var writer = XmlWriter.Create(stream, Exact);
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), part).Save(writer);
    }
}

/// <summary>A relationship from a part to another, or to an address outside.</summary>
/// <param name="Id">Its name within the part.</param>
/// <param name="Type">What the other is to the part: the end of the type's address.</param>
/// <param name="Target">The path of the other from the part's folder, or the address.</param>
internal sealed record Reference(string Id, string Type, string Target)
{
    /// <summary>Whether it leads out of the package.</summary>
    public bool IsOutside { get; init; }

    public XElement ToXml(XNamespace space) => new(
        space + "Relationship",
        new XAttribute("Id", Id),
        new XAttribute("Type", Type.Contains(':', StringComparison.Ordinal) ? Type : $"{Names.Relationship.NamespaceName}/{Type}"),
        new XAttribute("Target", Target),
        IsOutside ? new XAttribute("TargetMode", "External") : null);
}
