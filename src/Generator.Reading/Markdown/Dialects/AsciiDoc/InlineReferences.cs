using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Reads references and anchors: <c>&lt;&lt;id,words&gt;&gt;</c>, <c>[[id]]</c>, and links once it is known where they lead.</summary>
internal sealed partial class InlineReferences(InlineScan scan)
{
    /// <summary>Reads what an angle bracket opens; returns where it ends, or -1.</summary>
    public int ReadAngle(int at, InlineRange range)
    {
        if (Address().Match(scan.Text, at) is { Success: true } address && at + address.Length <= range.End)
            return at + address.Length;
        if (Cross().Match(scan.Text, at) is not { Success: true } match || at + match.Length > range.End)
            return -1;
        var target = scan.Page.Targets.Find(match.Groups["id"].Value);
        var words = match.Groups["words"];
        if (words.Length == 0)
            return Name(at, match.Length, target);
        Link(at, words.Index, words.Index + words.Length, at + match.Length, target.Url);
        return at + match.Length;
    }

    /// <summary>Reads what a square bracket opens; returns where it ends, or -1.</summary>
    public int ReadBracket(int at, char before, InlineRange range)
    {
        if (Entry().Match(scan.Text, at) is { Success: true } entry)
            return Anchor(at, 2, entry.Length - 1, entry.Groups["id"].Value);
        if (Anchors().Match(scan.Text, at) is { Success: true } anchor)
            return Anchor(at, anchor.Length, anchor.Length, anchor.Groups["id"].Value);
        if (MarkdownLink().Match(scan.Text, at) is { Success: true } link && at + link.Length <= range.End)
        {
            // Not the language's own, but meant all the same.
            var words = link.Groups["words"];
            Link(at, words.Index, words.Index + words.Length, at + link.Length, link.Groups["url"].Value);
            return at + link.Length;
        }
        return ReadRole(at, before, range);
    }

    /// <summary>Makes a link of some words; what stands around them up to its ends only leads to it.</summary>
    public void Link(int start, int words, int wordsEnd, int end, string url)
    {
        scan.Edits.Replace(start, words - start, "[");
        scan.Read(new InlineRange(words, wordsEnd, IsLink: true));
        scan.Edits.Replace(wordsEnd, end - wordsEnd, $"]({MarkdownText.Address(url)})");
    }

    /// <summary>Makes a link of a reference without words: those of what it leads to.</summary>
    public int Name(int at, int length, ReferenceTarget target)
    {
        scan.Edits.Fill(at, length, $"[{MarkdownText.Escaped(target.Words)}]({MarkdownText.Address(target.Url)})");
        return at + length;
    }

    private int Anchor(int at, int count, int end, string id)
    {
        scan.Edits.Replace(at, count, $"<a name=\"{id}\"></a>");
        if (count == end)
            return at + end;
        // An entry of a bibliography shows its own name in brackets.
        scan.Edits.Replace(at + count, 1, "\\[");
        scan.ReadLiterally(at + count + 1, at + end - 2);
        scan.Edits.Replace(at + end - 2, 3, "\\]");
        return at + end + 1;
    }

    /// <summary>A role before marks says how they look; only that something is struck through changes what is said.</summary>
    private int ReadRole(int at, char before, InlineRange range)
    {
        if (Role().Match(scan.Text, at) is not { Success: true } role || at + role.Length >= range.End)
            return -1;
        var name = role.Groups["role"].Value;
        var count = scan.Edits.Count;
        var id = name.Split('#', '.') is [_, var given, ..] && name.Contains('#', StringComparison.Ordinal) ? given : "";
        scan.Edits.Replace(at, role.Length, id.Length > 0 ? $"<a name=\"{id}\"></a>" : "");
        var marks = new InlineMarks(scan);
        var isStruck = name.Contains("line-through", StringComparison.Ordinal);
        var end = scan.Text[at + role.Length] is '`' or '+'
            ? marks.Read(at + role.Length, before, range)
            : marks.ReadEmphasis(at + role.Length, before, range, isStruck);
        if (end < 0)
            scan.Edits.ForgetFrom(count);
        return end;
    }

    [GeneratedRegex(@"\G<(?:https?|ftp|mailto):[^\s<>\[\]]+>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G<<(?<id>[^\s,<>](?:[^,<>]*[^\s,<>])?)\s*(?:,\s*(?<words>(?:(?!>>).)+?)\s*)?>>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Cross();

    [GeneratedRegex(@"\G\[\[\[(?<id>[\p{L}_:][\w:.-]*)(?:,[^\]]*)?\]\]\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\G\[\[(?<id>[\p{L}_:][\w:.-]*)(?:,[^\]]*)?\]\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Anchors();

    [GeneratedRegex(@"\G\[(?<words>[^\[\]]+)\]\((?<url>https?://[^()\s]+)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"\G\[(?<role>[^\[\]]*)\](?=[*_#`+])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Role();
}
