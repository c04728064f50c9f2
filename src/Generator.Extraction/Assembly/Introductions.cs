using Generator.Extraction.Deciding;

namespace Generator.Extraction.Assembly;

/// <summary>Finds the sentences that controls have as context because they introduce their list.</summary>
internal static class Introductions
{
    /// <summary>Each such sentence that is no control itself, as guidance of the first control that leans on it.</summary>
    public static IReadOnlyList<GuidancePart> Of(IReadOnlyList<DecidedPassage> passages)
    {
        var found = new SortedDictionary<int, GuidancePart>();
        for (var control = 0; control < passages.Count; control++)
        {
            if (passages[control] is { IsControl: true, Passage.Place.Introduction: { } text } && Before(passages, control, text) is { } at)
                found.TryAdd(at, new GuidancePart(control, at, text, passages[at].Passage.Range));
        }
        return [.. found.Values];
    }

    private static int? Before(IReadOnlyList<DecidedPassage> passages, int control, string text)
    {
        var document = passages[control].Passage.Place.Document;
        for (var at = control - 1; at >= 0 && ReferenceEquals(passages[at].Passage.Place.Document, document); at--)
        {
            if (!passages[at].IsApart && string.Equals(passages[at].Passage.Text, text, StringComparison.Ordinal))
                return passages[at].IsControl ? null : at;
        }
        return null;
    }
}
