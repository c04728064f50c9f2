using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Cli.Importing;

/// <summary>How sources are named: nothing of a machine and nobody's credentials may end up on a site.</summary>
internal static partial class SourceAddress
{
    private static readonly string[] Shown = ["http", "https", "ssh", "git"];

    /// <summary>Whether this is an address that git clones from, and no path.</summary>
    public static bool IsRemote(string text) => UrlPattern().IsMatch(text) || ScpPattern().IsMatch(text);

    /// <summary>
    /// The address as it may be shown: without user, password, query and fragment. <c>null</c> where it is of no kind that means the same on
    /// another machine.
    /// </summary>
    public static string? Public(string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && UrlPattern().IsMatch(address))
            return Shown.Contains(uri.Scheme, StringComparer.Ordinal) && uri.Host.Length > 0 ? $"{uri.Scheme}://{uri.Authority[(uri.Authority.IndexOf('@', StringComparison.Ordinal) + 1)..]}{uri.AbsolutePath.TrimEnd('/')}" : null;
        return ScpPattern().Match(address) is { Success: true } scp ? $"ssh://{scp.Groups["host"].Value}/{scp.Groups["path"].Value.TrimStart('/')}" : null;
    }

    /// <summary>The last name of an address or path, without what it ends in.</summary>
    public static string NameOf(string address)
    {
        var path = address.Replace('\\', '/').TrimEnd('/');
        path = path.EndsWith("/.git", StringComparison.Ordinal) ? path[..^"/.git".Length] : path;
        var name = path[(path.LastIndexOfAny(['/', ':']) + 1)..];
        foreach (var ending in new[] { ".git", ".zip", ".bundle" })
            name = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && name.Length > ending.Length ? name[..^ending.Length] : name;
        return name;
    }

    /// <summary>A name as the id of a guide: small letters and digits, with <c>-</c> between; without a day or version at its end.</summary>
    public static string IdOf(string name)
    {
        var id = OtherPattern().Replace((DayOf(name) is null ? name : DayPattern().Replace(name, "")).ToLowerInvariant(), "-").Trim('-');
        return id.Length > 0 ? id : "guide";
    }

    /// <summary>An id as the title of a guide.</summary>
    public static string TitleOf(string id)
    {
        var words = id.Replace('-', ' ');
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}";
    }

    /// <summary>The day that a name tells; <c>null</c> where it tells none.</summary>
    public static DateOnly? DayOf(string name) =>
        DayPattern().Match(name) is { Success: true } match && DateOnly.TryParseExact($"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>
    /// <c>REPOSITORY@REVISION</c>; <c>null</c> where it is nothing of the kind. Both may hold the sign themselves, so the repository is what
    /// <paramref name="exists"/>, or an address as long as it can be.
    /// </summary>
    public static (string Repository, string Revision)? AtRevision(string text, Func<string, bool> exists)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at > 0 && at < text.Length - 1; at = text.IndexOf('@', at + 1))
        {
            if (exists(text[..at]))
                return (text[..at], text[(at + 1)..]);
        }
        // In an address a user's name may stand before the host, with the same sign behind it.
        var last = text.LastIndexOf('@');
        return last > 0 && last < text.Length - 1 && (WholeUrlPattern().IsMatch(text[..last]) || ScpPattern().IsMatch(text[..last])) ? (text[..last], text[(last + 1)..]) : null;
    }

    /// <summary>A path within a source as everything here writes it: with <c>/</c>, without one at its ends; empty for all of the source.</summary>
    public static string PathOf(string path)
    {
        var parts = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', parts.Where(p => p is not "."));
    }

    /// <summary>Whether a folder's name is a day as 2023-04-18.</summary>
    public static bool IsDay(string name) => DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]+://", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex UrlPattern();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]+://[^/]*/.+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex WholeUrlPattern();

    // host:path, where the host is longer than a drive's letter and no slash stands before the colon.
    [GeneratedRegex("^([^@/\\\\:]+@)?(?<host>[A-Za-z0-9][A-Za-z0-9.-]+):(?!//)(?<path>[^\\\\:]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex ScpPattern();

    [GeneratedRegex("[-_. ]?(?<![0-9])(?<y>(19|20)[0-9]{2})[-_.]?(?<m>[01][0-9])[-_.]?(?<d>[0-3][0-9])(?![0-9])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex DayPattern();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex OtherPattern();
}
