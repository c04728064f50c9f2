using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Liquid;

/// <summary>
/// Conditions within a line, so that each branch says whole sentences and can be a variant:
/// 1. a condition around whole sentences gets a line of its own;
/// 2. of one within a sentence, what is the same in all branches is put into each: <c>Ask {% if a %}Ann{% else %}Bob{% endif %} first.</c>
///    becomes two sentences. Where such a condition has one branch only, its words stay among the others, but for a negation: without it
///    the sentence says the opposite.
/// </summary>
internal static partial class InlineConditions
{
    /// <summary>Takes the page's lines apart.</summary>
    public static void TakeApart(PageLines page)
    {
        var code = page.CodeLines();
        var rows = PipeTables.RowsOf(page.Lines);
        var lines = new List<SourceLine>();
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (code[i] || line.Mark is not null || rows.Contains(line) || line.Text.TrimStart().StartsWith('#') || !Take(page.Lines, i, lines))
                lines.Add(line);
        }
        page.Lines = lines;
    }

    private static bool Take(List<SourceLine> lines, int at, List<SourceLine> taken)
    {
        var line = lines[at];
        if (Condition().Matches(line.Text) is not [var condition] || Start().Count(line.Text) > 1 || CodeSpans.Cover(line.Text, condition.Index))
            return false;
        var words = line.Text.Length - ListMarker.Behind(line.Text).Length;
        var sentence = SentenceAround(line.Text, condition, words);
        var isWhole = sentence.From == condition.Index && sentence.To == condition.Index + condition.Length;
        var isOpen = (sentence.From == words && !isWhole && GoesOnFrom(lines, at)) || (sentence.To == line.Text.Length && !isWhole && GoesOnTo(lines, at));
        if (isOpen || (!isWhole && condition.Groups["branch"].Captures.Count == 0 && !Negation().IsMatch(condition.Groups["body"].Value)))
            return false;
        AddParts(line, sentence.From, sentence.To, condition, words, taken);
        return true;
    }

    /// <summary>The sentence or sentences that a condition stands in, without the spaces around them.</summary>
    private static (int From, int To) SentenceAround(string text, Match condition, int words)
    {
        var end = condition.Index + condition.Length;
        var before = SentenceEnd().Matches(text[..condition.Index]).LastOrDefault();
        var from = before is null ? words : Math.Max(words, before.Index + before.Length);
        if (from == condition.Index && condition.Groups["body"].Captures.All(b => IsSentence(b.Value)))
            return (from, end);
        var after = SentenceEnd().Match(text, end);
        return (from, after.Success ? after.Index + after.Value.TrimEnd().Length : text.Length);
    }

    private static bool IsSentence(string body) => body.AsSpan().Trim() is [] or [.., '.' or '!' or '?' or ':'];

    private static bool GoesOnFrom(List<SourceLine> lines, int at) =>
        at > 0 && ListMarker.Of(lines[at].Text) is null && !lines[at - 1].IsBlank && lines[at - 1].Mark is null && !lines[at - 1].Text.StartsWith('#');

    private static bool GoesOnTo(List<SourceLine> lines, int at) =>
        at + 1 < lines.Count && !lines[at + 1].IsBlank && lines[at + 1].Mark is null && ListMarker.Of(lines[at + 1].Text) is null;

    private static void AddParts(SourceLine line, int from, int to, Match condition, int words, List<SourceLine> taken)
    {
        var inside = new string(' ', line.Inside);
        var rest = to < line.Text.Length ? line.CutTail(to) : null;
        Distribute(line, condition, line.Text[from..condition.Index], line.Text[(condition.Index + condition.Length)..]);
        if (from > words)
        {
            var sentence = line.CutTail(from);
            sentence.Insert(inside);
            taken.Add(line);
            taken.Add(sentence);
        }
        else
        {
            taken.Add(line);
        }
        if (rest is null || rest.IsBlank)
            return;
        rest.Replace(0, rest.Text.Length - rest.Text.TrimStart().Length, inside);
        taken.Add(rest);
    }

    /// <summary>Puts what stands before and behind the condition into every branch, from the line's end on, so that places hold.</summary>
    private static void Distribute(SourceLine line, Match condition, string before, string behind)
    {
        if (before.Length + behind.Length == 0)
            return;
        line.Remove(condition.Index + condition.Length, behind.Length);
        var other = condition.Groups["branch"].Captures.Count == 0 ? $"{{% else %}}{before}{behind}" : "";
        line.Fill(condition.Groups["end"].Index, 0, behind + other);
        foreach (var branch in condition.Groups["branch"].Captures.Reverse())
        {
            line.Fill(branch.Index + branch.Length, 0, before);
            line.Fill(branch.Index, 0, behind);
        }
        var start = condition.Groups["start"];
        line.Fill(start.Index + start.Length, 0, before);
        line.Remove(start.Index - before.Length, before.Length);
    }

    [GeneratedRegex(@"(?<start>\{%-?\s*(?:if|ifversion|unless)\b[^%]*%\})(?<body>(?:(?!\{%).)*)(?:(?<branch>\{%-?\s*(?:else|elsif|elif)\b[^%]*%\})(?<body>(?:(?!\{%).)*))*(?<end>\{%-?\s*end(?:if|ifversion|unless)\s*-?%\})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\{%-?\s*(?:if|ifversion|unless|case|for)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(?:not|never|no|nothing|nobody|none|without|cannot)\b|n['’]t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex Negation();

    [GeneratedRegex(@"[.!?](?:[""'”’*_)]*)(?:\s+|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex SentenceEnd();
}
