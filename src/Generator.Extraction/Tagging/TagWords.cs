using Generator.Extraction.Features;
using Generator.Model.Rules;

namespace Generator.Extraction.Tagging;

/// <summary>A <see cref="TagRule"/> with its phrases ready to be found.</summary>
internal sealed class TagWords(TagRule rule)
{
    private readonly PhraseSet _phrases = new(rule.Phrases);
    private readonly PhraseSet _headings = new(rule.Headings);
    private readonly PhraseSet _except = new(rule.Except);

    public string Name => rule.Name;

    /// <summary>Whether the words of a control, or of the titles above it, tell the tag.</summary>
    public bool Fits(IEnumerable<Word[]> own, IEnumerable<Word[]> above) =>
        own.Any(w => Holds(_phrases, w)) || above.Any(w => Holds(_headings, w));

    // A phrase counts where no word of it belongs to one that excludes: "key" in "condition key" is no key.
    private bool Holds(PhraseSet phrases, Word[] words)
    {
        bool[]? excluded = null;
        for (var from = 0; phrases.Find(words, from) is var (start, length); from = start + 1)
        {
            excluded ??= Excluded(words);
            if (!excluded.AsSpan(start, length).Contains(true))
                return true;
        }
        return false;
    }

    private bool[] Excluded(Word[] words)
    {
        var excluded = new bool[words.Length];
        for (var from = 0; _except.Find(words, from) is var (start, length); from = start + 1)
            excluded.AsSpan(start, length).Fill(true);
        return excluded;
    }
}
