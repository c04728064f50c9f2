using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Html;

/// <summary>
/// Expressions in braces within a page of MDX: a text is its words, a name a variable, and what only decides whether something is shown
/// (<c>{x &amp;&amp; (</c>, <c>) : (</c>) says nothing, on lines of its own and around tags. What stands in a tag is the tag's.
/// </summary>
internal sealed partial class Expressions
{
    private readonly PageLines _page;
    private readonly List<SourceLine> _lines = [];
    private int _open;

    private Expressions(PageLines page) => _page = page;

    /// <summary>Reads a page's expressions.</summary>
    public static void Read(PageLines page)
    {
        var expressions = new Expressions(page);
        var code = page.CodeLines();
        foreach (var (index, line) in page.Lines.Index())
        {
            if (code[index] || line.Mark is not null)
                expressions._lines.Add(line);
            else
                expressions.Take(line, index + 1 < page.Lines.Count ? page.Lines[index + 1].Text : "");
        }
        page.Lines = expressions._lines;
    }

    private void Take(SourceLine line, string next)
    {
        if (Begins().IsMatch(line.Text) || (Asks().IsMatch(line.Text) && Leads().IsMatch(next)))
            Blank(line, 1);
        else if (_open > 0 && Ends().IsMatch(line.Text))
            Blank(line, -1);
        else if (_open > 0 && Turns().IsMatch(line.Text))
            Blank(line, 0);
        else
            TakeWithin(line);
    }

    private void Blank(SourceLine line, int opened)
    {
        _open += opened;
        line.Blank();
        _lines.Add(line);
    }

    /// <summary>What decides around tags is taken out; what stands on either side of a choice are lines, or words beside each other among words.</summary>
    private void TakeWithin(SourceLine line)
    {
        if (_open > 0 && Leads().Match(line.Text) is { Success: true } lead)
            line.Remove(0, lead.Length);
        var (isWhole, isChoice) = (line.Text.AsSpan().TrimEnd() is [.., '}'], false);
        for (var start = Begin(line); start is not null; start = Begin(line))
        {
            isWhole &= ListMarker.Behind(line.Text[..start.Index]).IsEmpty;
            isChoice |= start.Value.Contains('?', StringComparison.Ordinal);
            _open++;
            line.Remove(start.Index, start.Length);
        }
        for (var turn = Turn(line, isChoice); _open > 0 && turn is not null; turn = Turn(line, isChoice))
            line = isWhole ? Parted(line, turn) : Beside(line, turn);
        End(line);
        TakeWords(line);
    }

    private static Match? Begin(SourceLine line) => line.Text.Contains('{') ? InlineEdit.Next(line, BeginWithin(), 0) : null;

    private static Match? Turn(SourceLine line, bool isChoice) => InlineEdit.Next(line, isChoice ? TurnBare() : TurnWithin(), 0);

    private void End(SourceLine line)
    {
        for (var end = InlineEdit.Next(line, EndWithin(), 0); _open > 0 && end is not null; end = InlineEdit.Next(line, EndWithin(), 0))
        {
            _open--;
            line.Remove(end.Index, end.Length);
        }
    }

    private SourceLine Parted(SourceLine line, Match turn)
    {
        var rest = line.CutTail(turn.Index + turn.Length);
        line.Remove(turn.Index, turn.Length);
        TakeWords(line);
        _lines.Add(rest.Worded(0, "", isFilled: false));
        rest.Insert(new string(' ', line.Inside));
        return rest;
    }

    private static SourceLine Beside(SourceLine line, Match turn)
    {
        line.Replace(turn.Index, turn.Length, " / ");
        return line;
    }

    private void TakeWords(SourceLine line)
    {
        _lines.Add(line);
        if (!line.Text.Contains('{'))
            return;
        InlineEdit.Unwrap(line, Text());
        InlineEdit.Fill(line, Choice(), m => OfEither([.. m.Groups["text"].Captures.Select(c => c.Value).Where(c => !string.IsNullOrWhiteSpace(c))]));
        InlineEdit.Fill(line, Name(), m => ValueOf(_page, line, m));
        InlineEdit.Fill(line, Logic(), m => OfLogic(_page, line, m));
    }

    /// <summary>What stands behind a condition; of a value and one in case it has none the first that there is.</summary>
    private static string OfLogic(PageLines page, SourceLine line, Match match)
    {
        var text = match.Groups["text"].Success ? match.Groups["text"].Value : null;
        if (match.Groups["sign"].Value is not "&&" && (page.ValueOf(match.Groups["left"].Value.Trim()) ?? text) is { } value)
            return value;
        return text ?? ValueOf(page, line, match);
    }

    // A single text may have a space of its own that parts it from the words before.
    private static string OfEither(string[] texts) => texts.Length == 1 ? texts[0] : string.Join(" / ", texts.Select(t => t.Trim()));

    private static string ValueOf(PageLines page, SourceLine line, Match match)
    {
        var name = match.Groups["name"].Value;
        return page.ValueOrReport(name, line, match.Index) ?? ReadableWords.Of(name, line.Text, match.Index);
    }

    [GeneratedRegex(@"^\s*\{[^{}]*(?:&&|\?|=>)\s*\(?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^\s*\{[^{}<>`""']*[^\s{}<>`""']\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^\s*(?:\?|:|&&)\s*\(?\s*(?=<|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Leads();

    [GeneratedRegex("""^[\s)]*(?::\s*(?:null|undefined|false|""|'')[\s)]*)?\}\s*$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^\s*\)\s*:\s*(?:[^{}<>]*\?\s*)?\(?\s*$|^\s*:\s*(?:[^{}<>]*\?\s*)?\(\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Turns();

    [GeneratedRegex(@"(?<![=\w$\\{])\{(?:(?!</?[A-Za-z>])[^{}])*?(?:&&|\|\||\?|=>)\s*\(?\s*(?=<[A-Za-z>])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex BeginWithin();

    [GeneratedRegex(@"(?<=>)\s*\)\s*:\s*\(?\s*(?=<)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TurnWithin();

    // Only a choice on the same line may do without parentheses, for else a colon is one of the text.
    [GeneratedRegex(@"(?<=>)\s*\)?\s*:\s*\(?\s*(?=<)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TurnBare();

    [GeneratedRegex("""(?<=>)[\s)]*(?::\s*(?:null|undefined|false|""|'')[\s)]*)?\}""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex EndWithin();

    [GeneratedRegex("""(?<![=$\\{])\{[^{}"'`?&|]*?(?<left>[\w.]+)[^{}"'`?&|]*?(?<sign>\?\?|\|\||&&)\s*(?:"(?<text>[^"{}]*)"|'(?<text>[^'{}]*)'|(?<text>[0-9][\w.]*)|(?<name>[A-Za-z_]\w*(?:\??\.\w+)*))\s*\}(?!\})""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Logic();

    [GeneratedRegex("""(?<![=$\\{])\{\s*(?<quote>["'`])(?<text>[^"'`{}]*\S[^"'`{}]*)\k<quote>\s*\}""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Text();

    [GeneratedRegex("""(?<![=$\\{])\{[^{}"'`?&]*(?:\?|&&)\s*(?:"(?<text>[^"{}]*)"|'(?<text>[^'{}]*)')\s*(?::\s*(?:"(?<text>[^"{}]*)"|'(?<text>[^'{}]*)'|null|undefined)\s*)?\}""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Choice();

    [GeneratedRegex(@"(?<![=\w$\\{])\{\s*(?<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*\}(?!\})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Name();
}
