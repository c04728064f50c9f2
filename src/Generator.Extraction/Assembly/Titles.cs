using System.Text.RegularExpressions;

namespace Generator.Extraction.Assembly;

/// <summary>
/// Makes the short name of a control from its sentence.
/// 1. The main clause is what it asks or says; what stands before it is left to the statement, unless the clause leans on it or it says for what it holds
///    and fits (<see cref="TitleCondition"/>).
/// 2. Words that only carry the force ("You must", "We recommend that you") are dropped: the kind says it.
/// 3. What is longer than fits loses what stands in parentheses, and then is cut where it says something (<see cref="TitleCut"/>), but never before what it
///    demands (<see cref="TitleDemand"/>).
/// </summary>
internal static partial class Titles
{
    /// <summary>The most characters that a title has without a condition.</summary>
    public const int Longest = 88;

    // A main clause shorter than this says too little alone.
    private const int Shortest = 12;

    // A title may be so much longer by a condition that is hardly longer than this: both say what it is.
    private const int ShortCondition = 28;
    private const int Spared = 16;

    // So much of a clause says what it is about.
    private const int Beginning = 36;

    /// <summary>The title of a sentence whose main clause begins at <paramref name="clause"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">Where its main clause begins.</param>
    /// <param name="isInstruction">Whether that begins with its verb.</param>
    /// <param name="demand">The words by which it demands something, where it isn't an instruction.</param>
    public static string Of(string sentence, int clause, bool isInstruction, string? demand = null)
    {
        var title = Clause(sentence, clause, isInstruction, demand);
        return Capitalized(TitleCondition.Before(sentence, clause) is { } condition && FitsBehind(condition, sentence, title) ? Joined(condition, title) : title);
    }

    // A preamble that denies has become "Do not".
    private static string Joined(string condition, string title) => $"{condition}, {(title.StartsWith("Do ", StringComparison.Ordinal) ? "do " + title[3..] : title)}";

    /// <summary>The title without the condition before its clause: the same whether a condition fits or not, so that names made of it are.</summary>
    public static string WithoutCondition(string sentence, int clause, bool isInstruction, string? demand = null) => Capitalized(Clause(sentence, clause, isInstruction, demand));

    private static bool FitsBehind(string condition, string sentence, string title) =>
        condition.Length + ", ".Length + title.Length <= Longest + (condition.Length <= ShortCondition ? Spared : 0) && !title.EndsWith('…') && !title.StartsWith(sentence[..Math.Min(sentence.Length, Shortest)], StringComparison.Ordinal);

    private static string Clause(string sentence, int clause, bool isInstruction, string? demand)
    {
        var main = MainOf(sentence, clause);
        var title = Short(main, isInstruction);
        return demand is not null && TitleDemand.Kept(main, title, demand) is { } kept ? Short(kept, isInstruction) : title;
    }

    private static string Short(string main, bool isInstruction)
    {
        var rest = TitlePreambles.Without(main, Shortest);
        var text = rest.TrimEnd('.', ':', ' ');
        if (rest.EndsWith(':') && Announcing().Match(text) is { Success: true, Index: >= Shortest } words)
            text = text[..words.Index];
        if (text.Length > Longest)
            text = Address().Replace(Examples().Replace(Aside().Replace(text, ""), " "), "");
        var isDirect = isInstruction || !ReferenceEquals(rest, main);
        var title = TitleCut.Of(text, Longest, isDirect);
        return !isDirect && TitleDemand.WithVerb(text, title) is { } whole ? TitleCut.Of(whole, Longest, isDirect) : title;
    }

    /// <summary>The title of what is shown as what not to do, so that nobody reads it as advice: "Don't: Share keys", "Avoid: Shared keys".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">Where its main clause begins.</param>
    /// <param name="isInstruction">Whether that begins with its verb.</param>
    /// <param name="followsDont">Whether it can follow a "don't"; else it names a thing or an act.</param>
    public static string OfWarning(string sentence, int clause, bool isInstruction, bool followsDont) => (followsDont ? "Don't: " : "Avoid: ") + Of(sentence, clause, isInstruction);

    // What stands before a clause whose subject it names, as far as it tells which that is.
    private static string WithSubject(string sentence, int clause, string main)
    {
        if (sentence.Length <= Longest || clause <= Beginning)
            return sentence;
        var end = sentence.LastIndexOf(' ', Beginning);
        var subject = end < Shortest ? "" : TitleCut.Phrase(sentence[..end]);
        return subject.Length == 0 || TitleCut.IsBounded(sentence[subject.Length..clause]) ? sentence : $"{subject}… {main}";
    }

    private static string MainOf(string sentence, int clause)
    {
        // A sign that begins code is no word, but all that tells the code's first word from one of the sentence.
        var main = sentence[(sentence.AsSpan(0, clause).TrimStart("{<% ").IsEmpty ? 0 : clause)..];
        if (main.Length < Shortest || clause < Shortest)
            return main.Length < Shortest ? sentence : main;
        var rest = TitlePreambles.Without(main, shortest: 0);
        if (SubjectBefore().IsMatch(rest))
            return TitleCondition.WithoutJoining(WithSubject(sentence, clause, main));
        return NeedsWhatStandsBefore(rest) ? TitleCondition.WithoutJoining(sentence) : main;
    }

    // "..., add the following" and "..., disable it" say by their first part what they are about.
    private static bool NeedsWhatStandsBefore(string main)
    {
        var beginning = main[..Math.Min(main.Length, Beginning)];
        if (beginning.Contains(" the following", StringComparison.Ordinal) && !main.Contains(" the following section", StringComparison.Ordinal))
            return true;
        return ObjectBefore().IsMatch(main) || (main.Length <= Beginning && ObjectAtEnd().IsMatch(main));
    }

    // A name that is written in small letters ("s3:GetObject", "iOS") stays as it is.
    private static string Capitalized(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        var word = text.AsSpan(0, end < 0 ? text.Length : end);
        return word.Length > 0 && char.IsLower(word[0]) && !word.ContainsAnyInRange('A', 'Z') && !word.Contains(':')
            ? char.ToUpperInvariant(text[0]) + text[1..]
            : text;
    }

    // What a list or code goes on with.
    [GeneratedRegex(@"(?:\s(?:such as|for|with|by|as|of|in|on|to|that))+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Announcing();

    // What stands in parentheses behind a word; those of a call ("exec()") have no space before them.
    [GeneratedRegex(@"\s\([^()]*\)(?=[\s,;:.]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Aside();

    // What is named as an example between what is done and where.
    [GeneratedRegex(@",\s(?:such as|including|for example|e\.g\.,?|like)\s(?:[^,;:]{1,60},\s){0,9}?[^,;:]{1,60}?(?:,\s(?=(?:in|into|to|from|on|onto|with|within|at|by|through|over|is|are|must|should|shall|can|cannot|may|will|has|have|needs?)\s)|\s(?=as\sa\s(?!result|consequence)))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Examples();

    // An address that only says where more stands.
    [GeneratedRegex(@"\s(?:in|at|on|from)\shttps?://\S+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\S+ (?:it|them)(?:\.?$|\s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex ObjectBefore();

    [GeneratedRegex(@"\s(?:it|them|this|that|so)\.?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex ObjectAtEnd();

    [GeneratedRegex(@"^(?:it|they|this|these|those)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex SubjectBefore();
}
