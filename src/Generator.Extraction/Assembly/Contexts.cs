using System.Text.RegularExpressions;
using Generator.Extraction.Segmentation;
using Generator.Model;

namespace Generator.Extraction.Assembly;

/// <summary>Tells what the words of a control lean on: the introduction of their list, or the sentence before, where they point back to it.</summary>
internal static partial class Contexts
{
    // Nouns that begin alike are forms of one: key, keys.
    private const int StemLength = 5;

    // More than this is a paragraph to read and no context.
    private const int Longest = 320;

    /// <summary>The words that <paramref name="passage"/> needs before it, or <c>null</c>. A heading needs none.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="surroundings">What stands before it.</param>
    public static string? Of(Passage passage, Surroundings surroundings)
    {
        if (passage.Form == StatementForm.Heading)
            return null;
        var above = surroundings.Above;
        var introduction = Introduction(passage.Place) is { } words ? Joined(surroundings.BeforeIntroduction, words) : null;
        if (PointsBack(passage.Text))
            return passage.Before is { } sentence ? Before(above) ?? sentence : introduction ?? Before(above);
        return passage.Before is { } before && DefiniteNouns.LeanOn(passage.Text, before) ? before : introduction;
    }

    // What stands before may point back itself.
    private static string? Before(IReadOnlyList<string> above) => above switch
    {
        [var nearest, var next, ..] => Joined(next, nearest),
        [var nearest] => nearest,
        _ => null,
    };

    private static string Joined(string? before, string text) =>
        before is not null && PointsBack(text) && before.Length + text.Length <= Longest ? $"{before} {text}" : text;

    // "Do one of the following:" says nothing without what stands above it.
    private static string? Introduction(Place place)
    {
        if (place.Introduction is not { } introduction || !OnlyAnnounces().IsMatch(introduction))
            return place.Introduction;
        return place.Above.LastOrDefault(text => !string.Equals(text, introduction, StringComparison.Ordinal) && !OnlyAnnounces().IsMatch(text));
    }

    /// <summary>What is to be avoided leans on the <paramref name="label"/> that says so.</summary>
    public static string Under(string label, string? introduction) =>
        introduction is null || string.Equals(label, introduction, StringComparison.Ordinal) ? label : $"{label.TrimEnd(':', '.')}: {introduction}";

    /// <summary>Whether what stands under <paramref name="introduction"/> may hold for somebody, or at some time, only.</summary>
    public static bool Narrows(string introduction) => Narrowing().IsMatch(introduction);

    /// <summary>Whether it speaks of what was named before it: by its first word, or by "these keys" where no key is named in it before.</summary>
    public static bool PointsBack(string text) =>
        (BeginsByPointing(text) && TitlePreambles.Without(text, shortest: 0).Length == text.Length)
        || GoesOn().IsMatch(text) || ObjectFirst().IsMatch(text) || Pointing().Matches(text).Any(m => !Names(text[..m.Index], m.Groups["noun"].Value));

    // "It is important to" points at nothing.
    private static bool BeginsByPointing(string text)
    {
        var end = text.AsSpan().IndexOfAny(" ,'’");
        return end > 0 && text.AsSpan(0, end) is "This" or "That" or "These" or "Those" or "It" or "They" or "Its" or "Their" or "Doing" or "Such" or "Both" or "Neither" or "Otherwise" or "Then";
    }

    /// <summary>Whether a text names a thing, in any form.</summary>
    public static bool Names(string text, string noun) => text.Contains(noun[..Math.Min(noun.Length, StemLength)], StringComparison.OrdinalIgnoreCase);

    // What begins so goes on with the sentence before, as what stands in a parenthesis does.
    [GeneratedRegex(@"^(?:\([^()]+\.?\)\.?$|(?:instead|however|similarly|likewise|conversely|alternatively|otherwise|in that case|for example|for instance),\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex GoesOn();

    // "You must add them yourself", "Use it": what is done, and no thing before it.
    [GeneratedRegex(@"^(?:(?:you|we|please|always|never|don['’]t|do\snot|must|should|can|may|shall|need\sto|have\sto|also|then|recommend|that|only|not|cannot)\s){0,5}(?!(?:make|ensure|keep|note|consider|find|it)\s)[a-z]+\s(?:it|them)\b(?!\s(?:is|are)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex ObjectFirst();

    [GeneratedRegex(@"^(?:then,?\s)?(?:do|choose|select|perform|complete|follow|use|take)\s(?:(?:either|both|one|any|all|some|each|of|the|these|following|steps?|options?|actions?|below)\s?)+[.:]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex OnlyAnnounces();

    // What stands around it in the guide as a whole is no thing that was named before.
    [GeneratedRegex(
        """
        \b(?:this|these|those|such|the\s(?:above|latter|former|two|said))\s
        (?!(?:as|a|an|is|are|was|were|can|could|may|might|will|would|should|must|has|have|does|do|way|ways|means|who|that|which|of|in|by|to|and|or|also
            |guide|guidance|document|documentation|page|section|topic|chapter|article|cheat|tutorial|manual|handbook|policy|standard|guideline|list|checklist|table)\b)
        (?<noun>[a-z][\w-]{2,})
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: -1)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"\b(?:if|when|whenever|unless|until|where|while|before|after|during|in case|for|only|except|with|without|on|in order to|to \w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Narrowing();
}
