using System.Text;

namespace Generator.Writing.Templating;

/// <summary>A name in a bundle that no file has.</summary>
/// <param name="Bundle">The bundle.</param>
/// <param name="Line">The line of the name, from 1.</param>
/// <param name="Path">The path of the file that isn't there.</param>
internal sealed record MissingPart(TemplateFile Bundle, int Line, string Path);

/// <summary>
/// An asset made of others: <c>assets/checklist.js.bundle</c> names files of <c>assets/</c>, one a line, and becomes
/// <c>assets/checklist.js</c>, which holds them in that order. Empty lines and lines that begin with <c>#</c> name nothing.
/// Parts lose lines that are remarks, and indentation.
/// </summary>
internal static class AssetBundle
{
    private const string Ending = ".bundle";
    private const string Folder = "assets/";

    public static bool Is(TemplateFile file) => file.Path.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>The file that a bundle becomes; what it names and isn't there is left out.</summary>
    public static TemplateFile Join(TemplateFile bundle, IReadOnlyDictionary<string, TemplateFile> files)
    {
        var texts = PartsOf(bundle).Where(p => files.ContainsKey(p.Path)).Select(p => Slim(files[p.Path].Text.ReplaceLineEndings("\n").TrimEnd('\n')) + "\n");
        return new TemplateFile(bundle.Path[..^Ending.Length], bundle.DisplayPath, Encoding.UTF8.GetBytes(string.Concat(texts)));
    }

    public static IEnumerable<MissingPart> MissingIn(TemplateFile bundle, IReadOnlyDictionary<string, TemplateFile> files) =>
        PartsOf(bundle).Where(p => !files.ContainsKey(p.Path)).Select(p => new MissingPart(bundle, p.Line, p.Path));

    // Remarks and indentation are for those who read the parts; on the way they are a third. What stands in a text that goes over lines isn't told from them, so
    // a part that may hold one stays as it is.
    private static string Slim(string text)
    {
        var lines = text.Split('\n');
        return Array.Exists(lines, MayLeaveTextOpen) ? text : string.Join('\n', lines.Select(l => l.TrimStart()).Where(l => l.Length > 0 && !IsRemark(l)));
    }

    private static bool IsRemark(string line) =>
        line.StartsWith("//", StringComparison.Ordinal) || (line.StartsWith("/*", StringComparison.Ordinal) && line.IndexOf("*/", StringComparison.Ordinal) == line.Length - 2);

    private static bool MayLeaveTextOpen(string line) => line.Count(c => c is '`') % 2 != 0 || line.EndsWith('\\');

    private static IEnumerable<(int Line, string Path)> PartsOf(TemplateFile bundle) =>
        bundle.Text.ReplaceLineEndings("\n").Split('\n')
            .Select((name, i) => (Line: i + 1, Path: Folder + name.Trim()))
            .Where(p => p.Path.Length > Folder.Length && p.Path[Folder.Length] != '#');
}
