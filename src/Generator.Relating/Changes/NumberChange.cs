using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>Numbers and versions that changed, each told with the word that it belongs to.</summary>
internal static class NumberChange
{
    // With a capital at the beginning of a sentence they are no names.
    private static readonly HashSet<string> Prepositions = new(["within", "after", "before", "every", "each", "at", "in", "for", "by", "until", "from", "about"], StringComparer.OrdinalIgnoreCase);

    // Between a number and what it counts.
    private static readonly HashSet<string> Between = new(["of", "the", "or", "more", "to", "a", "an", "our", "your"], StringComparer.Ordinal);

    public static bool IsNumber(Term term) => char.IsAsciiDigit(term.Stem[0]);

    /// <summary>Each number with the one that took its place; nothing where there are more of them in one of the two.</summary>
    public static IEnumerable<Finding> Of(WordSurplus lost, WordSurplus gained)
    {
        string[] before = [.. lost.Terms.Where(t => IsNumber(t.Term)).Select(t => Told(lost, t.Term))];
        string[] after = [.. gained.Terms.Where(t => IsNumber(t.Term)).Select(t => Told(gained, t.Term))];
        return before.Length == after.Length ? before.Zip(after, (b, a) => new Finding(ChangeClass.Substantive, $"{b} -> {a}") { IsExact = char.IsAsciiDigit(b[0]) && char.IsAsciiDigit(a[0]) }) : [];
    }

    // "TLS 1.2" and "FIPS 140-2" are named by the word before, "90 days" by the word after.
    private static string Told(WordSurplus surplus, Term number)
    {
        var text = surplus.Text;
        if (text.AsSpan(number.Start, number.End - number.Start).Contains(' '))
            return Quotation.Of(text, number.Start, number.End);
        var start = number.Start;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var before = start > 1 ? text.LastIndexOf(' ', start - 2) + 1 : start;
        if (before < start && !Prepositions.Contains(text[before..(start - 1)]) && (char.IsUpper(text[before]) || text[before..(start - 1)] is "version" or "level" or "port"))
            return Quotation.Of(text, before, number.End);
        return Quotation.Of(text, start, EndOfCounted(text, number.End));
    }

    /// <summary>Where the word ends that is counted, or the number itself where none follows it.</summary>
    public static int EndOfCounted(string text, int end)
    {
        for (var at = end; at + 1 < text.Length && text[at] == ' ' && char.IsLetterOrDigit(text[at + 1]);)
        {
            var next = at + 1;
            while (next < text.Length && char.IsLetterOrDigit(text[next]))
                next++;
            if (!Between.Contains(text[(at + 1)..next]))
                return next;
            at = next;
        }
        return end;
    }
}
