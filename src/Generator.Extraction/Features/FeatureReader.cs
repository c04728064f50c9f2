using System.Collections.Immutable;
using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Computes the features of passages; sentences that stand around several passages are analysed once. Several threads may use one.</summary>
internal sealed class FeatureReader(SentenceMemory memory, Lexicon lexicon, EquatableArray<string> tellingTerms)
{
    // What heads three sections or items alike is a part of their form ("Rationale", "Audit procedure"); nobody asks for one thing so often.
    private const int FewestRepeats = 3;

    private readonly SentenceAnalyzer _analyzer = memory.Analyzer;
    private readonly PageFinder _pages = new(lexicon);
    private readonly WithdrawalFinder _withdrawals = new(lexicon);
    private readonly ParticularsReader _particulars = new(lexicon);
    private readonly PhraseSet _security = new(lexicon["security"]);
    private readonly PhraseSet _telling = new(tellingTerms);

    /// <summary>The features of all passages of one document, in their order.</summary>
    public IReadOnlyList<PassageFeatures> Read(IReadOnlyList<Passage> passages)
    {
        var read = AmongInstructions(passages.Select(p => Read(p, false)).ToList());
        var page = _pages.Of(read);
        var told = _withdrawals.Apply(read.ConvertAll(f => MayBeInstruction(f, page) ? Read(f.Passage, true) with { AmongInstructions = f.AmongInstructions, AmongActs = f.AmongActs } : f));
        var names = NameFinder.Of(read);
        var repeated = RepeatedHeads(passages);
        return [.. told.Select(f => WithNames(f, names) with { SecurityPage = page.IsSecurity, AdvicePage = page.IsAdvice, DutyPage = page.IsDuty, Operated = page.Operated.Contains(f.Passage.Place.Section), Repeated = IsHead(f.Passage) && repeated.Contains(f.Passage.Text) })];
    }

    private static HashSet<string> RepeatedHeads(IReadOnlyList<Passage> passages) => passages
        .Where(IsHead)
        .CountBy(head => head.Text, StringComparer.OrdinalIgnoreCase)
        .Where(head => head.Value >= FewestRepeats)
        .Select(head => head.Key)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsHead(Passage passage) => passage.Form is StatementForm.Heading or StatementForm.Lead;

    private static PassageFeatures WithNames(PassageFeatures passage, ImmutableHashSet<string> names) =>
        passage with { Sentence = passage.Sentence.AboutNamed(names), Introduction = passage.Introduction.AboutNamed(names) };

    // A paragraph says whole sentences, and one without another verb is an instruction; items and notes hold names of things as well.
    private static bool IsInSecurityProse(PassageFeatures passage) => passage.Passage.Place.Container is Container.Prose && (passage.Security || passage.SecuritySection);

    // "Scope read access to a few fields." without another verb is an instruction where instructions are given, as is what a column of
    // instructions holds.
    private bool MayBeInstruction(PassageFeatures passage, Page page) =>
        passage.Passage.Form is StatementForm.Sentence && _analyzer.MayBeInstruction(passage.Sentence)
        && (passage.Passage.Place.Container is Container.Cell ? passage.Labelled.Label is Label.Do : IsWholeSentence(passage, page));

    private bool IsWholeSentence(PassageFeatures passage, Page page) =>
        passage.Passage.Text.EndsWith('.') && (page.IsAdvice || IsInSecurityProse(passage)) && _analyzer.BeginsWithNounOrVerb(passage.Sentence);

    // What stands in a list or column of instructions is read as one of them where it could be.
    private List<PassageFeatures> AmongInstructions(List<PassageFeatures> passages)
    {
        var instructions = InstructionSeries.Find(passages);
        var acts = InstructionSeries.FindActs(passages);
        return passages.ConvertAll(p => p.Passage.Place.Series is not { } at ? p
            : (instructions.Contains(at) ? Among(p) : p) with { AmongActs = InstructionSeries.IsAct(p) && (acts.Contains(at) || instructions.Contains(at)) });
    }

    private PassageFeatures Among(PassageFeatures passage) =>
        (passage.Sentence.Mood is Mood.Imperative || !InstructionSeries.IsMember(passage.Passage) ? passage : Read(passage.Passage, true)) with { AmongInstructions = true };

    private PassageFeatures Read(Passage passage, bool amongInstructions)
    {
        var sentence = memory.Analyze(passage.Text, amongInstructions);
        var path = memory.Read(string.Join(" / ", passage.Place.Path));
        var read = new PassageFeatures(
            passage,
            sentence,
            Around(passage.Place.Section.TitleText),
            Around(passage.Lead),
            Around(passage.Place.Introduction),
            Around(passage.Before),
            path.Words,
            _telling.IsIn(sentence.Words) || Array.Exists(sentence.Words, w => w.IsPolicyName),
            path.Security,
            SecurityPage: false)
        {
            NamesSecurity = _security.IsIn(sentence.Words),
            Sets = sentence.Mood == Mood.Imperative && _analyzer.AsksForSetting(sentence, passage.HasCode),
            Acts = passage is { Form: StatementForm.Sentence, Index: 0, Place.Container: Container.Bullet or Container.Step } && _analyzer.BeginsWithAct(sentence),
            IntroductionSecurity = passage.Place.Introduction is { } introduction && memory.Read(introduction).Security,
            Column = (passage.Place.Column, Around(passage.Place.Column)),
            Particulars = _particulars.Of(passage, sentence),
            Row = (passage.Place.Row, Around(passage.Place.Row)),
            Above = [.. passage.Place.Above.Select(text => (text, Around(text)))],
            Headings = [.. passage.Place.Path.Select(text => (text, Around(text)))],
        };
        return read with { Labelled = LabelReading.Of(read) };
    }

    private SentenceFeatures Around(string? sentence) => memory.Analyze(sentence);
}
