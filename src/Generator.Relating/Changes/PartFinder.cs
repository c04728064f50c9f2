using Generator.Model;
using Generator.Relating.Matching;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>
/// Finds controls that became several: the words of one are, without much rest, those of its successor and of controls that
/// weren't there before. With old and new exchanged it finds those that became one.
/// </summary>
internal sealed class PartFinder
{
    // A part says little that the whole didn't say ...
    private const double LeastOfPart = 0.65;

    // ... much of it what the successor no longer says ...
    private const double LeastNotInSuccessor = 0.4;

    // ... and together they say nearly all of it.
    private const double LeastOfWhole = 0.75;

    // "Do that." says nothing that only one sentence could have said ...
    private const int FewestTerms = 4;

    // ... and a part on another page has next to nothing that the whole hadn't.
    private const double LeastElsewhere = 0.85;

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
        _words = new WordVectors(pairs.SelectMany(p => new[] { p.Whole, p.Successor }).Concat(parts).Select(Sketch.Of));
        _wholes = _pairs.ToDictionary(p => p.Whole.Id, p => _words.Of(Sketch.Of(p.Whole)), StringComparer.Ordinal);
        _successors = _pairs.ToDictionary(p => p.Whole.Id, p => _words.Of(Sketch.Of(p.Successor)), StringComparer.Ordinal);
        _index = new CandidateIndex(_pairs.Index().Select(p => (p.Index, _wholes[p.Item.Whole.Id])));
    }

    /// <summary>The whole's id for each part, by the part's id.</summary>
    public static IReadOnlyDictionary<string, string> Find(IReadOnlyCollection<(Control Whole, Control Successor)> pairs, IReadOnlyCollection<Control> parts, Meaning meaning) =>
        parts.Count == 0 ? new Dictionary<string, string>(StringComparer.Ordinal) : new PartFinder(pairs, parts, meaning).Parts(parts);

    private Dictionary<string, string> Parts(IReadOnlyCollection<Control> parts)
    {
        var found = parts.Where(p => _meaning.Read(p.Statement).Count >= FewestTerms)
            .Select(p => (Part: p, Words: _words.Of(Sketch.Of(p))))
            .Select(p => (p.Part, p.Words, Whole: WholeOf(p.Part, p.Words)))
            .Where(p => p.Whole is not null)
            .GroupBy(p => p.Whole!, StringComparer.Ordinal)
            .Where(g => _words.Covered(_wholes[g.Key], [_successors[g.Key], .. g.Select(p => p.Words)]) >= LeastOfWhole);
        return found.SelectMany(g => g.Select(p => (p.Part.Id, Whole: g.Key))).ToDictionary(p => p.Id, p => p.Whole, StringComparer.Ordinal);
    }

    private string? WholeOf(Control part, WordVector words) =>
        _index.For(words).Select(n => _pairs[n]).Where(p => IsPart(words, p.Whole.Id) && (IsNear(part, p) || _words.Covered(words, [_wholes[p.Whole.Id]]) >= LeastElsewhere))
            .Select(p => p.Whole.Id).MaxBy(id => _words.Covered(words, [_wholes[id]]));

    private static bool IsNear(Control part, (Control Whole, Control Successor) pair) =>
        string.Equals(part.Source.File, pair.Successor.Source.File, StringComparison.Ordinal) || string.Equals(part.Source.File, pair.Whole.Source.File, StringComparison.Ordinal);

    private bool IsPart(WordVector part, string whole) =>
        _words.Covered(part, [_wholes[whole]]) >= LeastOfPart
        && _words.CoveredOnly(part, _wholes[whole], _successors[whole]) >= LeastNotInSuccessor
        && _words.Covered(_successors[whole], [_wholes[whole]]) >= LeastOfPart;
}
