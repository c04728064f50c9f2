using Generator.Model.Rules;

namespace Generator.Extraction.Features;

/// <summary>
/// Tells whether an instruction says how to take a protection away, or to let in what isn't safe.
/// 1. Its verb, or the verb of the purpose of a setting, takes away ("disable", "skip", "ignore") or lets in ("allow", "trust").
/// 2. What is taken away is a protection by the last word of its name: "certificate checks", but not "backup accounts". What is weak
///    itself ("basic authentication") is no protection. What is let in is unsafe by any word of its name.
/// 3. A setting whose value is "off" or says by itself that something is open ("plaintext"), or that is named for leaving a check out ("--insecure"), takes one away, too.
/// </summary>
internal sealed class TakeAwayFinder(Lexicon lexicon)
{
    // No name of a protection has more words.
    private const int LongestName = 7;

    private readonly PhraseSet _taking = new(lexicon["verbs-that-take-away"]);
    private readonly PhraseSet _letting = new(lexicon["verbs-that-let-in"]);
    private readonly PhraseSet _setting = new(lexicon["verbs-of-settings"]);
    private readonly PhraseSet _choosing = new(lexicon["verbs-of-choosing"]);
    private readonly PhraseSet _protections = new(lexicon["protections-to-take-away"]);
    private readonly PhraseSet _weak = new(lexicon["weak-qualities"]);
    private readonly PhraseSet _unsafe = new(lexicon["unsafe-to-let-in"]);
    private readonly PhraseSet _ends = new(lexicon["ends-of-names"]);
    private readonly PhraseSet _guarding = new(lexicon["verbs-that-guard"]);
    private readonly PhraseSet _off = new(lexicon["values-of-off"]);
    private readonly PhraseSet _open = new(lexicon["values-that-open"]);
    private readonly PhraseSet _only = new(lexicon["words-that-confine"]);

    /// <summary>Whether an instruction whose verb stands at <paramref name="verb"/> takes a protection away.</summary>
    public bool Find(ReadOnlySpan<Word> words, int verb)
    {
        if (verb >= words.Length || _only.IsIn(words))
            return false;
        return TakesAt(words, verb) || OpensWithSuchPurpose(words) || ((_setting.LengthAt(words, verb) ?? _choosing.LengthAt(words, verb)) is not null && SetsSo(words, verb));
    }

    /// <summary>Whether the verb at <paramref name="at"/> takes a protection away, or lets in what isn't safe.</summary>
    public bool Takes(ReadOnlySpan<Word> words, int at) => at < words.Length && !_only.IsIn(words) && TakesAt(words, at);

    // "To skip verification, pass ..."
    private bool OpensWithSuchPurpose(ReadOnlySpan<Word> words) =>
        words[0].Text is "to" ? TakesAt(words, 1) : words.Length > 3 && words[0].Text is "in" && words[1].Text is "order" && TakesAt(words, 3);

    // "Set this to true to ignore warnings", "Set verification to off", "Use --insecure"
    private bool SetsSo(ReadOnlySpan<Word> words, int verb)
    {
        for (var at = verb + 1; at < words.Length; at++)
        {
            if (_guarding.LengthAt(words, at) is not null)
                return false;
            if ((words[at - 1].Text is "to" or "and" or "or" && TakesAt(words, at)) || LeavesOut(words[at]))
                return true;
            if (words[at - 1].Text is "to" or "as" && (_open.LengthAt(words, at) is not null || (_off.LengthAt(words, at) is not null && HoldsProtection(words[(verb + 1)..at]))))
                return true;
        }
        return false;
    }

    private bool TakesAt(ReadOnlySpan<Word> words, int at)
    {
        if (_taking.LengthAt(words, at) is { } taking)
            return IsProtection(NameAt(words, at + taking));
        return _letting.LengthAt(words, at) is { } letting && _unsafe.IsIn(NameAt(words, at + letting));
    }

    private ReadOnlySpan<Word> NameAt(ReadOnlySpan<Word> words, int start)
    {
        var end = start;
        while (end < Math.Min(words.Length, start + LongestName) && _ends.LengthAt(words, end) is null)
        {
            end++;
            if (words[end - 1].CommaAfter)
                break;
        }
        return words[Math.Min(start, words.Length)..end];
    }

    private bool IsProtection(ReadOnlySpan<Word> name)
    {
        if (name.IsEmpty || _weak.IsIn(name))
            return false;
        for (var at = 0; at < name.Length; at++)
        {
            if (_protections.LengthAt(name, at) is { } length && at + length == name.Length)
                return true;
        }
        return false;
    }

    private bool HoldsProtection(ReadOnlySpan<Word> name) => _protections.IsIn(name) && !_weak.IsIn(name);

    private static bool LeavesOut(Word word) =>
        (word.Raw.StartsWith('-') || word.Raw.AsSpan().ContainsAny('_', '=')) && !word.Text.EndsWith("false", StringComparison.Ordinal)
        && (word.Text.Contains("insecure", StringComparison.Ordinal) || word.Text.Contains("no-verify", StringComparison.Ordinal)
            || word.Text.Contains("skip", StringComparison.Ordinal) || word.Text.Contains("no-check", StringComparison.Ordinal));
}
