using System.Buffers;

namespace Generator.Extraction.Features;

/// <summary>What an author numbers a sentence by, at its beginning.</summary>
/// <param name="Length">The number of words; 0 where it has no number.</param>
/// <param name="Label">The number, or <c>null</c>: "1.1.1", "V2.1", "MS.AAD.1.1v1".</param>
/// <param name="Level">The name of its level, or <c>null</c>: "L1".</param>
/// <param name="IsSure">Whether it is one whatever follows; else it may be a name ("AES-256") and only an instruction behind it tells.</param>
internal readonly record struct Numbering(int Length, string? Label, string? Level, bool IsSure);

/// <summary>Finds the numbers and names of levels that open what they number: "1.1.1 Ensure that ...", "(L1) Ensure that ...", "V2.1 Verify that ...".</summary>
internal static class NumberFinder
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    // A number of more digits counts something, or is a year; behind letters it may be any.
    private const int MostDigits = 3;
    private const int MostDigitsBehindLetters = 6;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create(Letters + "0123456789.-v");

    /// <summary>The number that opens the words.</summary>
    public static Numbering Find(ReadOnlySpan<Word> words)
    {
        var found = default(Numbering);
        while (found.Length < words.Length - 1 && Next(words[found.Length..], found) is { } more)
            found = more;
        return found.Length > 0 && words[found.Length].IsCapitalized ? found : default;
    }

    /// <summary>Whether a word by itself is the number of what stands beneath or behind it: it counts on several levels.</summary>
    public static bool IsNumber(Word word) => IsAnyNumber(word.Raw) && word.Raw.Contains('.', StringComparison.Ordinal);

    /// <summary>The name of a level: "L1".</summary>
    public static bool IsLevel(string text) => text is ['L', >= '0' and <= '9'];

    private static Numbering? Next(ReadOnlySpan<Word> words, Numbering before)
    {
        var word = words[0];
        if (word is { CommaAfter: true, EndsLabel: false } || before is { Length: > 0, Label: null, Level: null })
            return null;
        if (before.Level is null && IsLevel(word.Raw))
            return before with { Length = before.Length + 1, Level = word.Raw, IsSure = before.IsSure || Behind(words, 1) > word.Raw.Length + 2 };
        if (before.Level is null && IsNamedLevel(words))
            return before with { Length = before.Length + 2, Level = words[1].Raw, IsSure = true };
        if (before.Label is not null || !IsAnyNumber(word.Raw) || (before.Length > 0 && !IsLabel(word.Raw)))
            return null;
        var isSure = before.IsSure || IsSure(word.Raw, Behind(words, 1));
        return before with { Length = before.Length + 1, Label = IsLabel(word.Raw) ? word.Raw : null, IsSure = isSure };
    }

    // "(Level 1)": what follows stands farther behind than a blank.
    private static bool IsNamedLevel(ReadOnlySpan<Word> words) =>
        words.Length > 2 && words[0].Text is "level" && IsDigits(words[1].Raw) && Behind(words[1..], 1) > words[1].Raw.Length + 1;

    // How far behind the first word another begins: farther than their letters where a sign stands between.
    private static int Behind(ReadOnlySpan<Word> words, int next) => words[next].Start - words[0].Start;

    private static bool IsAnyNumber(string raw)
    {
        if (raw.Length == 0 || raw.AsSpan().ContainsAnyExcept(OfNumbers) || raw[0] is 'v' or '.' or '-' || !char.IsAsciiDigit(raw[^1]))
            return false;
        var most = char.IsAsciiDigit(raw[0]) ? MostDigits : MostDigitsBehindLetters;
        return Array.TrueForAll(raw.Split('.', '-'), part => IsVersioned(part) || IsLettersAndDigits(part, most));
    }

    private static bool IsLettersAndDigits(string part, int most)
    {
        var digits = part.AsSpan().TrimStart(Letters);
        return digits.IsEmpty ? part.Length > 0 : IsDigits(digits, most);
    }

    // "1v1": the first edition of what has this number.
    private static bool IsVersioned(string part) => part.Split('v') is [var number, var version] && IsDigits(number) && IsDigits(version);

    // "S3 Buckets must ..." begins with a name.
    private static bool IsLabel(string raw) => char.IsAsciiDigit(raw[0]) || raw.AsSpan().ContainsAny('.', '-');

    // "1.1.1" and "1." count; "MS.AAD.1.1v1" names nothing else.
    private static bool IsSure(string raw, int behind)
    {
        var dots = raw.Count(c => c is '.');
        return char.IsAsciiDigit(raw[0]) ? dots > 0 || behind > raw.Length + 1 : dots > 1;
    }

    private static bool IsDigits(ReadOnlySpan<char> text, int most = MostDigits) =>
        text.Length > 0 && text.Length <= most && !text.ContainsAnyExceptInRange('0', '9');
}
