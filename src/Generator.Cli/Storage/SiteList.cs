namespace Generator.Cli.Storage;

/// <summary>
/// The list of the files that builds made in a folder. Its first line says which form it has, and its last one how many files it names, so
/// that a list that was cut short is known for one. Lists of earlier versions of the program have neither, and count as cut short.
/// </summary>
/// <param name="Paths">The files, with <c>/</c>.</param>
/// <param name="IsThere">Whether there is a list, so that the folder is one that a build made.</param>
/// <param name="IsWhole">Whether it names all of them.</param>
internal sealed record SiteList(HashSet<string> Paths, bool IsThere, bool IsWhole)
{
    /// <summary>Its own name in the folder.</summary>
    public const string Name = ".generator-files";

    private const string Head = "generator-files 2";
    private const string End = "end ";

    /// <summary>Reads the list of a folder.</summary>
    public static SiteList Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
            return new SiteList([], IsThere: false, IsWhole: true);
        var lines = File.ReadAllText(path).Split('\n');
        var isMarked = string.Equals(lines[0], Head, StringComparison.Ordinal);
        var isWhole = isMarked && lines is [.., var end, ""] && string.Equals(end, EndOf(lines.Length - 3), StringComparison.Ordinal);
        // What follows the last line end is a name cut short, or nothing.
        var names = isWhole ? lines[1..^2] : lines[(isMarked ? 1 : 0)..^1];
        return new SiteList(names.Select(n => isMarked ? PathOf(n) : n).Where(IsInside).ToHashSet(StringComparer.Ordinal), IsThere: true, isWhole);
    }

    /// <summary>The bytes of a list of these files.</summary>
    public static byte[] Write(IReadOnlyCollection<string> paths) =>
        System.Text.Encoding.UTF8.GetBytes(string.Join('\n', [Head, .. paths.Order(StringComparer.Ordinal).Select(NameOf), EndOf(paths.Count), ""]));

    // The list is a file like any other and may have been edited: a path that leads out of the folder is never followed.
    private static bool IsInside(string path) => path.Length > 0 && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..", StringComparer.Ordinal);

    private static string EndOf(int count) => $"{End}{count}";

    // A name may hold anything but an oblique stroke, a line end too.
    private static string NameOf(string path) => path.Replace("%", "%25", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string PathOf(string name) => name.Replace("%0A", "\n", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}
