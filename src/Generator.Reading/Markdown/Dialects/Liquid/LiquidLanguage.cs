using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading.Markdown.Dialects.Tags;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Liquid;

/// <summary>
/// What tags of Liquid mean. What stands under a condition is a variant that the condition names; within a line, where no frame can
/// be, the branches stand beside each other. Tags that only compute say nothing.
/// </summary>
internal sealed partial class LiquidLanguage : ITagLanguage
{
    private const string Condition = "condition";

    private static readonly FrozenSet<string> Conditions = Set("if", "ifversion", "unless", "ifequal", "case");
    private static readonly FrozenSet<string> Branches = Set("else", "elsif", "elif", "when");
    private static readonly FrozenSet<string> Platforms = Set("mac", "windows", "linux", "webui", "cli", "desktop", "curl", "api", "javascript", "powershell", "bash", "vscode", "jetbrains", "visualstudio", "mobile", "codespaces", "prompt");
    private static readonly FrozenSet<string> Code = Set("highlight", "codeblock", "codetabs");
    private static readonly FrozenSet<string> Silent = Set("assign", "increment", "decrement", "cycle", "break", "continue", "raw", "liquid", "echo", "layout", "section", "seo", "feed_meta", "toc", "load", "extends", "block", "set", "import", "from", "rowheaders", "tabs", "if", "for", "capture", "comment", "case", "unless", "endcomment");
    private static readonly FrozenSet<string> Words = Set("link", "post_url", "t", "term", "glossary", "abbr");

    public Regex Pattern => TagPattern();

    public Regex Unfinished => UnfinishedPattern();

    public bool KeepsStrayEnds => false;

    public string EndOf(string name) => name is "ifversion" ? "if" : name;

    public bool MayStayOpen(string name) => false;

    public bool Bounds(string name) => false;

    public TagMeaning MeaningOf(Tag tag, TagPlace place)
    {
        var name = tag.Name.ToLowerInvariant();
        if (Branches.Contains(name))
            return BranchOf(tag, name);
        // One without an end tag holds what follows up to the next heading, and is told.
        if (tag.IsPaired || (tag.MayStayOpen && (Conditions.Contains(name) || NoteWords.KindOf(name) is not null)))
            return PairOf(tag, name, place);
        return AloneOf(tag, name, place);
    }

    private static BranchMeaning BranchOf(Tag tag, string name) => new(
        new FrameMeaning(new VariantFrame(LabelOf(tag, name), Condition)) { Ends = [.. Branches, .. Conditions], TakesOver = true },
        new WordsMeaning(" / "));

    /// <summary>What a condition or branch says to a reader, who doesn't know which tag it is.</summary>
    private static string LabelOf(Tag tag, string name)
    {
        var asked = SyntaxText.Fold(tag.Arguments.Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal));
        return name is "unless" ? $"not {asked}" : asked.Length > 0 ? asked : name;
    }

    private static TagMeaning PairOf(Tag tag, string name, TagPlace place)
    {
        if (Conditions.Contains(name))
            return tag.BeginsLine && !tag.IsWithinLine ? new FrameMeaning(new VariantFrame(LabelOf(tag, name), Condition) { BeginsSet = true }) : new WordsMeaning("");
        if (Platforms.Contains(name))
            return tag.BeginsLine ? new FrameMeaning(new VariantFrame(name, "platform")) : new WordsMeaning("");
        if (name is "comment" or "capture" or "schema" or "style" or "javascript")
            return new SkipMeaning();
        if (Code.Contains(name))
            return new CodeMeaning();
        if (name is "tab")
            return new FrameMeaning(new VariantFrame(TabOf(tag), "tab"));
        if (name is "hint" or "alert" or "callout" or "admonition" or "notice")
            return new FrameMeaning(new NoteFrame(AdmonitionWords.KindOr(tag.Argument("style", "type", "level") ?? tag.First)), tag.Argument("title"));
        if (AdmonitionWords.KindOf(name) is { } kind)
            return new FrameMeaning(new NoteFrame(kind), tag.Argument("title"));
        if (!LiquidNames.Know(name) && !Silent.Contains(name) && !Words.Contains(name))
            place.ReportOnce(DiagnosticRules.TagUnknown, $"The tag '{tag.Name}' isn't known; what it holds is read.");
        return tag.BeginsLine && !tag.IsWithinLine ? new FrameMeaning(new PlainFrame(), tag.Argument("title", "summary", "caption") ?? SummaryOf(tag, name)) : new WordsMeaning("");
    }

    // Several words are meant to be read, and what folds its content away has them without marks of quotation too.
    private static string? SummaryOf(Tag tag, string name) => name is "details" or "expand" or "collapse" or "accordion" or "spoiler"
        ? SyntaxText.Fold(tag.Arguments).Trim('"', '\'') is { Length: > 0 } summary && !summary.Contains('=', StringComparison.Ordinal) ? summary : null
        : tag.Arguments.TrimStart() is ['"' or '\'', ..] && tag.First is { } first && first.Contains(' ', StringComparison.Ordinal) ? first : null;

    // The name of the group that it belongs to may stand before its own.
    private static string TabOf(Tag tag)
    {
        var words = tag.Unnamed.Trim();
        if (tag.Outer is { Name: "tabs", First: { } group } && words.StartsWith(group + " ", StringComparison.Ordinal))
            return words[group.Length..].Trim(' ', '"', '\'');
        return tag.Argument("title", "name", "label") ?? (words.Length > 0 ? words.Trim('"', '\'') : TabLabels.Of(tag) ?? "tab");
    }

    private static TagMeaning AloneOf(Tag tag, string name, TagPlace place)
    {
        if (Words.Contains(name) || tag.IsAddress)
            return new WordsMeaning(tag.First ?? "");
        if (name is "include" or "include_cached" or "include_relative" or "render")
            return IncludeOf(tag, place);
        if (name is "data" or "indented_data_reference" && tag.First is { } data)
            return DataOf(tag, data, place);
        if (Silent.Contains(name) || (!tag.BeginsLine && LiquidNames.Know(name)))
            return new WordsMeaning("");
        place.ReportOnce(DiagnosticRules.TagUnknown, $"The tag '{tag.Name}' shows something that isn't in the text.");
        return new WordsMeaning(tag.HasLineAlone ? LeftOut.NoteOf(name, null, null) ?? LeftOut.Note(tag.Name) : "");
    }

    /// <summary>An include of a site's own makes something of its arguments; a note is the usual thing.</summary>
    private static TagMeaning IncludeOf(Tag tag, TagPlace place)
    {
        var file = tag.First ?? "";
        var words = tag.Argument("content", "text", "body", "message", "caption");
        var kind = NoteOf(file) ?? (words is null ? null : AdmonitionWords.KindOf(tag.Argument("type", "kind", "level") ?? ""));
        if (kind is { } note && words is not null && tag.BeginsLine)
            return new FrameMeaning(new NoteFrame(note), tag.Argument("title")) { Body = words };
        if (words is not null)
            return new WordsMeaning(words);
        place.Report(DiagnosticRules.InclusionMissing, $"'{file}' isn't among the files.");
        return new WordsMeaning(tag.HasLineAlone ? LeftOut.Note($"text of {file}") : "");
    }

    /// <summary>The kind of note that a file is called by, which makes one of what it is given; <c>null</c> where its name tells none.</summary>
    public static NoteKind? NoteOf(string file) => file.Split('/', '.', '-', '_').Select(AdmonitionWords.KindOf).FirstOrDefault(k => k is not null);

    private static WordsMeaning DataOf(Tag tag, string name, TagPlace place)
    {
        if (place.Options.Variables.ContainsKey(name) || !tag.BeginsLine || name.StartsWith("variables.", StringComparison.Ordinal))
            return new WordsMeaning(place.Variable(name));
        place.Report(DiagnosticRules.InclusionMissing, $"The text '{name}' isn't among the files.");
        return new WordsMeaning(tag.HasLineAlone ? LeftOut.Note($"text {name}") : "");
    }

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("""\{%-?\s*(?<end>end)?(?<name>[A-Za-z_][\w-]*)(?<args>(?:"[^"]*"|'[^']*'|[^"'%]|%(?!\}))*?)\s*-?%\}""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"\{%(?:(?!%\}).)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex UnfinishedPattern();
}
