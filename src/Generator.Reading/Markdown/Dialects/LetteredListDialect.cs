using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// Lists whose items begin with letters or Roman numerals, as policies have them: "a. Keys", "(b) Badges", and "i. Cards" within. Markdown knows
/// numbers only, so that the outer items would be one paragraph and the inner ones code. A marker counts where another goes before or follows it in
/// order, or repeats it; "A. Turing" begins no list.
/// </summary>
internal sealed partial class LetteredListDialect : IDialect
{
    public bool IsIn(PageLines page) => Marker().IsMatch(page.Text);

    public void Read(PageLines page)
    {
        var code = page.CodeLines();
        var items = page.Lines.Index().Where(line => !code[line.Index] && line.Item.Mark is null).Select(line => Item.Of(line.Index, line.Item.Text)).OfType<Item>().ToList();
        var sections = SectionsOf(page, code);
        foreach (var series in items.GroupBy(item => (sections[item.Line], item.Indent, item.IsInParentheses)))
        {
            foreach (var item in InOrder([.. series]))
                Number(page.Lines[item.Line], item);
        }
    }

    private static IEnumerable<Item> InOrder(IReadOnlyList<Item> series) =>
        series.Where((item, at) => (at > 0 && series[at - 1].GoesBefore(item)) || (at + 1 < series.Count && item.GoesBefore(series[at + 1])));

    // As long as the marker was, so that what belongs to the item stays as far from the margin as its words.
    private static void Number(SourceLine line, Item item) => line.Replace(item.Start, item.Length, "1.".PadRight(item.Length));

    private static int[] SectionsOf(PageLines page, bool[] code)
    {
        var sections = new int[page.Lines.Count];
        for (var i = 1; i < sections.Length; i++)
            sections[i] = sections[i - 1] + (!code[i] && page.Lines[i].Text.StartsWith('#') ? 1 : 0);
        return sections;
    }

    // A capital letter is the initial of a name as often, unless two blanks stand behind it, by which Pandoc tells them apart.
    [GeneratedRegex(@"^(?<indent>[ ]*)(?<marker>\((?<sign>[a-z]|[ivx]{2,5})\)|(?<sign>[a-z]|[ivx]{2,5}|[A-Z](?=[.)][ ]{2}))[.)])[ ]+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Marker();

    private sealed record Item(int Line, int Indent, int Start, int Length, string Sign, bool IsInParentheses)
    {
        private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];

        public static Item? Of(int line, string text) => Marker().Match(text) is { Success: true } match
            ? new Item(line, match.Groups["indent"].Length, match.Groups["marker"].Index, match.Groups["marker"].Length, match.Groups["sign"].Value, match.Groups["marker"].ValueSpan[0] is '(')
            : null;

        public bool GoesBefore(Item next) => (IsFirst && Is(next.Sign, Sign)) || IsNextLetter(next) || IsNextNumeral(next);

        // Pandoc counts by itself, so that authors write the first marker again and again.
        private bool IsFirst => Sign is "a" or "A" or "i";

        private bool IsNextLetter(Item next) => Sign.Length == 1 && next.Sign.Length == 1 && next.Sign[0] == Sign[0] + 1;

        private bool IsNextNumeral(Item next) => Array.IndexOf(Romans, Sign) is var at and >= 0 && at + 1 < Romans.Length && Is(next.Sign, Romans[at + 1]);

        private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
    }
}
