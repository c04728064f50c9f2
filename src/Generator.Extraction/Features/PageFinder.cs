using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>What a page is for, told by all its passages together.</summary>
/// <param name="IsSecurity">Whether it is about security.</param>
/// <param name="IsAdvice">Whether it tells its reader what to do, and not how a tool is operated.</param>
/// <param name="IsDuty">Whether it lays down duties.</param>
/// <param name="Operated">The sections whose steps operate a tool.</param>
internal sealed record Page(bool IsSecurity, bool IsAdvice, bool IsDuty, IReadOnlySet<Section> Operated);

/// <summary>Tells what pages are for.</summary>
internal sealed class PageFinder(Lexicon lexicon)
{
    // A page on which fewer sentences hold a security term mentions security in passing. The labelled pages part here: those
    // about security begin well above it.
    private const double SecurityShare = 0.4;

    // On a page of advice at least this share of what it says advises, and for each instruction that operates a tool stand so many that
    // don't. Tutorials and procedures lie below the second, descriptions below the first.
    private const double AdviceShare = 0.15;
    private const int AdvicePerOperation = 4;

    // On a page that lays down duties at least this share of the sentences demand something; on others of a handbook hardly any do.
    private const double DutyShare = 0.15;

    private readonly PhraseSet _operating = new(lexicon["operating-verbs"]);
    private readonly PhraseSet _tools = new(lexicon["tools"]);

    /// <summary>What the page of these passages is for.</summary>
    public Page Of(IReadOnlyCollection<PassageFeatures> passages)
    {
        var sentences = passages.Where(p => p.Passage.Form == StatementForm.Sentence).ToList();
        var prose = passages.Where(p => p.Passage.Place.Container is not Container.Cell).ToList();
        var advice = prose.Count(Advises);
        var operations = prose.Count(p => Operates(p.Sentence) || UsesTool(p.Sentence));
        return new Page(
            sentences.Count(f => f.Security || f.NamesSecurity) >= SecurityShare * sentences.Count,
            advice >= AdviceShare * prose.Count && advice >= AdvicePerOperation * operations,
            LaysDownDuties(sentences),
            prose.Where(p => p.Passage.Place.Container is Container.Step && Operates(p.Sentence)).Select(p => p.Passage.Place.Section).ToHashSet<Section>(ReferenceEqualityComparer.Instance));
    }

    // What stands under "Phones must:" is demanded as well; cells are labels and names as often.
    private static bool LaysDownDuties(IEnumerable<PassageFeatures> sentences)
    {
        var told = sentences.Where(s => s.Passage.Place.Container is not Container.Cell).ToList();
        return told.Count(s => s.Sentence.Modality is Modality.Must || s.Introduction.Modality is Modality.Must) >= DutyShare * told.Count;
    }

    private bool Advises(PassageFeatures passage) => !passage.Sentence.Introduces
        && (passage.Sentence.Modality is Modality.Should || (passage.Sentence.Mood is Mood.Imperative && !Operates(passage.Sentence)));

    private bool Operates(SentenceFeatures sentence) =>
        sentence.Mood is Mood.Imperative && _operating.LengthAt(sentence.Words, sentence.Clause) is not null;

    private bool UsesTool(SentenceFeatures sentence) => sentence.Mood is Mood.Imperative && _tools.IsIn(sentence.Words);
}
