using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>Which files of a source are a guide's: pages and what pages show or offer, never what a machine would run.</summary>
internal static class TakenFiles
{
    private const long Mega = 1024 * 1024;

    private static readonly string[] Pages = [".md", ".markdown", ".mdx", ".adoc"];

    private static readonly string[] Others = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".pdf", ".txt", ".csv", ".json", ".yaml", ".yml"];

    /// <summary>How many bytes of a source are taken at most: a guide is text with pictures, and what a zip unpacks to isn't known before.</summary>
    public const long MostBytes = 256 * Mega;

    /// <summary>How many files of a source are taken at most.</summary>
    public const int MostFiles = 20_000;

    /// <summary>Whether the file is a page.</summary>
    public static bool IsPage(string path) => Pages.Contains(EndingOf(path), StringComparer.Ordinal);

    /// <summary>Whether the file is taken. Names that begin with a full stop are passed over, as in every folder that is read.</summary>
    public static bool IsTaken(string path) => !IsHidden(path) && (IsPage(path) || Others.Contains(EndingOf(path), StringComparer.Ordinal));

    /// <summary>Whether the file, or a folder that it is in, is hidden.</summary>
    public static bool IsHidden(string path) => path.Split('/').Any(n => n.StartsWith('.'));

    /// <summary>Whether a path with <c>/</c> stays where it is put: relative, without steps up, drives or what no file system holds.</summary>
    public static bool IsSafe(string path) =>
        path.Length > 0 && !path.AsSpan().ContainsAny('\\', ':', '\0')
        && !path.Any(char.IsControl) && path.Split('/').All(n => n is not ("" or "." or ".."));

    /// <summary>The problem where there is more than is taken; <c>null</c> where there isn't.</summary>
    public static Diagnostic? TooLarge(string source, int files, long bytes)
    {
        if (files <= MostFiles && bytes <= MostBytes)
            return null;
        return new Diagnostic(DiagnosticRules.SourceTooLarge, SourceSpan.Start(source), $"The guide would have {files} files of {bytes / Mega} MB together; the limit is {MostFiles} files and {MostBytes / Mega} MB.");
    }

    /// <summary>A file's ending in small letters; a name without one has none.</summary>
    public static string EndingOf(string path) => Path.GetExtension(path).ToLowerInvariant();
}
