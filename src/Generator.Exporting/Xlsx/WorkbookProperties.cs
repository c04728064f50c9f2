using System.Globalization;
using System.Xml.Linq;
using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>What a workbook says about itself.</summary>
internal static class WorkbookProperties
{
    private static readonly XNamespace Properties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    private static readonly XNamespace CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";

    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Title, maker and times, which are the version's day: the clock would make each export another file.</summary>
    public static XElement Core(ExportSource source)
    {
        var time = $"{source.Version.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z";
        return new XElement(
            CoreProperties + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", Dublin.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "xsi", Instance.NamespaceName),
            new XElement(Dublin + "title", XlsxText.Of($"{source.Guide.Title}, {source.Version.Id}")),
            new XElement(Dublin + "creator", "Generator"),
            new XElement(Terms + "created", new XAttribute(Instance + "type", "dcterms:W3CDTF"), time),
            new XElement(Terms + "modified", new XAttribute(Instance + "type", "dcterms:W3CDTF"), time));
    }

    /// <summary>What the answers are to (<see cref="WorkbookWords"/>).</summary>
    public static XElement Custom(ExportSource source, string digest)
    {
        (string Name, string Value)[] values = [(WorkbookWords.Guide, source.Guide.Id), (WorkbookWords.Version, source.Version.Id), (WorkbookWords.Catalog, digest)];
        return new XElement(
            Properties + "Properties",
            new XAttribute(XNamespace.Xmlns + "vt", Types.NamespaceName),
            // Numbers below 2 are reserved.
            values.Where(v => v.Value.Length > 0).Select((v, i) => new XElement(
                Properties + "property",
                new XAttribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"),
                new XAttribute("pid", i + 2),
                new XAttribute("name", v.Name),
                new XElement(Types + "lpwstr", XlsxText.Of(v.Value)))));
    }
}
