namespace Generator.Writing.Addresses;

/// <summary>The paths of the site's files, relative to its root, and the links between them.</summary>
internal static class SiteAddress
{
    public const string Home = "index.html";

    /// <summary>Where things stand, across all guides.</summary>
    public const string Dashboard = "dashboard.html";

    /// <summary>The design's values and parts.</summary>
    public const string Design = "design.html";

    public static string Guide(string guide) => $"guides/{guide}/index.html";

    public static string Version(string guide, string version) => $"guides/{guide}/{version}/index.html";

    public static string Checklist(string guide, string version) => $"guides/{guide}/{version}/checklist.html";

    /// <summary>The checklist of a profile.</summary>
    public static string Checklist(string guide, string version, string profile) => $"guides/{guide}/{version}/checklist/{profile}.html";

    /// <summary>The rows of the tables that a checklist makes, beside its page.</summary>
    public static string TableRows(string checklist) => $"{checklist[..checklist.LastIndexOf('.')]}-rows.js";

    /// <summary>Entries of a long checklist, beside its page.</summary>
    public static string Entries(string checklist, int number) => $"{checklist[..checklist.LastIndexOf('.')]}-entries-{number}.js";

    /// <summary>What differs from a version's older ones, for its checklists.</summary>
    public static string CarryOver(string guide, string version) => $"guides/{guide}/{version}/checklist-carry-over.js";

    /// <summary>The list of topics that a version's pages share.</summary>
    public static string Topics(string guide, string version) => $"guides/{guide}/{version}/topics.js";

    /// <summary>What was passed over of a topic, in all versions of a guide.</summary>
    public static string PassedOver(string guide, string topic) => $"guides/{guide}/passed-over/{FolderName.Of(topic)}.js";

    public static string Responsibility(string guide, string version) => $"guides/{guide}/{version}/responsibility.html";

    public static string Print(string guide, string version) => $"guides/{guide}/{version}/print.html";

    /// <summary>The print sheet of a profile.</summary>
    public static string Print(string guide, string version, string profile) => $"guides/{guide}/{version}/print/{profile}.html";

    public static string Coverage(string guide, string version) => $"guides/{guide}/{version}/coverage.html";

    /// <summary>What differs between two versions of a guide.</summary>
    public static string Changes(string guide, string older, string newer) => $"guides/{guide}/changes/{older}..{newer}/index.html";

    public static string History(string guide) => $"guides/{guide}/history/index.html";

    /// <summary>A control's own page. A person may have given it an id that isn't a folder's name everywhere.</summary>
    public static string Control(string guide, string control) => $"guides/{guide}/controls/{FolderName.Of(control)}/index.html";

    public static string Feed(string guide) => $"guides/{guide}/changes.atom";

    /// <summary>The page of a document, whose <paramref name="file"/> is its path within the version.</summary>
    public static string Document(string guide, string version, string file) =>
        $"guides/{guide}/{version}/pages/{PageName(file)}.html";

    /// <summary>A file that the site carries along, whose <paramref name="path"/> is that within the version.</summary>
    public static string File(string guide, string version, string path) => $"guides/{guide}/{version}/files/{path}";

    /// <summary>What leads from the page <paramref name="from"/> back to the site's root: <c>../</c> once per folder.</summary>
    public static string Root(string from) => string.Concat(Enumerable.Repeat("../", from.Count(c => c == '/')));

    /// <summary>
    /// The relative link from one page to another, percent-encoded. Written out with the file's name, because a browser
    /// shows a folder's listing and not its index.html when it reads from disk.
    /// </summary>
    public static string Link(string from, string to, string? elementId = null)
    {
        var fragment = elementId is null ? "" : $"#{Uri.EscapeDataString(elementId)}";
        return from.Equals(to, StringComparison.Ordinal) && elementId is not null ? fragment : Relative(from.Split('/'), to.Split('/')) + fragment;
    }

    // Two files may differ in their endings only; the usual one is left out.
    private static string PageName(string file) => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? file[..^3] : file;

    private static string Relative(string[] from, string[] to)
    {
        var common = 0;
        while (common < from.Length - 1 && common < to.Length - 1 && from[common].Equals(to[common], StringComparison.Ordinal))
            common++;
        var up = Enumerable.Repeat("..", from.Length - 1 - common);
        return string.Join('/', up.Concat(to[common..].Select(Uri.EscapeDataString)));
    }
}
