using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Reads macros, <c>name:target[words]</c>, and addresses on the network, which are macros without a name.</summary>
internal sealed partial class InlineMacros(InlineScan scan, InlineReferences references)
{
    private readonly string _text = scan.Text;

    /// <summary>Reads what begins at a letter; returns where it ends, or -1.</summary>
    public int Read(int at, InlineRange range)
    {
        if (Address().Match(_text, at) is { Success: true } address)
            return ReadAddress(at, Math.Min(address.Length, range.End - at), range);
        var match = Macro().Match(_text, at);
        if (!match.Success || BodyEnd(at + match.Length, range.End) is not (>= 0 and var end))
            return -1;
        return ReadMacro(at, new Body(match.Groups["name"].Value, match.Groups["target"].Value.Trim('+'), at + match.Length, end), range);
    }

    private readonly record struct Body(string Name, string Target, int Start, int End);

    private int ReadMacro(int at, Body body, InlineRange range)
    {
        switch (body.Name)
        {
            case "link" when body.Target.StartsWith(AttributeTable.NoAddress, StringComparison.Ordinal): Words(at, body, range); break;
            case "link": Link(at, body, body.Target); break;
            case "mailto": Link(at, body, "mailto:" + body.Target); break;
            case "xref": Reference(at, body); break;
            case "image": Image(at, body); break;
            case "kbd": Between(at, body, "", range); break;
            case "btn": Between(at, body, "**", range); break;
            case "menu": Menu(at, body, range); break;
            case "pass": Pass(at, body, range); break;
            case "stem" or "latexmath" or "asciimath": Bare(at, body); break;
            case "anchor": scan.Edits.Replace(at, body.End + 1 - at, $"<a name=\"{body.Target}\"></a>"); break;
            case "icon" or "indexterm": scan.Edits.Remove(at, body.End + 1 - at); break;
            case "indexterm2": Between(at, body, "", range); break;
            case "footnote" or "footnoteref": Footnote(at, body); break;
            default: return Unknown(at, body, range);
        }
        return body.End + 1;
    }

    /// <summary>A macro that isn't known is its words, or else what it is about.</summary>
    private int Unknown(int at, Body body, InlineRange range)
    {
        if (body.Target.Length == 0 || body.Name.Length < 3 || body.Target.Contains(':', StringComparison.Ordinal))
            return -1;
        if (!scan.IsTrying)
            scan.Page.Lines.Report(DiagnosticRules.AsciiDocUnknown, scan.Line, at, $"The macro '{body.Name}' isn't known.");
        if (body.Start < body.End)
        {
            Between(at, body, "", range);
            return body.End + 1;
        }
        scan.Edits.Remove(at, body.Name.Length + 1);
        scan.ReadLiterally(at + body.Name.Length + 1, body.Start - 1);
        scan.Edits.Remove(body.Start - 1, 2);
        return body.End + 1;
    }

    private int ReadAddress(int at, int length, InlineRange range)
    {
        var end = at + length;
        if (end < range.End && _text[end] is '[' && BodyEnd(end + 1, range.End) is >= 0 and var close)
        {
            Link(at, new Body("", _text[at..end], end + 1, close), _text[at..end]);
            return close + 1;
        }
        while (end > at && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '\'' or '"' or '*' or '_' or '`')
            end--;
        if (range.IsLink || end <= at)
            return -1;
        scan.Edits.Replace(at, 0, "<");
        scan.Edits.Replace(end, 0, ">");
        return end;
    }

    private void Link(int at, Body body, string url)
    {
        var (start, end) = WordsOf(body);
        if (start < end)
        {
            references.Link(at, start, end, body.End + 1, url);
            return;
        }
        // Without words the address is shown.
        var shown = body.Name.Length > 0 ? at + body.Name.Length + 1 : at;
        scan.Edits.Replace(at, shown - at, "[");
        scan.ReadLiterally(shown, body.Start - 1);
        scan.Edits.Replace(body.Start - 1, body.End + 2 - body.Start, $"]({MarkdownText.Address(url)})");
    }

    /// <summary>The words of a link that leads nowhere.</summary>
    private void Words(int at, Body body, InlineRange range)
    {
        var (start, end) = WordsOf(body);
        scan.Edits.Remove(at, start - at);
        scan.Read(range with { Start = start, End = end });
        scan.Edits.Remove(end, body.End + 1 - end);
    }

    private void Reference(int at, Body body)
    {
        var target = scan.Page.Targets.Find(body.Target);
        var (start, end) = WordsOf(body);
        if (start < end)
            references.Link(at, start, end, body.End + 1, target.Url);
        else
            references.Name(at, body.End + 1 - at, target);
    }

    private void Image(int at, Body body)
    {
        var (start, end) = FirstOf(body);
        scan.Edits.Replace(at, start - at, "![");
        scan.ReadLiterally(start, end);
        scan.Edits.Replace(end, body.End + 1 - end, $"]({MarkdownText.Address(SourceOf(body.Target))})");
    }

    private string SourceOf(string target)
    {
        if (target is LeftOut.Address || target.Contains("://", StringComparison.Ordinal) || target.StartsWith('/'))
            return target;
        if (scan.Page.Attributes.Own("imagesdir") is { Length: > 0 } folder)
            return $"{folder.TrimEnd('/')}/{target}";
        var file = scan.Page.Lines.File;
        return Antora.PathOf(file, target, "image") is { } named ? Antora.FromFile(file, named) : target;
    }

    private void Between(int at, Body body, string mark, InlineRange range)
    {
        scan.Edits.Replace(at, body.Start - at, mark);
        scan.Read(range with { Start = body.Start, End = body.End });
        scan.Edits.Replace(body.End, 1, mark);
    }

    /// <summary>The way through a menu is shown as one: its name, then what is chosen.</summary>
    private void Menu(int at, Body body, InlineRange range)
    {
        scan.Edits.Remove(at, "menu:".Length);
        scan.Edits.Replace(body.Start - 1, 1, body.Start < body.End ? " > " : "");
        scan.Read(range with { Start = body.Start, End = body.End });
        scan.Edits.Remove(body.End, 1);
    }

    private void Pass(int at, Body body, InlineRange range)
    {
        scan.Edits.Remove(at, body.Start - at);
        if (body.Target.Contains('q', StringComparison.Ordinal) || body.Target.Contains('m', StringComparison.Ordinal))
            scan.Read(range with { Start = body.Start, End = body.End });
        else if (body.Target.Contains('c', StringComparison.Ordinal))
            scan.ReadLiterally(body.Start, body.End);
        else
            scan.ReadRaw(body.Start, body.End);
        scan.Edits.Remove(body.End, 1);
    }

    private void Bare(int at, Body body)
    {
        scan.Edits.Remove(at, body.Start - at);
        scan.ReadLiterally(body.Start, body.End);
        scan.Edits.Remove(body.End, 1);
    }

    private void Footnote(int at, Body body)
    {
        if (scan.IsTrying)
            return;
        var (name, start) = (body.Target, body.Start);
        // The older macro has its name within the brackets.
        if (body.Name is "footnoteref" && _text.IndexOf(',', start, body.End - start) is > 0 and var comma)
            (name, start) = (_text[start..comma], comma + 1);
        var number = scan.Page.Inlines.AddFootnote(name, scan.LinesOf(start, body.End));
        scan.Edits.Replace(at, body.End + 1 - at, $"[^{number}]");
    }

    /// <summary>The words of a link: attributes may stand behind them, and a sign that it opens in a window of its own.</summary>
    private (int Start, int End) WordsOf(Body body)
    {
        var (start, end) = Named().IsMatch(_text[body.Start..body.End]) || body.Name is "mailto" ? FirstOf(body) : (body.Start, body.End);
        return end > start && _text[end - 1] is '^' ? (start, end - 1) : (start, end);
    }

    private (int Start, int End) FirstOf(Body body)
    {
        var match = First().Match(_text[body.Start..body.End]);
        var value = match.Groups["value"];
        return match.Success ? (body.Start + value.Index, body.Start + value.Index + value.Length) : (body.Start, body.Start);
    }

    /// <summary>Where the bracket that is open closes: brackets within count, unless they don't pair up.</summary>
    private int BodyEnd(int from, int limit)
    {
        if (!_text.AsSpan(from, Math.Max(0, limit - from)).Contains(']'))
            return -1;
        var (depth, first) = (1, -1);
        for (var at = from; at < limit; at++)
        {
            if (_text[at] is not ('[' or ']') || (at > 0 && _text[at - 1] is '\\'))
                continue;
            depth += _text[at] is '[' ? 1 : -1;
            if (depth == 0)
                return at;
            first = first < 0 && _text[at] is ']' ? at : first;
        }
        return first;
    }

    [GeneratedRegex(@"\G(?:https?|ftps?|irc)://[^\s\[\]<>]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G(?:(?<name>image|menu):(?!:)(?<target>[^\s:\[\]][^:\[\]]*)|(?<name>link):\+\+(?<target>[^\[\]]+?)\+\+|(?<name>xref|link)::(?<target>[^\s\[\]]+)|(?<name>[a-z][a-z0-9_]*):(?!:)(?<target>[^\s\[\]]*))\[", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Macro();

    [GeneratedRegex("""^\s*"[^"]*"\s*(?:,|$)|,\s*[\w-]+\s*=""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Named();

    [GeneratedRegex("""^\s*(?:"(?<value>[^"]*)"\s*(?:,|$)|(?![\w-]+=)(?<value>[^,]*?)\s*(?:,|$))""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex First();
}
