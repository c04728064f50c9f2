using System.Globalization;
using Generator.Model;

namespace Generator.Tests.RoundTrips;

/// <summary>README's table of which field survives which format, and how each of its rows is looked at.</summary>
internal static class SurvivalMatrix
{
    private const string Heading = "### What survives which format";

    /// <summary>What each row of the table is about, as a value that must be the same before and after.</summary>
    public static IReadOnlyDictionary<string, Func<Assessment, Assessment, string>> Rows { get; } = new Dictionary<string, Func<Assessment, Assessment, string>>(StringComparer.Ordinal)
    {
        ["`control`, `status`"] = Each(a => AnswerWords.Of(a.Status)),
        ["`statement`, the sentence that was answered"] = Each(a => a.Statement),
        ["`note`"] = Each(a => a.Note),
        ["`owner`"] = Each(a => a.Owner),
        ["`due`"] = Each(a => $"{a.Due:O}"),
        ["`review`"] = Each(a => $"{a.Review:O}"),
        ["`evidence`"] = Each(a => string.Join('\n', a.Evidence)),
        ["`by`"] = Each(a => a.By),
        ["`at`, the moment, to the millisecond"] = Each(a => a.At?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
        ["`at`, its offset from UTC"] = Each(a => $"{a.At?.Offset}"),
        ["`lookAgain`: `since`, `reasons`"] = Each(a => string.Join('\n', a.LookAgain.Select(l => $"{l.Since}: {string.Join('\n', l.Reasons)}"))),
        ["`lookAgain`: `answered`, `copyOf`, `returned`, `mergedInto`"] = Each(a => string.Join('\n', a.LookAgain.Select(l => $"{l.Answered} {l.CopyOf} {l.Returned} {l.MergedInto}"))),
        ["`approval`, its moment to the millisecond"] = Each(a => $"{a.Approval?.By} {a.Approval?.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)} {a.Approval?.Of}"),
        ["comments of `history`"] = Each(a => string.Join('\n', a.History.Where(c => c.Field == AnswerField.Comment).Select(c => $"{c.At.UtcDateTime:O} {c.By} {c.To}"))),
        ["`history`"] = Each(a => string.Join('\n', a.History)),
        // An answer of which a format keeps nothing comes back blank; it is another row that loses it.
        ["blank answers"] = (before, a) => string.Join('\n', a.Answers.Where(b => b.IsBlank).Select(b => b.Control).Intersect(before.Answers.Where(b => b.IsBlank).Select(b => b.Control), StringComparer.Ordinal)),
        ["`orphans`"] = (_, a) => string.Join('\n', a.Orphans.Select(o => $"{o.Version} {o.Sentence} {o.MergedInto} {Show(o.Answer)}")),
        ["`catalog`"] = (_, a) => a.Catalog,
    };

    /// <summary>What README claims: by row and format whether it survives.</summary>
    public static IReadOnlyDictionary<(string Row, string Format), bool> Claims { get; } = Read();

    private static Dictionary<(string, string), bool> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));
        var table = lines.SkipWhile(l => !string.Equals(l, Heading, StringComparison.Ordinal)).SkipWhile(l => !l.StartsWith('|')).TakeWhile(l => l.StartsWith('|')).Select(CellsOf).ToList();
        var formats = table[0].Skip(1).Select(f => f.Trim('`')).ToList();
        return table.Skip(2).SelectMany(row => formats.Select((f, i) => (Row: row[0], Format: f, Claim: row[i + 1]))).ToDictionary(c => (c.Row, c.Format), c => IsYes(c.Claim));
    }

    private static bool IsYes(string claim)
    {
        Assert.Matches("^(yes|no)( |$)", claim);
        return claim.StartsWith("yes", StringComparison.Ordinal);
    }

    private static string[] CellsOf(string line) => [.. line.Trim('|').Split('|').Select(c => c.Trim())];

    // Of every answer that says something; a format that drops one fails each row.
    private static Func<Assessment, Assessment, string> Each(Func<Answer, string?> value) => (before, after) =>
    {
        var found = after.Answers.ToDictionary(a => a.Control, StringComparer.Ordinal);
        return string.Join('\u0000', before.Answers.Where(a => !a.IsBlank).Select(a => $"{a.Control} {(found.TryGetValue(a.Control, out var same) ? value(same) ?? "(null)" : "(gone)")}"));
    };

    private static string Show(Answer answer) =>
        $"{answer with { Evidence = [], History = [], LookAgain = [] }} {string.Join('\n', answer.Evidence)} {string.Join('\n', answer.History)} {string.Join('\n', answer.LookAgain.Select(l => $"{l with { Reasons = [] }} {string.Join('\n', l.Reasons)}"))}";
}
