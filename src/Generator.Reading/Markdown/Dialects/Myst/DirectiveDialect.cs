using System.Buffers;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Myst;

/// <summary>
/// Directives written as code, of MyST: a fence with <c>{note} Title</c> holds a note and no code; what a figure holds is its caption. Roles, <c>{ref}`Title &lt;target&gt;`</c>,
/// are their visible words, and <c>(name)=</c> on a line of its own is an anchor.
/// </summary>
internal sealed partial class DirectiveDialect : IDialect
{
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create("(){}<> ");

    private static readonly HashSet<string> Code = new(StringComparer.OrdinalIgnoreCase)
    {
        "code", "code-block", "code-cell", "sourcecode", "literalinclude", "mermaid", "math", "eval-rst", "parsed-literal", "highlight", "doctest", "prompt", "console",
    };

    // What notebooks run is code by its language.
    private static readonly HashSet<string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        "python", "ipython", "ipython3", "pycon", "r", "julia", "bash", "sh", "shell", "powershell", "sql", "js", "javascript", "typescript", "ojs", "json", "yaml", "dot", "css", "html", "tikz",
    };

    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "toctree", "image", "contents", "include", "applies_to", "index", "bibliography", "tableofcontents", "youtube", "video",
    };

    // Their title is an address, a format or a name, and nothing that is read.
    private static readonly HashSet<string> Untitled = new(StringComparer.OrdinalIgnoreCase) { "tab-item", "tab", "figure", "raw", "only", "button-link", "button-ref" };

    public bool IsIn(PageLines page) => page.Holds("`{") || page.Holds("~{") || page.Holds("}`") || page.Holds(")=") || page.Holds("project:") || (!page.Options.Labels.IsEmpty && page.Holds("]("));

    public void Read(PageLines page)
    {
        var frames = new LineFrames(page);
        Read(page.Lines, 0, page.Lines.Count, frames, page);
        page.Lines = frames.Lines;
    }

    /// <summary>The fence that begins a directive which doesn't hold code; <c>null</c> for any other line.</summary>
    public static string? FenceOfProse(string line) =>
        Head().Match(line) is { Success: true } head && !IsCode(head.Groups["name"].Value) ? head.Groups["fence"].Value : null;

    // A name behind a full stop is a class, as Pandoc has languages.
    private static bool IsCode(string name) => name[0] is '.' || Code.Contains(name) || Languages.Contains(name);

    private static void Read(List<SourceLine> lines, int first, int end, LineFrames frames, PageLines page)
    {
        var fence = new CodeFence();
        for (var i = first; i < end; i++)
        {
            var head = fence.IsOpen ? Match.Empty : Head().Match(lines[i].Text);
            var isCode = head.Success && IsCode(head.Groups["name"].Value);
            if (isCode)
                i = ReadCode(lines, i, end, head, fence, frames, page);
            else if (head.Success)
                i = ReadDirective(lines, i, end, head, frames, page);
            else if (fence.Covers(lines[i].Text) || lines[i].Mark is not null)
                frames.Add(lines[i]);
            else
                frames.Add(Worded(lines, i, page));
        }
    }

    /// <summary>Reads the head of code, whose options are for a build; returns the last line of it.</summary>
    private static int ReadCode(List<SourceLine> lines, int at, int end, Match head, CodeFence fence, LineFrames frames, PageLines page)
    {
        NameLanguage(lines[at], head, page);
        fence.Covers(lines[at].Text);
        frames.Add(lines[at]);
        return Code.Contains(head.Groups["name"].Value) ? BehindOptions(lines, at + 1, end) - 1 : at;
    }

    /// <summary>A directive of code names its language where a fence of markdown has it. One of prose in another language is told.</summary>
    private static void NameLanguage(SourceLine line, Match head, PageLines page)
    {
        if (head.Groups["name"].Value is "eval-rst")
            page.Report(DiagnosticRules.ForeignLanguage, line, head.Groups["fence"].Index, "The block is written in reStructuredText.");
        var behind = head.Groups["fence"].Index + head.Groups["fence"].Length;
        var name = head.Groups["name"].Value;
        line.Replace(behind, line.Text.Length - behind, Code.Contains(name) ? head.Groups["title"].Value.Trim() : name.TrimStart('.'));
    }

    private static int ReadDirective(List<SourceLine> lines, int at, int end, Match head, LineFrames frames, PageLines page)
    {
        var last = DirectiveFence.ClosingOf(lines, at, end, head.Groups["fence"].Value);
        if (last < 0)
            page.Report(DiagnosticRules.FrameUnclosed, lines[at], head.Index, $"The directive '{head.Groups["name"].Value}' is opened here and closed nowhere.");
        var stop = last < 0 ? end : last;
        if (!BlockNames.Know(head.Groups["name"].Value))
            page.ReportUnknown("directive", head.Groups["name"].Value, lines[at]);
        AddPicture(lines, at, stop, head, frames);
        if (!Empty.Contains(head.Groups["name"].Value))
        {
            var close = frames.Open(lines[at], FrameOf(head), TitleOf(head.Groups["name"].Value, head.Groups["title"].Value.Trim()), Folds.Has(head.Groups["name"].Value));
            Read(lines, BehindOptions(lines, at + 1, stop), stop, frames, page);
            frames.Close(lines[stop - 1], close, lines[at].Indent);
        }
        return last < 0 ? end - 1 : last;
    }

    private static string TitleOf(string name, string title) => Untitled.Contains(name) || BlockNames.IsColumns(name, title) ? "" : title;

    /// <summary>Adds the picture that a directive shows, or the note of what else it does.</summary>
    private static void AddPicture(List<SourceLine> lines, int at, int stop, Match head, LineFrames frames)
    {
        var (name, source) = (head.Groups["name"].Value, head.Groups["title"].Value.Trim());
        var isPicture = name is "image" or "figure" && source.Length > 0 && !source.AsSpan().ContainsAny(NotInAddresses);
        if ((isPicture ? $"![{AltOf(lines, at, stop)}]({source})" : LeftOut.NoteOf(name, source, null)) is not { } words)
            return;
        // A paragraph of its own, whatever stands around it.
        frames.Add(lines[at].Worded(0, "", isFilled: false));
        frames.Add(lines[at].Worded(0, new string(' ', lines[at].Indent) + words, isFilled: true));
        frames.Add(lines[at].Worded(0, "", isFilled: false));
    }

    private static string AltOf(List<SourceLine> lines, int at, int stop) =>
        lines[(at + 1)..Math.Max(at + 1, stop)].Select(l => Alt().Match(l.Text)).FirstOrDefault(m => m.Success)?.Groups["alt"].Value.Replace("]", "", StringComparison.Ordinal) ?? "";

    [GeneratedRegex(@"^\s*:?alt:\s*(?<alt>.*\S)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Alt();

    private static Frame FrameOf(Match head) => head.Groups["name"].Value switch
    {
        "tab-item" or "tab" => new VariantFrame(head.Groups["title"].Value.Trim(), "tab"),
        "admonition" or "topic" or "versionadded" or "versionchanged" or "deprecated" => new NoteFrame(AdmonitionWords.KindOr(head.Groups["name"].Value)),
        var name => AdmonitionWords.KindOf(name) is { } kind ? new NoteFrame(kind) : new PlainFrame(),
    };

    /// <summary>Options stand right below the head, each as <c>:name: value</c>, or between lines of hyphens.</summary>
    private static int BehindOptions(List<SourceLine> lines, int first, int end)
    {
        var at = first;
        if (at < end && lines[at].Text.Trim() is "---")
        {
            var close = lines.FindIndex(at + 1, end - at - 1, l => l.Text.Trim() is "---");
            return close < 0 ? at : close + 1;
        }
        while (at < end && Option().IsMatch(lines[at].Text))
            at++;
        return at;
    }

    private static SourceLine Worded(List<SourceLine> lines, int at, PageLines page)
    {
        var line = lines[at];
        if (Target().Match(line.Text) is { Success: true } target)
            return Anchored(lines, at, $"<a name=\"{target.Groups["name"].Value}\"></a>");
        if (line.Text.Contains("project:", StringComparison.Ordinal))
            InlineEdit.Fill(line, Project(), m => m.Groups["link"].Length > 0 ? "](" : $"[]({m.Groups["path"].Value})");
        if (line.Text.Contains("}`", StringComparison.Ordinal) || line.Text.Contains("](", StringComparison.Ordinal))
            LabelReferences.Read(page, line);
        if (!line.Text.Contains("}`", StringComparison.Ordinal))
            return line;
        InlineEdit.Fill(line, Applicability(), _ => "");
        InlineEdit.Fill(line, Struck(), _ => "");
        InlineEdit.Unwrap(line, Abbreviation());
        InlineEdit.Fill(line, InterfaceRole(), m => Accelerator().Replace(m.Groups["text"].Value, "${shown}").Replace("-->", "‣", StringComparison.Ordinal));
        InlineEdit.Unwrap(line, Role());
        return line;
    }

    /// <summary>A name above a heading is the heading's.</summary>
    private static SourceLine Anchored(List<SourceLine> lines, int at, string anchor)
    {
        var next = TabLines.NextFilled(lines, at + 1);
        var heading = next < lines.Count && lines[next].Text.StartsWith('#') ? lines[next] : null;
        heading?.Replace(heading.Text.Length, 0, anchor);
        lines[at].Replace(0, lines[at].Text.Length, heading is null ? anchor : "");
        return lines[at];
    }

    [GeneratedRegex(@"^\s*(?:[-+*]\s+|[0-9]+[.)]\s+)?(?<fence>`{3,}|~{3,})\{(?<name>[\w:.-]+)\}(?<title>[^`]*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Head();

    [GeneratedRegex(@"^\s*:[\w-]+:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Option();

    [GeneratedRegex(@"^\s*\((?<name>[\w:./-]+)\)=\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Target();

    // An address within the project, as a link without words or that of one.
    [GeneratedRegex(@"<project:(?<path>[^<>()\s]+)>|(?<link>\]\()project:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Project();

    // For which versions something holds is a badge beside the words, and so is a picture.
    [GeneratedRegex(@"\s*\{(?:applies_to|icon|octicon|fa[bsrl]?|material-[a-z]+)\}`[^`]*`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Applicability();

    // What is struck through is said no longer.
    [GeneratedRegex(@"(?:^|\s)\{(?:del|strike|strikethrough)\}`[^`]*`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Struck();

    // What an abbreviation stands for is shown to who points at it.
    [GeneratedRegex(@"\{abbr\}`(?<text>[^`()]*[^`()\s])\s*\([^`]*\)`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Abbreviation();

    // The way through menus is shown with signs between its steps, and the letter that a key chooses by has an ampersand before it.
    [GeneratedRegex(@"\{(?:guilabel|menuselection)\}`(?<text>[^`]*(?:&|-->)[^`]*)`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex InterfaceRole();

    [GeneratedRegex(@"&(?<shown>[\w&])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Accelerator();

    [GeneratedRegex(@"\{[\w:.-]+\}`[!~]?(?<text>(?!<)[^`]*?[^`\s])\s*(?:<[^`<>]*>)?`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    internal static partial Regex Role();
}
