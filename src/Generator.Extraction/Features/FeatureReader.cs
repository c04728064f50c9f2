using System.Collections.Concurrent;
using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Computes the features of passages; sentences that stand around several passages are analysed once. Several threads may use one.</summary>
internal sealed class FeatureReader(Lexicon lexicon)
{
    // A page on which fewer sentences hold a security term mentions security in passing. The labelled pages part here: those
    // about security begin well above it.
    private const double SecurityPageShare = 0.4;

    private readonly SentenceAnalyzer _analyzer = new(lexicon);
    private readonly PhraseSet _operating = new(lexicon["operating-verbs"]);
    private readonly PhraseSet _security = new(lexicon["security"]);
    private readonly ConcurrentDictionary<string, SentenceFeatures> _around = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (Word[] Words, bool Security)> _paths = new(StringComparer.Ordinal);

    /// <summary>The features of all passages of one document, in their order.</summary>
    public IReadOnlyList<PassageFeatures> Read(IReadOnlyList<Passage> passages)
    {
        var read = passages.Select(Read).ToList();
        var sentences = read.Where(f => f.Passage.Form == StatementForm.Sentence).ToList();
        var isSecurityPage = sentences.Count(f => f.Security) >= SecurityPageShare * sentences.Count;
        var operated = read.Where(f => f.Passage.Place.Container is Container.Step && IsOperating(f.Sentence)).Select(f => f.Passage.Place.Section).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. read.Select(f => f with { SecurityPage = isSecurityPage, Operated = operated.Contains(f.Passage.Place.Section) })];
    }

    private bool IsOperating(SentenceFeatures sentence) => sentence.Mood == Mood.Imperative && _operating.LengthAt(sentence.Words, sentence.Clause) is not null;

    private PassageFeatures Read(Passage passage)
    {
        var sentence = _analyzer.Analyze(passage.Text);
        var path = PathOf(string.Join(" / ", passage.Place.Path));
        return new PassageFeatures(
            passage,
            sentence,
            Around(passage.Place.Section.TitleText),
            Around(passage.Lead),
            Around(passage.Place.Introduction),
            Around(passage.Before),
            path.Words,
            _security.IsIn(sentence.Words) || Array.Exists(sentence.Words, w => w.IsPolicyName),
            path.Security,
            SecurityPage: false)
        {
            Sets = sentence.Mood == Mood.Imperative && _analyzer.AsksForSetting(sentence, passage.HasCode),
        };
    }

    private SentenceFeatures Around(string? sentence) => _around.GetOrAdd(sentence ?? "", _analyzer.Analyze);

    private (Word[] Words, bool Security) PathOf(string path) => _paths.GetOrAdd(path, text =>
    {
        var words = Words.Of(text);
        return (words, _security.IsIn(words));
    });
}
