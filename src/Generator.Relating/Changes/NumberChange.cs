using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>Numbers and versions that changed, each told with the word that it belongs to.</summary>
internal static class NumberChange
{
    public static bool IsNumber(Term term) => char.IsAsciiDigit(term.Stem[0]);

    public static IEnumerable<Finding> Of(WordSurplus lost, WordSurplus gained)
    {
        string[] before = [.. lost.Terms.Where(t => IsNumber(t.Term)).Select(t => Told(lost, t.Term))];
        string[] after = [.. gained.Terms.Where(t => IsNumber(t.Term)).Select(t => Told(gained, t.Term))];
        if (before.Length == after.Length)
            return before.Zip(after, (b, a) => new Finding(ChangeClass.Substantive, $"{b} -> {a}"));
        return after.Select(a => new Finding(ChangeClass.Substantive, $"now \"{a}\"")).Concat(before.Select(b => new Finding(ChangeClass.Substantive, $"no longer \"{b}\"")));
    }

    // "TLS 1.2" and "FIPS 140-2" are named by the word before, "90 days" by the word after.
    private static string Told(WordSurplus surplus, Term number)
    {
        var text = surplus.Text;
        var start = number.Start;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var before = start > 1 ? text.LastIndexOf(' ', start - 2) + 1 : start;
        if (before < start && (char.IsUpper(text[before]) || text[before..(start - 1)] is "version" or "level" or "port"))
            return Quotation.Of(text, before, number.End);
        var next = number.End < text.Length && text[number.End] == ' ' ? number.End + 1 : number.End;
        return Quotation.Of(text, start, next);
    }
}
