using System.Globalization;
using System.Xml.Linq;
using Generator.Model;

namespace Generator.Exporting.Xlsx;

/// <summary>A chart as its part (ISO/IEC 29500-1, DrawingML charts).</summary>
internal static class ChartXml
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>The part.</summary>
    public static XElement Of(Chart chart) => new(
        C + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "a", A.NamespaceName),
        Value("roundedCorners", 0),
        new XElement(
            C + "chart",
            Title(chart.Title),
            Value("autoTitleDeleted", 0),
            new XElement(C + "plotArea", new XElement(C + "layout"), Bars(chart), Categories(chart), Values(chart)),
            chart.Series.Count > 1 ? new XElement(C + "legend", Value("legendPos", "b"), Value("overlay", 0)) : null,
            Value("plotVisOnly", 1),
            Value("dispBlanksAs", "gap")));

    private static XElement Title(string title) => new(
        C + "title",
        new XElement(C + "tx", new XElement(C + "rich", new XElement(A + "bodyPr"), new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", 1200), new XAttribute("b", 1))), new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "en"), new XAttribute("sz", 1200), new XAttribute("b", 1)), new XElement(A + "t", title))))),
        Value("overlay", 0));

    private static XElement Bars(Chart chart) => new(
        C + "barChart",
        Value("barDir", chart.IsLying ? "bar" : "col"),
        Value("grouping", chart.Series.Count > 1 ? "stacked" : "clustered"),
        Value("varyColors", 0),
        chart.Series.Select((s, i) => Series(chart, s, i)),
        Value("gapWidth", 40),
        chart.Series.Count > 1 ? Value("overlap", 100) : null,
        Value("axId", 1),
        Value("axId", 2));

    private static XElement Series(Chart chart, ChartSeries series, int index) => new(
        C + "ser",
        Value("idx", index),
        Value("order", index),
        new XElement(C + "tx", Texts(series.Name)),
        new XElement(C + "spPr", new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", series.Colour)))),
        Value("invertIfNegative", 0),
        chart.Series.Count > 1 ? null : Labels(),
        new XElement(C + "cat", Texts(chart.Categories)),
        new XElement(C + "val", Numbers(series.Values)));

    private static XElement Labels() => new(
        C + "dLbls", Value("showLegendKey", 0), Value("showVal", 1), Value("showCatName", 0), Value("showSerName", 0), Value("showPercent", 0), Value("showBubbleSize", 0));

    private static XElement Texts(ChartCells<string> cells) => new(
        C + "strRef", new XElement(C + "f", cells.Range), new XElement(C + "strCache", Cache(cells.Values.Select(XlsxText.Of).ToEquatableArray())));

    private static XElement Numbers(ChartCells<double> cells) => new(
        C + "numRef",
        new XElement(C + "f", cells.Range),
        new XElement(C + "numCache", new XElement(C + "formatCode", "General"), Cache(cells.Values.Select(v => v.ToString("R", CultureInfo.InvariantCulture)).ToEquatableArray())));

    private static IEnumerable<XElement> Cache(EquatableArray<string> values) =>
        values.Select((v, i) => new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", v))).Prepend(Value("ptCount", values.Count));

    // Lying bars count from the bottom; turned round, the first stands at the top and the numbers below.
    private static XElement Categories(Chart chart) => new(
        C + "catAx",
        Value("axId", 1),
        new XElement(C + "scaling", Value("orientation", chart.IsLying ? "maxMin" : "minMax")),
        Value("delete", 0),
        Value("axPos", chart.IsLying ? "l" : "b"),
        Value("majorTickMark", "none"),
        Value("minorTickMark", "none"),
        Value("tickLblPos", "nextTo"),
        Value("crossAx", 2),
        Value("crosses", "autoZero"),
        Value("noMultiLvlLbl", 0));

    private static XElement Values(Chart chart) => new(
        C + "valAx",
        Value("axId", 2),
        new XElement(C + "scaling", Value("orientation", "minMax")),
        Value("delete", 0),
        Value("axPos", chart.IsLying ? "b" : "l"),
        new XElement(C + "majorGridlines", new XElement(C + "spPr", new XElement(A + "ln", new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", "E6E9EC")))))),
        new XElement(C + "numFmt", new XAttribute("formatCode", "0"), new XAttribute("sourceLinked", 0)),
        Value("majorTickMark", "none"),
        Value("minorTickMark", "none"),
        Value("tickLblPos", "nextTo"),
        Value("crossAx", 1),
        Value("crosses", chart.IsLying ? "max" : "autoZero"));

    private static XElement Value(string name, object value) => new(C + name, new XAttribute("val", value));
}
