namespace Generator.Reading;

/// <summary>The product that a guide is about, by the guide's title.</summary>
public static class ServiceName
{
    private static readonly HashSet<string> Describing = new(StringComparer.OrdinalIgnoreCase)
    {
        "security", "guide", "guides", "guideline", "guidelines", "handbook", "manual", "documentation", "docs", "doc", "reference",
        "best", "practice", "practices", "recommendations", "requirements", "hardening", "baseline", "benchmark", "checklist", "cheat", "sheet", "standard",
        "policy", "policies", "overview", "introduction", "user", "users", "developer", "developers", "administrator", "admin", "operator", "operations", "home", "welcome",
        "about", "getting", "started", "securing", "protecting", "learn", "cheatsheet", "cheatsheets", "readme", "index", "contents", "version",
    };

    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "and", "the", "for", "of", "to", "in", "on", "with", "your", "our", "&", "-", "|", ":", "\u2013", "\u2014", "\u00b7" };

    /// <summary>
    /// The title without the words at its ends that say what kind of text it is ("AWS Proton security guide", "Security best
    /// practices for AWS Proton"); the whole title where nothing else is in it.
    /// </summary>
    public static string Of(string title)
    {
        var words = title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, IsOwn);
        var last = Array.FindLastIndex(words, IsOwn);
        return first < 0 ? title.Trim() : string.Join(' ', words[first..(last + 1)]).TrimEnd(':', ',');
    }

    /// <summary>Whether the words name nothing, only a kind of text ("Security documentation").</summary>
    public static bool IsMissingIn(string title) => !title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(IsOwn);

    private static bool IsOwn(string word)
    {
        var bare = word.Trim(':', ',', '(', ')');
        return bare.Length > 0 && !Describing.Contains(bare) && !Joining.Contains(bare);
    }
}
