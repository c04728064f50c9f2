using System.Collections.Concurrent;
using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Sentences that were analysed already, by their words: those around several passages, and those that several versions of a guide say alike (four in five
/// at most). Several threads may use one.
/// </summary>
internal sealed class SentenceMemory(Lexicon lexicon)
{
    private readonly PhraseSet _security = new(lexicon["security"]);
    private readonly ConcurrentDictionary<(string Text, bool AmongInstructions), SentenceFeatures> _sentences = new();
    private readonly ConcurrentDictionary<string, (Word[] Words, bool Security)> _paths = new(StringComparer.Ordinal);

    /// <summary>What analyses those that are new.</summary>
    public SentenceAnalyzer Analyzer { get; } = new(lexicon);

    /// <summary>The features of a sentence, or those of an empty one for <c>null</c>.</summary>
    public SentenceFeatures Analyze(string? sentence, bool amongInstructions = false) =>
        _sentences.GetOrAdd((sentence ?? "", amongInstructions), static (key, analyzer) => analyzer.Analyze(key.Text, key.AmongInstructions), Analyzer);

    /// <summary>The words of titles or of another text around passages, and whether a security term stands in it.</summary>
    public (Word[] Words, bool Security) Read(string text) => _paths.GetOrAdd(text, static (key, security) =>
    {
        var words = Words.Of(key);
        return (words, security.IsIn(words));
    }, _security);
}
