using Generator.Model;

namespace Generator.Writing.Printing;

/// <summary>What the page of a print sheet shows beyond the version itself.</summary>
/// <param name="Settings">How it is laid out at first.</param>
/// <param name="Answers">The answers that stand on it.</param>
/// <param name="Filter">What chose its controls.</param>
internal sealed record PrintedSheet(SheetSettings Settings, AnswerBook Answers, SheetFilter Filter)
{
    /// <summary>The sheet of the site's page: everything, and no answers, which the browser keeps.</summary>
    public static PrintedSheet Usual { get; } = new(SheetSettings.Usual, new AnswerBook(null), SheetFilter.None);

    /// <summary>The chosen controls; <c>null</c> on the site's page, which shows all of its version or profile.</summary>
    public EquatableArray<Control>? Controls { get; init; }
}
