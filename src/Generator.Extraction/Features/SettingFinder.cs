using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells whether an instruction asks for a setting: a verb like "set" or "use" whose words name one as it is typed ("--read-only",
/// "mode=strict", "readOnly: true"), stand in code, or give it a value ("set retention to 30").
/// </summary>
internal sealed class SettingFinder(Lexicon lexicon)
{
    // The value stands no farther behind what is set than this.
    private const int LongestName = 5;

    private readonly PhraseSet _verbs = new(lexicon["verbs-of-settings"]);
    private readonly PhraseSet _values = new(lexicon["values-of-settings"]);

    /// <summary>Whether the instruction whose verb stands at <paramref name="verb"/> asks for a setting.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="verb">The index of its verb.</param>
    /// <param name="hasCode">Whether code stands in the sentence.</param>
    public bool Find(Word[] words, int verb, bool hasCode) =>
        _verbs.LengthAt(words, verb) is not null
        && (hasCode || Array.Exists(words[(verb + 1)..], IsTyped) || GivesValue(words, verb) || (words[verb].Text is "set" && SetsTo(words, verb)));

    private static bool IsTyped(Word word) =>
        word.Raw.StartsWith("--", StringComparison.Ordinal) || word.Raw.AsSpan(1).Contains('=') || word.Raw.AsSpan().Contains('_');

    // "readOnly: true", "set it to false"
    private bool GivesValue(Word[] words, int verb)
    {
        for (var at = verb + 2; at < words.Length; at++)
        {
            if (_values.LengthAt(words, at) is not null && (words[at - 1].CommaAfter || words[at - 1].Text is "to" or "as"))
                return true;
        }
        return false;
    }

    private static bool SetsTo(Word[] words, int verb) =>
        Array.FindIndex(words, verb, Math.Min(words.Length - verb, LongestName + 2), word => word.Text is "to") is var to
        && to > verb + 1 && to + 1 < words.Length && words[to + 1].Raw.AsSpan().ContainsAnyInRange('0', '9');
}
