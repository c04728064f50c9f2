using Generator.Cli.Files;
using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary>What <c>export</c> was asked for.</summary>
/// <param name="Target">A guide's id, or <c>guide@version</c>.</param>
/// <param name="Format">One of <see cref="Formats"/>.</param>
/// <param name="Content">The content folder.</param>
/// <param name="Templates">The folder that shadows the built-in templates.</param>
internal sealed record ExportRequest(string Target, string Format, string Content, string Templates)
{
    private const string Oscal = "oscal";
    private const string Xlsx = "xlsx";

    /// <summary>The formats.</summary>
    public static EquatableArray<string> Formats { get; } = ["json", "csv", Xlsx, "markdown", Oscal];

    /// <summary>The models of OSCAL, the one that is written unless another is named first.</summary>
    public static EquatableArray<string> Models { get; } = ["catalog", "profile", "component-definition", "assessment-results", "mapping"];

    /// <summary>One of <see cref="Models"/>; <c>null</c> where none was named.</summary>
    public string? Model { get; init; }

    /// <summary>The file to write, or <c>null</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether to replace a file that is there.</summary>
    public bool Force { get; init; }

    /// <summary>The id of the profile that tailors the catalog, or <c>null</c>.</summary>
    public string? Profile { get; init; }

    /// <summary>The file of answers, or <c>null</c>.</summary>
    public string? Assessment { get; init; }

    /// <summary>The older version of a mapping, or of a workbook's changes; <c>null</c> where none was named.</summary>
    public string? From { get; init; }

    /// <summary>Where the site is that a workbook's links lead to, with a slash at the end; empty where it lies beside the workbook.</summary>
    public string Site { get; init; } = "";

    /// <summary>Whether it is a workbook that is wanted.</summary>
    public bool IsWorkbook => Is(Format, Xlsx);

    /// <summary>The format, or of OSCAL the model.</summary>
    public string Kind => Is(Format, Oscal) ? Model ?? Models[0] : Format;

    /// <summary>What doesn't fit together, as a sentence; <c>null</c> where all does.</summary>
    public string? Fault() => UnknownName("format", Format, Formats)
        ?? (Model is null ? null : UnknownName("model of OSCAL", Model, Models))
        ?? (Model is not null && !Is(Format, Oscal) ? $"--model is for --format {Oscal}." : null)
        ?? Needs("--profile", Profile, required: ["profile"], refused: ["mapping"])
        ?? Needs("--assessment", Assessment, required: ["assessment-results"], refused: ["json", "catalog", "profile", "component-definition", "mapping"])
        ?? Needs("--from", From, required: ["mapping"], refused: ["json", "csv", "markdown", "catalog", "profile", "component-definition", "assessment-results"])
        ?? (Site.Length > 0 && !IsWorkbook ? $"--site is for --format {Xlsx}." : null);

    private string? Needs(string option, string? value, string[] required, string[] refused) =>
        value is null && required.Contains(Kind, StringComparer.Ordinal) ? $"{Kind} needs {option}."
        : value is not null && refused.Contains(Kind, StringComparer.Ordinal) ? $"{option} says nothing about {Kind}; leave it out."
        : null;

    private static string? UnknownName(string what, string name, EquatableArray<string> known) =>
        known.Contains(name, StringComparer.Ordinal) ? null : $"\"{name}\" is not a {what}; known are {string.Join(", ", known)}.{NearestName.Hint(name, known)}";

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.Ordinal);
}
