using Generator.Model;

namespace Generator.Writing.Printing;

/// <summary>What a print sheet is made of.</summary>
/// <param name="Site">Whose sheet it is.</param>
/// <param name="Guide">The guide.</param>
/// <param name="Version">The version, one of the guide's.</param>
public sealed record SheetSource(SiteInfo Site, Guide Guide, GuideVersion Version)
{
    /// <summary>What a profile makes of the version, or <c>null</c> for all of it.</summary>
    public TailoredCatalog? Tailored { get; init; }

    /// <summary>The answers to show, or <c>null</c>.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>Which controls are shown.</summary>
    public SheetFilter Filter { get; init; } = SheetFilter.None;

    /// <summary>The controls that are shown, in the catalog's order.</summary>
    public EquatableArray<Control> Controls => Filter.Apply((Tailored?.Catalog ?? Version.Catalog).Controls, new AnswerBook(Assessment));
}
