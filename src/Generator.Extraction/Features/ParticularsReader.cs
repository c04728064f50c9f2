using System.Collections.Concurrent;
using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Finds what an author says of a sentence beside its words.
/// 1. The number and level that it begins with, or that stand alone in front of it: as its lead-in, the sentence before it or the heading above.
/// 2. In a table what the other cells of its row say, by what the heads of their columns mean. A number stands before what it numbers.
/// Several threads may use one.
/// </summary>
internal sealed class ParticularsReader(Lexicon lexicon)
{
    // What is longer tells of it at length, and is no name, level or day.
    private const int LongestName = 40;
    private const int LongestOwner = 80;
    private const int MostWords = 4;

    // Ticks and their like stand behind it, dashes before.
    private const char FirstSign = '\u2100';

    private enum Meaning
    {
        None,
        Label,
        Level,
        LevelItself,
        Owner,
        Due,
    }

    private readonly PhraseSet _labels = new(lexicon["columns-of-labels"]);
    private readonly PhraseSet _levels = new(lexicon["columns-of-levels"]);
    private readonly PhraseSet _owners = new(lexicon["columns-of-owners"]);
    private readonly PhraseSet _dues = new(lexicon["columns-of-dues"]);
    private readonly ConcurrentDictionary<string, Meaning> _heads = new(StringComparer.Ordinal);

    /// <summary>What is said of a passage.</summary>
    public Particulars Of(Passage passage, SentenceFeatures sentence)
    {
        var number = NumberFinder.Find(sentence.Words);
        var own = number.IsSure || (sentence.Mood is Mood.Imperative && sentence.Clause >= number.Length) ? number : default;
        var hasOwn = own.Label is not null || own.Level is not null;
        var row = OfRow(passage.Place.Cells);
        var told = row with { Label = own.Label ?? row.Label ?? InFront(passage), Level = own.Level ?? row.Level };
        return hasOwn ? told with { Offset = sentence.Words[own.Length].Start } : told;
    }

    private Particulars OfRow(EquatableArray<RowCell> cells)
    {
        if (cells.IsEmpty)
            return Particulars.None;
        var told = cells.Select(c => (Meaning: _heads.GetOrAdd(c.Head, MeaningOf), c.Head, Text: TextOf(c), c.IsBefore))
            .Where(c => c.Text.Length > 0)
            .ToLookup(c => c.Meaning);
        return new Particulars(
            told[Meaning.Label].FirstOrDefault(c => c.IsBefore && IsName(c.Text) && c.Text.Any(char.IsDigit)).Text,
            told[Meaning.Level].Select(c => c.Text).FirstOrDefault(IsName) ?? told[Meaning.LevelItself].Select(c => c.Head.Trim()).FirstOrDefault(),
            told[Meaning.Owner].Select(c => c.Text).FirstOrDefault(t => t.Length <= LongestOwner),
            told[Meaning.Due].Select(c => c.Text).FirstOrDefault(t => t.Length <= LongestName));
    }

    private Meaning MeaningOf(string head)
    {
        var words = Words.Of(head);
        if (words is [var level] && NumberFinder.IsLevel(level.Raw))
            return Meaning.LevelItself;
        return IsWhole(_labels, words) ? Meaning.Label
            : IsWhole(_levels, words) ? Meaning.Level
            : IsWhole(_owners, words) ? Meaning.Owner
            : IsWhole(_dues, words) ? Meaning.Due : Meaning.None;
    }

    private static bool IsWhole(PhraseSet phrases, Word[] words) => words.Length > 0 && phrases.LengthAt(words, 0) == words.Length;

    // A dash, and that there is none, are no value.
    private static string TextOf(RowCell cell)
    {
        var text = cell.Text.Replace(PlainText.Break, ' ').Trim();
        return text.Any(c => char.IsLetterOrDigit(c) || c >= FirstSign) && !text.Equals("n/a", StringComparison.OrdinalIgnoreCase) ? text : "";
    }

    private static bool IsName(string text) => text.Length <= LongestName && text.Any(char.IsLetterOrDigit) && text.Split(' ').Length <= MostWords;

    private static string? InFront(Passage passage)
    {
        if (passage.Form is not StatementForm.Sentence)
            return null;
        if (passage.Index > 0)
            return passage.Index == 1 ? NumberIn(passage.Before) : null;
        return NumberIn(passage.Lead) ?? (IsFirstBeneath(passage) ? NumberOf(passage.Place.Section) : null);
    }

    // A heading that is a bare number with letters names what stands first beneath it; one without letters may be a release.
    private static string? NumberOf(Section section) => NumberIn(section.TitleText) is { } title && char.IsAsciiLetter(title[0]) ? title : null;

    private static bool IsFirstBeneath(Passage passage) => passage.Place.Section.Blocks is [Paragraph first, ..] && first.Span == passage.Range.Block;

    private static string? NumberIn(string? text) =>
        text is { Length: > 0 and <= LongestName } && Words.Of(text) is [var word] && NumberFinder.IsNumber(word) ? word.Raw : null;
}
