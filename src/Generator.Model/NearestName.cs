namespace Generator.Model;

/// <summary>Finds the name that somebody probably meant.</summary>
public static class NearestName
{
    /// <summary>
    /// The name that takes the fewest edits, the first by ordinal order of several; <c>null</c> where none is like it (more
    /// than a third of the longer name differs, and more than two letters).
    /// </summary>
    public static string? Of(string wanted, IEnumerable<string> names)
    {
        string? nearest = null;
        var fewest = int.MaxValue;
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            var most = Math.Max(2, Math.Max(wanted.Length, name.Length) / 3);
            if (Math.Abs(wanted.Length - name.Length) > Math.Min(most, fewest - 1))
                continue;
            var edits = Edits(wanted, name);
            if (edits <= most && edits < fewest)
                (nearest, fewest) = (name, edits);
        }
        return nearest;
    }

    /// <summary>The name as the end of a message: <c> Did you mean "..."?</c> with the space before it; empty where none is like it.</summary>
    public static string Hint(string wanted, IEnumerable<string> names) => Of(wanted, names) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";

    /// <summary>Levenshtein's distance.</summary>
    private static int Edits(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
