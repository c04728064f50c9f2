using System.Text.RegularExpressions;

namespace Generator.Extraction.Assembly;

/// <summary>Finds sentences that speak of a thing as known, by "the" and its name alone, where the sentence before says which one it is.</summary>
internal static partial class DefiniteNouns
{
    // What a longer sentence says tells which thing is meant.
    private const int Longest = 64;

    /// <summary>Whether <paramref name="text"/> can't be understood without <paramref name="before"/>, the sentence before it.</summary>
    public static bool LeanOn(string text, string before) =>
        (Subject().Match(text) is { Success: true } subject && Contexts.Names(before, subject.Groups["noun"].Value))
        || (text.Length <= Longest && Object().Match(text) is { Success: true } thing && Contexts.Names(before, thing.Groups["noun"].Value));

    [GeneratedRegex(@"^(?:note\sthat\s)?the\s(?<noun>[a-z][\w-]{2,})\s(?:must|should|shall|can|cannot|may|might|will|is|are|has|have|needs?|does|do|also|then|only)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:[\w'’]+\s){1,4}?the\s(?<noun>[a-z][\w-]{2,})(?:[.,;]|$|\s(?:for|to|as|by|when|with|if|on|at|from|into|through)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Object();
}
