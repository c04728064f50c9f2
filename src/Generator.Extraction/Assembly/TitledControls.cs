using Generator.Extraction.Deciding;
using Generator.Extraction.Segmentation;
using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>
/// Finds the headings and lead-ins that are instructions and are said again beneath: such a one is the title of the control
/// beneath, not a second control.
/// 1. Beneath a heading stands its section, up to the next heading; beneath a lead-in its paragraph or list item, or, where it
///    stands on a line of its own, what follows up to the next lead-in or heading.
/// 2. A control there says it again where it asks with like force (what the customer may do isn't what the customer should), both say what
///    to do or both what not to do, and it holds at least half of its telling words, in any form.
/// 3. Of several, the one that holds most of them; of equals, the first.
/// </summary>
internal static class TitledControls
{
    private const double LeastShared = 0.5;

    // Words that begin alike are forms of one word: encrypt, encrypted, encryption.
    private const int StemLength = 5;

    /// <summary>The index of the control that says it again, by the index of the heading or lead-in.</summary>
    public static IReadOnlyDictionary<int, int> Find(IReadOnlyList<DecidedPassage> passages)
    {
        var found = new SortedDictionary<int, int>();
        for (var at = 0; at < passages.Count; at++)
        {
            if (passages[at] is { IsControl: true, IsWarnedOf: false, Passage.Form: not StatementForm.Sentence } && Again(passages, at) is { } beneath)
                found.Add(at, beneath);
        }
        return found;
    }

    private static int? Again(IReadOnlyList<DecidedPassage> passages, int title)
    {
        var words = StemsOf(passages[title].Statement);
        var best = Beneath(passages, title)
            .Where(i => Asks(passages[i]) == Asks(passages[title]) && passages[i].Forbids == passages[title].Forbids)
            .Select(i => (Index: i, Shared: words.Count(StemsOf(passages[i].Statement).Contains)))
            .DefaultIfEmpty((Index: title, Shared: 0))
            .MaxBy(c => c.Shared);
        return best.Shared > 0 && best.Shared >= LeastShared * words.Count ? best.Index : null;
    }

    private static bool Asks(DecidedPassage passage) => passage.Decision.Rule.Take is ControlKind.Requirement or ControlKind.Recommendation;

    private static IEnumerable<int> Beneath(IReadOnlyList<DecidedPassage> passages, int title)
    {
        var above = passages[title].Passage;
        for (var at = title + 1; at < passages.Count && Reaches(above, passages[at].Passage); at++)
        {
            if (passages[at] is { IsControl: true, IsWarnedOf: false, Passage.Form: StatementForm.Sentence })
                yield return at;
        }
    }

    private static bool Reaches(Passage above, Passage below)
    {
        if (!ReferenceEquals(above.Place.Section, below.Place.Section) || below.Form == StatementForm.Heading)
            return false;
        return above.Form == StatementForm.Heading || below.Form == StatementForm.Sentence;
    }

    private static HashSet<string> StemsOf(string text) =>
        TellingWords.All(text).Where(TellingWords.IsTelling).Select(w => w.Length > StemLength ? w[..StemLength] : w).ToHashSet(StringComparer.Ordinal);
}
