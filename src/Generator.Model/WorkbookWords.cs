namespace Generator.Model;

/// <summary>The names by which a workbook says what its answers are to: custom properties, which spreadsheets keep.</summary>
public static class WorkbookWords
{
    /// <summary>The guide's id.</summary>
    public const string Guide = "Guide";

    /// <summary>The version's id.</summary>
    public const string Version = "Version";

    /// <summary>The digest of the catalog.</summary>
    public const string Catalog = "Catalog";
}
