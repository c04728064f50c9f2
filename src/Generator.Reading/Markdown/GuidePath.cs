namespace Generator.Reading.Markdown;

/// <summary>Paths within a version's folder.</summary>
internal static class GuidePath
{
    /// <summary>
    /// The path that <paramref name="path"/> means as it stands in the file <paramref name="from"/>; one that begins with a slash
    /// begins at the folder.
    /// </summary>
    public static string Combine(string from, string path) =>
        Normal(path.StartsWith('/') ? path : from[..(from.LastIndexOf('/') + 1)] + path);

    /// <summary>A path without <c>.</c> and, as far as it can climb, <c>..</c>; one that climbs out of the folder keeps its <c>..</c> and is found nowhere.</summary>
    public static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part is ".." && parts is [.., not ".."])
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }
        return string.Join('/', parts);
    }
}
