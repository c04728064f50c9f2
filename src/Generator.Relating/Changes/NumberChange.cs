using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>Numbers and versions that changed, each told with the word that it belongs to.</summary>
internal static class NumberChange
{
    public static bool IsNumber(Term term) => char.IsAsciiDigit(term.Stem[0]);

    public static IEnumerable<Finding> Of(WordSurplus lost, WordSurplus gained)
    {
        string[] before = [.. lost.Terms.Where(IsNumber).Select(t => Told(lost, t))];
        string[] after = [.. gained.Terms.Where(IsNumber).Select(t => Told(gained, t))];
        if (before.Length == after.Length)
            return before.Zip(after, (b, a) => new Finding(ChangeClass.Substantive, $"{b} -> {a}"));
        return after.Select(a => new Finding(ChangeClass.Substantive, $"now \"{a}\"")).Concat(before.Select(b => new Finding(ChangeClass.Substantive, $"no longer \"{b}\"")));
    }

    // "TLS 1.2" is named by the word before, "90 days" by the word after.
    private static string Told(WordSurplus surplus, Term number)
    {
        var text = surplus.Text;
        var before = Math.Max(0, number.Start - 1);
        var start = before > 0 ? text.LastIndexOf(' ', before - 1) + 1 : number.Start;
        if (start < number.Start && char.IsUpper(text[start]))
            return surplus.Quote(start, number.End);
        var next = number.End < text.Length && text[number.End] == ' ' ? number.End + 1 : number.End;
        return surplus.Quote(number.Start, next);
    }
}
