using Generator.Extraction.Deciding;
using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>Gathers the prose that explains a control: the passed-over sentences that follow it in its own block.</summary>
internal static class Guidance
{
    /// <summary>The controls among the passages, in order, each with its guidance.</summary>
    public static IEnumerable<(DecidedPassage Passage, EquatableArray<string> Guidance)> Gather(IReadOnlyList<DecidedPassage> passages)
    {
        for (var at = 0; at < passages.Count; at++)
        {
            if (passages[at].IsControl)
                yield return (passages[at], Following(passages, at));
        }
    }

    private static EquatableArray<string> Following(IReadOnlyList<DecidedPassage> passages, int at)
    {
        var block = passages[at].Passage.Place.Block;
        return passages.Skip(at + 1)
            .TakeWhile(p => p.Passage.Place.Block == block && !p.IsControl)
            .Select(p => p.Passage.Text)
            .ToEquatableArray();
    }
}
