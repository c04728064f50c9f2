using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// How Antora names files: <c>version@component:module:family$path</c>, of which most may be left out. A family has a folder of its own in its module,
/// <c>modules/ROOT/pages</c>, and what is left out is that of the file that names it. Which component a folder is, its files don't tell.
/// </summary>
internal static partial class Antora
{
    /// <summary>The path that a name means in a file, which may not be there; <c>null</c> where the file isn't in such a folder, or a name no name of a file.</summary>
    /// <param name="from">The path of the file.</param>
    /// <param name="name">The name as it is written.</param>
    /// <param name="family">The family where the name says none; <c>null</c> where a name that says neither this nor a module is a plain path.</param>
    public static string? PathOf(string from, string name, string? family)
    {
        if (Place().Match(from) is not { Success: true } place || Name().Match(name) is not { Success: true } match)
            return null;
        var (module, given, path) = (match.Groups["module"], match.Groups["family"], match.Groups["path"].Value);
        if (family is null && !module.Success && !given.Success)
            return null;
        var folder = $"{place.Groups["modules"].Value}{ModuleOf(match, place)}/{(given.Success ? given.Value : family ?? "page")}s/";
        // From the page's own place in its folder only where it says so.
        return GuidePath.Normal(path.StartsWith("./", StringComparison.Ordinal) ? folder + place.Groups["within"].Value + path : folder + path);
    }

    /// <summary>A path of the guide as a file would write it.</summary>
    public static string FromFile(string from, string path) => string.Concat(Enumerable.Repeat("../", from.Count(c => c == '/'))) + path;

    private static string ModuleOf(Match name, Match place)
    {
        if (!name.Groups["module"].Success)
            return place.Groups["module"].Value;
        return name.Groups["module"].Length > 0 ? name.Groups["module"].Value : "ROOT";
    }

    [GeneratedRegex(@"^(?<modules>(?:.*/)?modules/)(?<module>[^/]+)/(?:pages|partials)/(?<within>(?:[^/]+/)*)[^/]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?!\w+://|/)(?:[^@:$/]*@)?(?:(?:[^:$/]*:)?(?<module>[^:$/]*):)?(?:(?<family>page|partial|image|example|attachment)\$)?(?<path>[^:$]+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Name();
}
