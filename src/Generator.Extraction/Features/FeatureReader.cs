using Generator.Extraction.Segmentation;
using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>Computes the features of passages; sentences that stand around several passages are analysed once.</summary>
internal sealed class FeatureReader(Lexicon lexicon)
{
    private readonly SentenceAnalyzer _analyzer = new(lexicon);
    private readonly PhraseSet _security = new(lexicon["security"]);
    private readonly Dictionary<string, SentenceFeatures> _around = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Word[] Words, bool Security)> _paths = new(StringComparer.Ordinal);

    /// <summary>The features of <paramref name="passage"/>.</summary>
    public PassageFeatures Read(Passage passage)
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
            _security.IsIn(sentence.Words),
            path.Security);
    }

    private SentenceFeatures Around(string? sentence)
    {
        var key = sentence ?? "";
        if (!_around.TryGetValue(key, out var features))
            _around.Add(key, features = _analyzer.Analyze(key));
        return features;
    }

    private (Word[] Words, bool Security) PathOf(string path)
    {
        if (!_paths.TryGetValue(path, out var known))
        {
            var words = Words.Of(path);
            _paths.Add(path, known = (words, _security.IsIn(words)));
        }
        return known;
    }
}
