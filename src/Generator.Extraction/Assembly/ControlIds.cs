using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>
/// Gives controls short, readable ids, unique within a catalog and the same whatever the order of the controls.
/// 1. The id is the group, a dot, and the first telling words of the title.
/// 2. Where several controls of a group would share one, each takes as many more words of its statement as it needs.
/// 3. Where words don't tell them apart, each takes the beginning of its statement's digest.
/// </summary>
internal static class ControlIds
{
    private const int FewestWords = 4;
    private const int MostWords = 9;
    private const int DigestDigits = 6;

    /// <summary>The ids, one per control, in the order given.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<(string Group, string Title, string Statement)> controls)
    {
        var ids = controls.Select(c => Slug(c, FewestWords)).ToArray();
        for (var count = FewestWords + 1; count <= MostWords && HasTwins(ids); count++)
            Replace(ids, i => Slug(controls[i], count));
        if (HasTwins(ids))
            Replace(ids, i => $"{ids[i]}-{StatementDigest.Of(controls[i].Statement)[..DigestDigits]}");
        return NumberRest(ids);
    }

    private static bool HasTwins(string[] ids) => ids.Distinct(StringComparer.Ordinal).Count() < ids.Length;

    private static void Replace(string[] ids, Func<int, string> with)
    {
        var twins = ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++)
        {
            if (twins.Contains(ids[i]))
                ids[i] = with(i);
        }
    }

    // The same words in two contexts are two controls; reading order tells these apart.
    private static string[] NumberRest(string[] ids)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++)
        {
            var count = seen[ids[i]] = seen.GetValueOrDefault(ids[i]) + 1;
            ids[i] = count == 1 ? ids[i] : $"{ids[i]}-{count}";
        }
        return ids;
    }

    private static string Slug((string Group, string Title, string Statement) control, int count)
    {
        var words = TellingWords.All(control.Title);
        if (count > FewestWords)
            words = [.. words.Concat(TellingWords.All(control.Statement).Except(words, StringComparer.Ordinal))];
        var telling = words.Where(TellingWords.IsTelling).Take(count).ToList();
        return $"{control.Group}.{string.Join('-', telling.Count > 0 ? telling : words.Take(count))}";
    }
}
