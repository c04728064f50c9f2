namespace Generator.Writing.Printing;

/// <summary>How much a print sheet tells of a control.</summary>
public enum SheetForm
{
    /// <summary>The short form, a row: code, statement, boxes, room for a note and initials.</summary>
    Brief,

    /// <summary>The long form, the same with guidance and source below it.</summary>
    Full,
}

/// <summary>The paper of a print sheet.</summary>
public enum SheetPaper
{
    /// <summary>210 mm by 297 mm.</summary>
    A4,

    /// <summary>8.5 in by 11 in.</summary>
    Letter,
}

/// <summary>How a print sheet is laid out until somebody chooses otherwise on it.</summary>
/// <param name="Form">How much it tells.</param>
/// <param name="Paper">What it is printed on.</param>
/// <param name="IsLandscape">Whether the paper lies on its long side.</param>
public sealed record SheetSettings(SheetForm Form, SheetPaper Paper, bool IsLandscape)
{
    /// <summary>The short form on A4, upright.</summary>
    public static SheetSettings Usual { get; } = new(SheetForm.Brief, SheetPaper.A4, false);
}
