using System.Xml.Linq;
using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>Where the charts of a sheet stand, as its part.</summary>
internal static class DrawingXml
{
    private static readonly XNamespace D = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>The part. The chart at index 0 has the relationship <c>rId1</c>.</summary>
    public static XElement Of(EquatableArray<Chart> charts) => new(
        D + "wsDr",
        new XAttribute(XNamespace.Xmlns + "a", A.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "r", Names.Relationship.NamespaceName),
        charts.Select(Anchor));

    private static XElement Anchor(Chart chart, int index) => new(
        D + "twoCellAnchor",
        Corner("from", chart.Place.FromColumn, chart.Place.FromRow),
        Corner("to", chart.Place.ToColumn, chart.Place.ToRow),
        new XElement(
            D + "graphicFrame",
            new XAttribute("macro", ""),
            new XElement(
                D + "nvGraphicFramePr",
                new XElement(D + "cNvPr", new XAttribute("id", index + 2), new XAttribute("name", chart.Title), new XAttribute("descr", chart.Title)),
                new XElement(D + "cNvGraphicFramePr")),
            new XElement(D + "xfrm", new XElement(A + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(A + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0))),
            new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", C.NamespaceName), new XElement(C + "chart", new XAttribute(Names.Relationship + "id", SheetXml.IdOf(index)))))),
        new XElement(D + "clientData"));

    private static XElement Corner(string name, int column, int row) => new(
        D + name, new XElement(D + "col", column), new XElement(D + "colOff", 0), new XElement(D + "row", row), new XElement(D + "rowOff", 0));
}
