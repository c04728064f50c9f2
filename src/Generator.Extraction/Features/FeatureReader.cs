using System.Collections.Concurrent;
using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Computes the features of passages; sentences that stand around several passages are analysed once. Several threads may use one.</summary>
internal sealed class FeatureReader(Lexicon lexicon)
{
    private readonly SentenceAnalyzer _analyzer = new(lexicon);
    private readonly PageFinder _pages = new(lexicon);
    private readonly PhraseSet _security = new(lexicon["security"]);
    private readonly ConcurrentDictionary<string, SentenceFeatures> _around = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (Word[] Words, bool Security)> _paths = new(StringComparer.Ordinal);

    /// <summary>The features of all passages of one document, in their order.</summary>
    public IReadOnlyList<PassageFeatures> Read(IReadOnlyList<Passage> passages)
    {
        var read = passages.Select(Read).ToList();
        var page = _pages.Of(read);
        return [.. read.Select(f => f with { SecurityPage = page.IsSecurity, AdvicePage = page.IsAdvice, Operated = page.Operated.Contains(f.Passage.Place.Section) })];
    }

    private PassageFeatures Read(Passage passage)
    {
        var sentence = _analyzer.Analyze(passage.Text);
        var path = PathOf(string.Join(" / ", passage.Place.Path));
        var read = new PassageFeatures(
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
            IntroductionSecurity = passage.Place.Introduction is { } introduction && PathOf(introduction).Security,
            Column = (passage.Place.Column, Around(passage.Place.Column)),
            Row = (passage.Place.Row, Around(passage.Place.Row)),
            Above = [.. passage.Place.Above.Select(text => (text, Around(text)))],
            Headings = [.. passage.Place.Path.Select(text => (text, Around(text)))],
        };
        return read with { Labelled = LabelReading.Of(read) };
    }

    private SentenceFeatures Around(string? sentence) => _around.GetOrAdd(sentence ?? "", _analyzer.Analyze);

    private (Word[] Words, bool Security) PathOf(string path) => _paths.GetOrAdd(path, text =>
    {
        var words = Words.Of(text);
        return (words, _security.IsIn(words));
    });
}
