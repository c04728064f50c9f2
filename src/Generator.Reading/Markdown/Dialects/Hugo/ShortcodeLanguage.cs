using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Markdown.Dialects.Tags;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Hugo;

/// <summary>
/// What shortcodes mean. Every site has its own, so all but a few common names are told by their shape: one with an end tag holds
/// its content; one without stands for a word among words, which an argument or a variable says, and for nothing on a line of its own.
/// </summary>
internal sealed partial class ShortcodeLanguage : ITagLanguage
{
    private static readonly FrozenSet<string> Notes = Set("alert", "callout", "admonition", "notice", "hint", "banner", "blockquote", "pageinfo");
    private static readonly FrozenSet<string> Tabs = Set("tab", "tabitem", "codetab");
    private static readonly FrozenSet<string> Code = Set("code", "highlight", "codeblock", "code-block", "clipboard", "mermaid", "text", "command", "output");
    private static readonly FrozenSet<string> Links = Set("ref", "relref", "link", "absurl", "relurl", "url", "baseurl");
    private static readonly FrozenSet<string> Parameters = Set("param", "var", "variable", "data", "site-param", "siteparam");
    private static readonly FrozenSet<string> Pictures = Set("figure", "img", "image", "image-card", "youtube", "vimeo", "video", "embed-md", "toc", "feature-state", "icon", "gist", "list-versions", "comment", "children");
    private static readonly FrozenSet<string> Files = Set("include", "readfile", "md-include", "include-md", "snippet");

    private static readonly string[] TabNames = ["name", "header", "title", "label", "tabname"];

    public Regex Pattern => TagPattern();

    public Regex Unfinished => UnfinishedPattern();

    public bool KeepsStrayEnds => false;

    public string EndOf(string name) => name;

    public bool MayStayOpen(string name) => false;

    public bool Bounds(string name) => false;

    public TagMeaning MeaningOf(Tag tag, TagPlace place)
    {
        if (Links.Contains(tag.Name) && !tag.IsAddress && tag.Argument("text", "title", "name") is { } words)
            return new WordsMeaning(words);
        if (tag.IsWithinAddress && !Links.Contains(tag.Name))
            return new WordsMeaning(PartOfAddress(tag, place));
        if (tag.IsAddress || Links.Contains(tag.Name))
            return new WordsMeaning((tag.Argument("path", "url", "href") ?? tag.First ?? "").Replace(" ", "%20", StringComparison.Ordinal));
        // A note without an end tag holds what follows up to the next heading, and is told.
        if (tag.IsPaired || (tag is { MayStayOpen: true, Arguments: [] } && NoteWords.KindOf(tag.Name) is not null))
            return PairOf(tag);
        return AloneOf(tag, place);
    }

    /// <summary>What a shortcode stands for that is a part of an address, which no blank may be in.</summary>
    private static string PartOfAddress(Tag tag, TagPlace place)
    {
        var name = (Parameters.Contains(tag.Name) ? tag.Argument("name", "key") ?? tag.First : null) ?? tag.Name;
        return place.Variable(name).Replace(' ', '-');
    }

    private static TagMeaning PairOf(Tag tag)
    {
        var name = tag.Name.ToLowerInvariant();
        if (name is "comment")
            return new SkipMeaning();
        if (Code.Contains(name))
            return new CodeMeaning();
        if (Tabs.Contains(name))
            return TabOf(tag);
        if (Notes.Contains(name))
            return new FrameMeaning(new NoteFrame(AdmonitionWords.KindOr(tag.Argument("type", "color", "level", "kind") ?? tag.First)), tag.Argument("title", "heading"));
        if (AdmonitionWords.KindOf(name) is { } kind)
            return new FrameMeaning(new NoteFrame(kind), tag.Argument("title") ?? tag.First);
        if (!tag.BeginsLine || tag.IsWithinLine)
            return new WordsMeaning("");
        // Its name is what a site shows above its entries.
        if (name is "history")
            return new FrameMeaning(new PlainFrame(), "Version history:");
        return new FrameMeaning(new PlainFrame(), tag.Argument("title", "summary", "header", "heading", "caption") ?? SummaryOf(tag));
    }

    /// <summary>A tab; one that tells a language holds code, and has a name only where it says one.</summary>
    private static TagMeaning TabOf(Tag tag)
    {
        var frame = new VariantFrame(LabelOf(tag), "shortcode");
        return tag.Argument("lang", "codelang", "code-lang") is { } language
            ? new CodeMeaning(language, tag.Argument(TabNames) is null && TabLabels.Of(tag) is null ? null : frame)
            : new FrameMeaning(frame);
    }

    // Several words are meant to be read; a single one may be a name that only a build needs.
    private static string? SummaryOf(Tag tag) => tag.First is { } first && (Folds.Has(tag.Name) || first.Contains(' ', StringComparison.Ordinal)) ? first : null;

    private static string LabelOf(Tag tag) => tag.Argument(TabNames) ?? tag.First ?? TabLabels.Of(tag) ?? tag.Name;

    /// <summary>The words that a shortcode without content stands for.</summary>
    private static TagMeaning AloneOf(Tag tag, TagPlace place)
    {
        if (Tabs.Contains(tag.Name) && tag.Argument("include", "file") is { } shown)
            return new FrameMeaning(new VariantFrame(LabelOf(tag), "shortcode")) { Body = LeftOut.Note($"text of {shown}") };
        if (tag.HasLineAlone && LeftOut.NoteOf(tag.Name, null, tag.Argument("title", "caption")) is { } note)
            return new WordsMeaning(note);
        if (Pictures.Contains(tag.Name))
            return new WordsMeaning(Figure.Of(tag, tag.Argument(tag.BeginsLine ? ["caption", "title"] : ["alt", "caption"])));
        if (Files.Contains(tag.Name))
            return FileOf(tag, place);
        if (tag.Argument("text", "title", "caption", "content") is { } words)
            return new WordsMeaning(words);
        if (Parameters.Contains(tag.Name) && (tag.Argument("name", "key") ?? tag.First) is { } parameter)
            return new WordsMeaning(place.Variable(parameter));
        if (place.Options.Variables.TryGetValue(tag.Name, out var value))
            return new WordsMeaning(value);
        if ((tag.Argument("term_id", "term", "id", "key", "name", "value") ?? (tag.BeginsLine ? null : tag.First)) is { } name)
            return new WordsMeaning(ReadableWords.Of(name));
        if (!tag.BeginsLine)
            return new WordsMeaning(place.Variable(tag.Name));
        place.Report(DiagnosticRules.TagUnknown, $"The shortcode '{tag.Name}' shows something that isn't in the text.");
        return new WordsMeaning(tag.HasLineAlone ? LeftOut.Note(tag.Name) : "");
    }

    /// <summary>What another file holds: text that could be read was put in before, and code is for nobody to read here.</summary>
    private static WordsMeaning FileOf(Tag tag, TagPlace place)
    {
        var file = tag.Argument("file", "path", "src") ?? tag.First ?? "";
        if (Path.GetExtension(file).ToLowerInvariant() is "" or ".html" or ".htm" or ".txt" or ".rst")
        {
            place.Report(DiagnosticRules.InclusionMissing, $"'{file}' isn't among the files.");
            return new WordsMeaning(tag.HasLineAlone ? LeftOut.Note($"text of {file}") : "");
        }
        return new WordsMeaning("");
    }

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("""\{\{[<%]-?\s*(?<end>/)?\s*(?<name>[\w./-]*[\w.-])(?<args>(?:\s+(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`\s/>%}]|/(?!\s*[>%]\}\}))+)*)\s*(?<self>/)?\s*-?[>%]\}\}""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"\{\{[<%](?:(?![>%]\}\}).)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex UnfinishedPattern();
}
