using Generator.Cli.Files;
using Generator.Model;
using Generator.Writing.Printing;

namespace Generator.Cli.Commands;

/// <summary>What <c>print</c> was asked for.</summary>
/// <param name="Target">A guide's id, or <c>guide@version</c>.</param>
/// <param name="Content">The content folder.</param>
/// <param name="Templates">The folder that shadows the built-in templates.</param>
internal sealed record PrintRequest(string Target, string Content, string Templates)
{
    private static readonly Dictionary<string, SheetForm> Forms = new(StringComparer.Ordinal) { ["short"] = SheetForm.Brief, ["long"] = SheetForm.Full };
    private static readonly Dictionary<string, SheetPaper> Papers = new(StringComparer.Ordinal) { ["a4"] = SheetPaper.A4, ["letter"] = SheetPaper.Letter };
    private static readonly Dictionary<string, ControlKind> KnownKinds = Enum.GetValues<ControlKind>().ToDictionary(k => k.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The id of the profile that tailors the catalog, or <c>null</c>.</summary>
    public string? Profile { get; init; }

    /// <summary>The topics to print; all where empty.</summary>
    public EquatableArray<string> Topics { get; init; }

    /// <summary>The kinds to print; all where empty.</summary>
    public EquatableArray<string> Kinds { get; init; }

    /// <summary>Whether to print only what is left to do.</summary>
    public bool IsOpenOnly { get; init; }

    /// <summary>The older version since which something must have changed, or <c>null</c>.</summary>
    public string? Since { get; init; }

    /// <summary>The file of answers, or <c>null</c>.</summary>
    public string? Assessment { get; init; }

    /// <summary><c>short</c> or <c>long</c>.</summary>
    public string Form { get; init; } = "short";

    /// <summary><c>a4</c> or <c>letter</c>.</summary>
    public string Paper { get; init; } = "a4";

    /// <summary>Whether the paper lies on its long side.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>The file to write, or <c>null</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether a PDF is wanted, too.</summary>
    public bool IsPdf { get; init; }

    /// <summary>The browser that was named, or <c>null</c>.</summary>
    public string? Browser { get; init; }

    /// <summary>Whether to replace files that are there.</summary>
    public bool Force { get; init; }

    /// <summary>The file of the HTML; <c>null</c> for standard output.</summary>
    public string? HtmlPath => IsPdf ? Path.ChangeExtension(Output, ".html") : Output;

    /// <summary>The file of the PDF, beside the HTML.</summary>
    public string PdfPath => Path.ChangeExtension(Output!, ".pdf");

    /// <summary>How the sheet is laid out; what was asked for has no <see cref="Fault"/>.</summary>
    public SheetSettings Settings => new(Forms[Form], Papers[Paper], IsLandscape);

    /// <summary>The kinds to print.</summary>
    public EquatableArray<ControlKind> ChosenKinds => Kinds.Select(k => KnownKinds[k]).ToEquatableArray();

    /// <summary>What doesn't fit together, as a sentence; <c>null</c> where all does.</summary>
    public string? Fault() => Unknown("form", Form, Forms.Keys)
        ?? Unknown("paper", Paper, Papers.Keys)
        ?? Kinds.Select(k => Unknown("kind of control", k, KnownKinds.Keys)).FirstOrDefault(f => f is not null)
        ?? (IsOpenOnly && Assessment is null ? "--open needs --assessment: by its answers something is open or not." : null)
        ?? (!IsPdf && string.Equals(Path.GetExtension(Output), ".pdf", StringComparison.OrdinalIgnoreCase) ? "--output names a PDF; add --pdf, or name an HTML file." : null)
        ?? (IsPdf && Output is null ? "--pdf needs --output: the HTML and the PDF are written under its name." : null)
        ?? (Browser is not null && !IsPdf ? "--browser is for --pdf." : null);

    private static string? Unknown(string what, string name, IReadOnlyCollection<string> known) =>
        known.Contains(name, StringComparer.Ordinal) ? null : $"\"{name}\" is not a {what}; known are {string.Join(", ", known)}.{NearestName.Hint(name, known)}";
}
