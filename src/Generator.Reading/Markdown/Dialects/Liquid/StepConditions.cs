using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Liquid;

/// <summary>
/// Conditions around whole steps of a numbered list, on lines of their own. They would part the list, and its numbers begin anew; so each goes into the
/// step that it is about. Where every branch is one step, they are one step in several variants.
/// </summary>
internal static partial class StepConditions
{
    // A condition over more lines than this stands around more than steps.
    private const int MostLines = 1000;

    private sealed record Branch(SourceLine Tag, List<SourceLine> Lines);

    /// <summary>Moves the conditions of a page into the steps that they stand around.</summary>
    public static void MoveIn(PageLines page)
    {
        var code = page.CodeLines();
        var lines = new List<SourceLine>();
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var branches = code[i] || page.Lines[i].Mark is not null || !Start().IsMatch(page.Lines[i].Text) || !StandsOverStep(page.Lines, i) ? [] : BranchesFrom(page.Lines, code, i);
            var length = branches.Sum(b => b.Lines.Count + 1);
            if (MarkerOf(branches) is not { } marker || !GoesOn(lines, marker))
            {
                lines.Add(page.Lines[i]);
                continue;
            }
            AddSteps(lines, branches, page.Lines[i + length], marker);
            i += length;
        }
        page.Lines = lines;
    }

    // Nothing else can be moved, and most conditions stand around other things.
    private static bool StandsOverStep(List<SourceLine> lines, int condition)
    {
        var next = condition + 1;
        while (next < lines.Count && next <= condition + MostLines && lines[next].IsBlank)
            next++;
        return next < lines.Count && ListMarker.Of(lines[next].Text) is { IsNumber: true };
    }

    /// <summary>The branches of a condition, each with the line of its tag; none where the condition isn't ended by a line of its own.</summary>
    private static List<Branch> BranchesFrom(List<SourceLine> lines, bool[] code, int first)
    {
        var branches = new List<Branch> { new(lines[first], []) };
        for (var (i, depth) = (first + 1, 1); i < lines.Count && i <= first + MostLines && lines[i].Mark is null; i++)
        {
            var text = code[i] ? "" : lines[i].Text;
            depth += AnyStart().Count(text) - AnyEnd().Count(text);
            if (depth == 0)
                return End().IsMatch(text) ? branches : [];
            if (depth == 1 && Turn().IsMatch(text))
                branches.Add(new Branch(lines[i], []));
            else
                branches[^1].Lines.Add(lines[i]);
        }
        return [];
    }

    /// <summary>The marker of the steps that all branches consist of, or <c>null</c>.</summary>
    private static ListMarker? MarkerOf(List<Branch> branches)
    {
        var firsts = branches.ConvertAll(b => b.Lines.Find(l => !l.IsBlank) is { } line ? ListMarker.Of(line.Text) : null);
        return firsts is [{ IsNumber: true, IsEmpty: false } first, ..] && firsts.TrueForAll(m => m is { IsNumber: true } marker && marker.Indent == first.Indent) ? first : null;
    }

    private static bool GoesOn(List<SourceLine> above, ListMarker marker)
    {
        for (var i = above.Count - 1; i >= 0 && above[i].Mark is null; i--)
        {
            if (ListMarker.Of(above[i].Text) is { } own && own.Indent <= marker.Indent)
                return own.IsNumber && own.Indent == marker.Indent;
            if (!above[i].IsBlank && above[i].Indent <= marker.Indent)
                return false;
        }
        return false;
    }

    private static void AddSteps(List<SourceLine> lines, List<Branch> branches, SourceLine end, ListMarker marker)
    {
        var inside = new string(' ', marker.Inside);
        var isOne = branches.TrueForAll(b => StepsOf(b, marker).Count == 1);
        foreach (var (index, branch) in branches.Index())
        {
            foreach (var step in StepsOf(branch, marker))
            {
                var begin = isOne && index > 0 ? inside + branch.Tag.Text.Trim() : step[0].Text[..marker.Inside] + (index == 0 ? branch.Tag.Text.Trim() : Turn().Replace(branch.Tag.Text, TagOf));
                lines.Add(branch.Tag.Worded(0, begin, isFilled: false));
                lines.AddRange(Behind(step, marker));
                if (!isOne || index == branches.Count - 1)
                    lines.Add(end.Worded(0, inside + "{% endif %}", isFilled: false));
            }
        }
    }

    // A branch by itself is a condition of its own.
    private static string TagOf(Match turn) => $"{{% if {(turn.Groups["asked"].Value.Trim() is { Length: > 0 } asked ? asked : "else")} %}}";

    private static List<List<SourceLine>> StepsOf(Branch branch, ListMarker marker)
    {
        var steps = new List<List<SourceLine>>();
        foreach (var line in branch.Lines.SkipWhile(l => l.IsBlank))
        {
            if (ListMarker.Of(line.Text) is { IsNumber: true } own && own.Indent == marker.Indent)
                steps.Add([]);
            steps[^1].Add(line);
        }
        return steps;
    }

    private static List<SourceLine> Behind(List<SourceLine> step, ListMarker marker)
    {
        var length = step[0].Text.Length - ListMarker.Behind(step[0].Text).Length;
        step[0].Replace(0, length, new string(' ', marker.Inside));
        return step;
    }

    [GeneratedRegex(@"^\s*\{%-?\s*(?:if|ifversion|unless)\b(?:(?!%\}).)*%\}\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Start();

    [GeneratedRegex(@"^\s*\{%-?\s*(?:else|elsif|elif)\b(?<asked>(?:(?!-?%\}).)*)-?%\}\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Turn();

    [GeneratedRegex(@"^\s*\{%-?\s*end(?:if|ifversion|unless)\s*-?%\}\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex End();

    [GeneratedRegex(@"\{%-?\s*(?:if|ifversion|unless)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex AnyStart();

    [GeneratedRegex(@"\{%-?\s*end(?:if|ifversion|unless)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex AnyEnd();
}
