namespace Generator.Model;

/// <summary>Finds the name that somebody probably meant.</summary>
public static class NearestName
{
    // Names are short; what is longer is something else, and comparing two costs the product of their lengths.
    private const int LongestName = 200;

    /// <summary>
    /// The name that takes the fewest edits, the first by ordinal order of several; <c>null</c> where none is like it (more
    /// than a third of the longer name differs, and more than two letters), or it is longer than any name.
    /// </summary>
    public static string? Of(string wanted, IEnumerable<string> names)
    {
        if (wanted.Length > LongestName)
            return null;
        string? nearest = null;
        var fewest = int.MaxValue;
        foreach (var name in names.Where(n => n.Length <= LongestName))
        {
            var most = Math.Min(Math.Max(2, Math.Max(wanted.Length, name.Length) / 3), fewest);
            if (Math.Abs(wanted.Length - name.Length) > most)
                continue;
            var edits = Edits(wanted, name, most);
            if (edits <= most && (edits < fewest || string.CompareOrdinal(name, nearest) < 0))
                (nearest, fewest) = (name, edits);
        }
        return nearest;
    }

    /// <summary>The name as the end of a message: <c> Did you mean "..."?</c> with the space before it; empty where none is like it.</summary>
    public static string Hint(string wanted, IEnumerable<string> names) => Of(wanted, names) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";

    /// <summary>Levenshtein's distance; some greater number than <paramref name="most"/> where it is greater.</summary>
    private static int Edits(string a, string b, int most)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > most)
                return least;
        }
        return row[^1];
    }
}
