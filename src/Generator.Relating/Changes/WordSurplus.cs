using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>A term that the other text lacks.</summary>
/// <param name="Term">The term.</param>
/// <param name="Gap">After how many common terms it stands: what was put in another's place has the same gap.</param>
internal sealed record SurplusTerm(Term Term, int Gap);

/// <summary>What one text says and the other doesn't.</summary>
/// <param name="Text">The text.</param>
/// <param name="Terms">Its terms that the other lacks, in order.</param>
/// <param name="Total">How many terms it has in all.</param>
/// <param name="Common">Where its terms begin that the other text has too.</param>
internal sealed record WordSurplus(string Text, IReadOnlyList<SurplusTerm> Terms, int Total, IReadOnlyList<int> Common)
{
    // What joins two terms belongs to neither. Two terms with no more than a filler between them are one phrase.
    private const int FillerLength = 12;

    public bool IsEmpty => Terms.Count == 0;

    /// <summary>The terms that <paramref name="isMeant"/> holds for, as phrases of the text: neighbours are one phrase.</summary>
    public IEnumerable<Phrase> Phrases(Func<Term, bool> isMeant)
    {
        var run = new List<SurplusTerm>();
        foreach (var term in Terms.Where(t => !Junctions.IsOf(t.Term)))
        {
            var goesOn = run.Count > 0 && isMeant(term.Term) && !Between(run[^1].Term, term.Term).ContainsAny(".;:");
            if (run.Count > 0 && (!goesOn || term.Term.Start - run[^1].Term.End > FillerLength))
            {
                yield return PhraseOf(run);
                run.Clear();
            }
            if (isMeant(term.Term))
                run.Add(term);
        }
        if (run.Count > 0)
            yield return PhraseOf(run);
    }

    /// <summary>The same without some of the terms.</summary>
    public WordSurplus Without(Func<Term, bool> isLeft) => this with { Terms = [.. Terms.Where(t => !isLeft(t.Term))] };

    private Phrase PhraseOf(List<SurplusTerm> run) => new(Quotation.Of(Text, run[0].Term.Start, run[^1].Term.End), run[0].Gap, run[^1].Gap, run[0].Term.Start, run[^1].Term.End)
    {
        IsNumber = run.Count == 1 && NumberChange.IsNumber(run[0].Term),
    };

    private ReadOnlySpan<char> Between(Term a, Term b) => Text.AsSpan(a.End, Math.Max(0, b.Start - a.End));
}

/// <summary>Words of a text that the other lacks.</summary>
/// <param name="Words">The words as they are written.</param>
/// <param name="First">The gap that it begins in.</param>
/// <param name="Last">The gap that it ends in.</param>
/// <param name="Start">The offset of its first character in the text.</param>
/// <param name="End">The offset after its last character.</param>
internal sealed record Phrase(string Words, int First, int Last, int Start, int End)
{
    /// <summary>Whether it is a number and nothing else.</summary>
    public bool IsNumber { get; init; }

    public bool Meets(Phrase other) => First <= other.Last && other.First <= Last;
}
