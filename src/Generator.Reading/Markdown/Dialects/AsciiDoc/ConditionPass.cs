using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// Takes the conditions out of a page before its blocks are read, as they may stand between any two lines. What holds is kept and
/// what doesn't is dropped; where only a build would know, it is a variant with the condition for its name.
/// </summary>
internal sealed partial class ConditionPass(PageLines page, AttributeTable attributes)
{
    private readonly List<SourceLine> _out = [];
    private readonly Stack<Condition> _open = new();
    private string _verbatim = "";

    private sealed record Condition(SourceLine Line, bool? Holds, int At, string Label, bool IsMarked);

    /// <summary>The lines without conditions.</summary>
    public List<SourceLine> Read(IReadOnlyList<SourceLine> lines)
    {
        if (!page.Holds("endif::") && !page.Holds("ifdef::") && !page.Holds("ifndef::"))
            return [.. lines];
        foreach (var line in lines)
        {
            if (Directive().Match(line.Text) is { Success: true } match)
                Take(line, match);
            else if (!_open.Any(c => c.Holds == false))
                Keep(line);
        }
        while (_open.Count > 0)
        {
            page.Report(DiagnosticRules.FrameUnclosed, _open.Peek().Line, 0, "The condition is opened here and closed nowhere.");
            Close(lines[^1]);
        }
        return _out;
    }

    private void Keep(SourceLine line)
    {
        var text = line.Text.TrimEnd();
        if (_verbatim.Length > 0)
            _verbatim = text.Equals(_verbatim, StringComparison.Ordinal) ? "" : _verbatim;
        else if (LineShape.IsVerbatim(text) || text is "|===")
            _verbatim = text;
        else if (LineShape.Entry().Match(text) is { Success: true } entry)
            attributes.Take(entry.Groups["name"].Value, entry.Groups["value"].Value);
        _out.Add(line);
    }

    private void Take(SourceLine line, Match match)
    {
        var name = match.Groups["name"].Value;
        if (name is "endif")
        {
            CloseAt(line);
            return;
        }
        var asked = match.Groups["asked"].Value;
        var holds = name is "ifeval" ? null : name is "ifdef" ? Holds(asked, attributes.IsSet) : !Holds(asked, IsSetOrWanted);
        var label = name is "ifeval" ? SyntaxText.Fold(Quotes().Replace(match.Groups["body"].Value, "")) : name is "ifdef" ? asked : "not " + asked;
        Open(line, holds, label.Replace(",", ", ", StringComparison.Ordinal));
        if (name is not "ifeval" && match.Groups["body"] is { Length: > 0 } body)
        {
            if (!_open.Any(c => c.Holds == false))
                Keep(line.Part(body.Index, body.Length));
            Close(line);
        }
    }

    // What a wanted variant is without can't be wanted with it; among what is with it, the owner's choice is made later.
    private bool? IsSetOrWanted(string name)
    {
        if (attributes.IsSet(name) is { } isSet)
            return isSet;
        var isWanted = page.Options.Variants.Contains(name.ToLowerInvariant());
        if (isWanted)
            page.Decided.Add(name);
        return isWanted ? true : null;
    }

    private static bool? Holds(string asked, Func<string, bool?> isSet)
    {
        var all = asked.Contains('+', StringComparison.Ordinal);
        bool?[] values = [.. asked.Split(',', '+').Select(n => isSet(n.Trim()))];
        if (all ? values.Contains(false) : values.Contains(true))
            return !all;
        return values.Contains(null) ? null : all;
    }

    private void Open(SourceLine line, bool? holds, string label)
    {
        // Within code and tables no variant can be told apart; all of them are kept.
        _open.Push(new Condition(line, holds, _out.Count, label, holds is null && _verbatim.Length == 0));
    }

    private void CloseAt(SourceLine line)
    {
        if (_open.Count == 0)
            page.Report(DiagnosticRules.AsciiDocUnknown, line, 0, "This ends a condition that isn't there.");
        else
            Close(line);
    }

    private void Close(SourceLine line)
    {
        var condition = _open.Pop();
        if (!condition.IsMarked || _verbatim.Length > 0 || !_out.Skip(condition.At).Any(SaysSomething))
            return;
        var (open, close) = page.Frame(new VariantFrame(condition.Label, "condition"));
        _out.Insert(condition.At, condition.Line.Marked(0, open, 0));
        _out.Add(line.Marked(line.Text.Length, close, 0));
    }

    private static bool SaysSomething(SourceLine line) =>
        line.Mark is null && !line.IsBlank && !LineShape.Entry().IsMatch(line.Text) && !LineShape.IsComment(line.Text) && !BlockHead.IsLine(line);

    [GeneratedRegex(@"^(?<name>ifdef|ifndef|ifeval|endif)::(?<asked>[^\s\[]*)\[(?<body>.*)\]\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Directive();

    // What parts the values from the names of attributes says nothing to a reader.
    [GeneratedRegex("""["'{}]""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Quotes();
}
