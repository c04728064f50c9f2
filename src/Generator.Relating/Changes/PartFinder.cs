using Generator.Model;
using Generator.Relating.Matching;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>
/// Finds controls that became several: the words of one are, without much rest, those of its successor and of controls that
/// weren't there before. With old and new exchanged it finds those that became one.
/// 1. Words that carry nothing and words that only join or tell the force or the time don't count, and words for one thing are one
///    word: a part names anew who must act, is often reworded, and may get a deadline of its own.
/// 2. A part says little that the whole didn't say, and much of it what the successor no longer says; or, in the successor's section,
///    it says most of what the successor no longer says.
/// 3. Together they say nearly all of it.
/// </summary>
internal sealed class PartFinder
{
    private const double LeastOfPart = 0.65;
    private const double LeastNotInSuccessor = 0.4;
    private const double LeastOfWhole = 0.75;

    // "Do that." says nothing that only one sentence could have said ...
    private const int FewestTerms = 4;

    // ... and a part on another page has next to nothing that the whole hadn't.
    private const double LeastElsewhere = 0.85;

    // In one section a part may say more than the whole did, if it says what the successor leaves out ...
    private const double LeastOfNeighbour = 0.75;
    private const double LeastOfSuccessor = 0.5;
    private const double LeastLeftOut = 0.6;
    private const int FewestLeftOut = 2;

    // ... and may be short, if all of it was said.
    private const double AllOfNeighbour = 0.9;

    // Of equals the id decides, the same with old and new exchanged; sums of one set of numbers differ in their last digits by order.
    private const int Digits = 9;

    private readonly WordVectors _words;
    private readonly Meaning _meaning;
    private readonly List<(Control Whole, Control Successor)> _pairs;
    private readonly CandidateIndex _index;
    private readonly Dictionary<string, WordVector> _wholes;
    private readonly Dictionary<string, WordVector> _successors;

    private PartFinder(IReadOnlyCollection<(Control Whole, Control Successor)> pairs, IReadOnlyCollection<Control> parts, Meaning meaning)
    {
        _meaning = meaning;
        _pairs = [.. pairs.Where(p => !string.Equals(p.Whole.Statement, p.Successor.Statement, StringComparison.Ordinal))];
        _words = new WordVectors(pairs.SelectMany(p => new[] { p.Whole, p.Successor }).Concat(parts).Select(SketchOf));
        _wholes = _pairs.ToDictionary(p => p.Whole.Id, p => _words.Of(SketchOf(p.Whole)), StringComparer.Ordinal);
        _successors = _pairs.ToDictionary(p => p.Whole.Id, p => _words.Of(SketchOf(p.Successor)), StringComparer.Ordinal);
        _index = new CandidateIndex(_pairs.Index().Select(p => (p.Index, _wholes[p.Item.Whole.Id])));
    }

    /// <summary>The whole's id for each part, by the part's id.</summary>
    public static IReadOnlyDictionary<string, string> Find(IReadOnlyCollection<(Control Whole, Control Successor)> pairs, IReadOnlyCollection<Control> parts, Meaning meaning) =>
        parts.Count == 0 ? new Dictionary<string, string>(StringComparer.Ordinal) : new PartFinder(pairs, parts, meaning).Parts(parts);

    private Sketch SketchOf(Control control) => Sketch.Of(control, [.. _meaning.Read(control.Statement).Where(IsOfMeaning).Select(t => t.Stem)]);

    private static bool IsOfMeaning(Term term) => !ForceChange.IsModal(term.Stem) && !Negation.IsOf(term) && !Junctions.IsOf(term) && !Dates.IsOf(term) && !TextChange.IsSlight(term.Stem);

    private Dictionary<string, string> Parts(IReadOnlyCollection<Control> parts)
    {
        var found = parts.Select(p => (Part: p, Words: _words.Of(SketchOf(p))))
            .Select(p => (p.Part, p.Words, Whole: WholeOf(p.Part, p.Words)))
            .Where(p => p.Whole is not null)
            .GroupBy(p => p.Whole!, StringComparer.Ordinal)
            .Where(g => _words.Covered(_wholes[g.Key], [_successors[g.Key], .. g.Select(p => p.Words)]) >= LeastOfWhole);
        return found.SelectMany(g => g.Select(p => (p.Part.Id, Whole: g.Key))).ToDictionary(p => p.Id, p => p.Whole, StringComparer.Ordinal);
    }

    private string? WholeOf(Control part, WordVector words) => _index.For(words).Select(n => _pairs[n])
        .Where(p => IsPart(part, words, p) || (IsBeside(part, p) && IsLeftOut(words, p.Whole.Id)))
        .Select(p => p.Whole.Id)
        .OrderByDescending(id => Math.Round(_words.Covered(words, [_wholes[id]]), Digits))
        .ThenBy(id => id, StringComparer.Ordinal)
        .FirstOrDefault();

    private bool IsPart(Control part, WordVector words, (Control Whole, Control Successor) pair)
    {
        var (whole, successor) = (_wholes[pair.Whole.Id], _successors[pair.Whole.Id]);
        return words.Stems.Length >= FewestTerms
            && _words.Covered(words, [whole]) >= (IsNear(part, pair) ? LeastOfPart : LeastElsewhere)
            && _words.CoveredOnly(words, whole, successor) >= LeastNotInSuccessor
            && _words.Covered(successor, [whole]) >= LeastOfPart;
    }

    // What the successor leaves out, the part says; what says all of it is no part.
    private bool IsLeftOut(WordVector words, string id)
    {
        var (whole, successor) = (_wholes[id], _successors[id]);
        var ofPart = _words.Covered(words, [whole]);
        var leftOut = whole.Stems.Except(successor.Stems).ToHashSet();
        var taken = leftOut.Count(words.Stems.Contains);
        return _words.Covered(successor, [whole]) >= LeastOfSuccessor && _words.Covered(whole, [words]) < AllOfNeighbour
            && taken > 0 && taken >= LeastLeftOut * leftOut.Count
            && (ofPart >= AllOfNeighbour || (ofPart >= LeastOfNeighbour && taken >= FewestLeftOut));
    }

    private static bool IsNear(Control part, (Control Whole, Control Successor) pair) =>
        string.Equals(part.Source.File, pair.Successor.Source.File, StringComparison.Ordinal) || string.Equals(part.Source.File, pair.Whole.Source.File, StringComparison.Ordinal);

    private static bool IsBeside(Control part, (Control Whole, Control Successor) pair) => IsIn(part.Source, pair.Successor.Source) || IsIn(part.Source, pair.Whole.Source);

    private static bool IsIn(ControlSource one, ControlSource other) =>
        string.Equals(one.File, other.File, StringComparison.Ordinal) && string.Equals(one.Anchor, other.Anchor, StringComparison.Ordinal);
}
