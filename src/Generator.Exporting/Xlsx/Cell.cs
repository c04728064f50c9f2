using System.Globalization;
using System.Xml.Linq;

namespace Generator.Exporting.Xlsx;

/// <summary>A cell: what stands in it, and how it looks.</summary>
/// <param name="Look">How it looks.</param>
internal abstract record Cell(CellLook Look)
{
    // The days of spreadsheets are right from here on: before, they know a 29 February 1900.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <summary>Text: it is never a formula, whatever it begins with.</summary>
    public static Cell Of(string text, CellLook look) => new TextCell(text, look);

    /// <summary>A number; empty where there is none.</summary>
    public static Cell Of(double? number, CellLook look) => number is { } found ? new NumberCell(found, look) : new TextCell("", look);

    /// <summary>A day as a date; empty where there is none.</summary>
    public static Cell Of(DateOnly? day, CellLook look) => day is not { } found ? new TextCell("", look)
        : found < FirstDay ? new TextCell(found.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), look)
        : new NumberCell(found.ToDateTime(TimeOnly.MinValue).ToOADate(), look);

    /// <summary>A moment as a date and a time in UTC, to the millisecond; empty where there is none.</summary>
    public static Cell Of(DateTimeOffset? moment, CellLook look) => moment is not { } found ? new TextCell("", look)
        : DateOnly.FromDateTime(found.UtcDateTime) < FirstDay ? new TextCell(found.ToString("O", CultureInfo.InvariantCulture), look)
        : new NumberCell(found.UtcDateTime.ToOADate(), look);

    /// <summary>What stands within the cell's element, the type's attribute among it.</summary>
    public abstract IEnumerable<XObject> Content { get; }

    /// <summary>A number as files have it.</summary>
    protected static XElement ValueOf(double number) => new(Names.Main + "v", number.ToString("R", CultureInfo.InvariantCulture));
}

/// <summary>A text.</summary>
internal sealed record TextCell(string Text, CellLook Look) : Cell(Look)
{
    /// <summary>Where a click leads, or <c>null</c>.</summary>
    public string? Address { get; init; }

    public override IEnumerable<XObject> Content => Text.Length == 0 ? [] :
    [
        new XAttribute("t", "inlineStr"),
        new XElement(Names.Main + "is", new XElement(Names.Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), XlsxText.Of(Text))),
    ];
}

/// <summary>A number.</summary>
internal sealed record NumberCell(double Value, CellLook Look) : Cell(Look)
{
    public override IEnumerable<XObject> Content => [ValueOf(Value)];
}

/// <summary>A formula of ours, and the value that it has as long as nobody changes anything.</summary>
internal sealed record FormulaCell(string Formula, double Value, CellLook Look) : Cell(Look)
{
    public override IEnumerable<XObject> Content => [new XElement(Names.Main + "f", Formula), ValueOf(Value)];
}
