using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model.Prose;
using Generator.Reading.Markdown.Dialects.Tags;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Html;

/// <summary>
/// Elements of HTML as what they hold: tables, lists and terms as such, what only groups or lays out as nothing. An element that
/// needs an end tag and has none is no element, for placeholders are often written like tags. Names with a capital are components.
/// </summary>
internal sealed partial class HtmlLanguage : ITagLanguage
{
    public Regex Pattern => TagPattern();

    public Regex Unfinished => UnfinishedPattern();

    public bool KeepsStrayEnds => true;

    public string EndOf(string name) => name;

    public bool MayStayOpen(string name) => HtmlNames.MayStayOpen(name);

    public bool Bounds(string name) => HtmlNames.Bounds(name) || name is "Tabs";

    public bool Parts(Tag tag) => HtmlNames.Parts(tag.Name) || (tag.BeginsLine && (HtmlNames.IsPlain(tag.Name) || char.IsAsciiLetterUpper(tag.Name[0])));

    public TagMeaning MeaningOf(Tag tag, TagPlace place) =>
        char.IsAsciiLetterUpper(tag.Name[0]) ? Components.MeaningOf(tag, place) : ElementOf(tag, place);

    private static TagMeaning ElementOf(Tag tag, TagPlace place)
    {
        var name = tag.Name.ToLowerInvariant();
        if (HtmlNames.IsVoid(name))
            return VoidOf(name, tag);
        if (tag.Form == TagForm.Alone && HtmlNames.MayStandAlone(name))
            return HtmlNames.IsHidden(name) ? new WordsMeaning(NoteOf(tag) ?? "") : AnchorOf(tag);
        if (!tag.IsPaired)
            return UnendedOf(name, tag);
        if (HtmlNames.IsHidden(name))
            return new SkipMeaning(NoteOf(tag));
        if (HtmlNames.IsInline(name))
            return BeginsWithSign(place) ? new WordsMeaning("\\") : AnchorOf(tag);
        return BlockOf(name, tag);
    }

    // Among words a note would be in the way.
    private static string? NoteOf(Tag tag) => tag.HasLineAlone && !tag.IsInHeading ? LeftOut.NoteOf(tag.Name, tag.Argument("src", "data"), tag.Argument("title", "aria-label")) : null;

    private static WordsMeaning AnchorOf(Tag tag) => new(tag.Argument("id") is { } id ? $"<a name=\"{id}\"></a>" : "");

    // Without the tag before it a sign would begin a heading, an item or a quotation, which it doesn't within an element.
    private static bool BeginsWithSign(TagPlace place) => SignBehindTag().IsMatch(place.TextFromStart);

    /// <summary>Elements that may go without an end tag, and lists that forgot theirs; any other is no element.</summary>
    private static TagMeaning UnendedOf(string name, Tag tag) => name switch
    {
        // It ends the paragraph before it, which may stand on its line.
        "p" when !tag.BeginsLine && !tag.IsInHeading => new FrameMeaning(new PlainFrame()) { Body = "" },
        "p" or "ul" or "ol" => new WordsMeaning(""),
        "a" when tag.Argument("href", "name", "id") is not null => NamedOf(tag),
        _ => HtmlNames.MayStayOpen(name) || (tag.MayStayOpen && HtmlNames.IsBlock(name)) ? BlockOf(name, tag) : new LiteralMeaning(),
    };

    private static TagMeaning BlockOf(string name, Tag tag) => name switch
    {
        "table" => new FrameMeaning(new TableFrame()),
        "tr" => new FrameMeaning(new RowFrame()) { Ends = ["tr", "td", "th"] },
        "th" or "td" => new FrameMeaning(new CellFrame(name is "th") { Columns = SpanOf(tag, "colspan"), Rows = SpanOf(tag, "rowspan") }) { Ends = ["td", "th"] },
        "thead" or "tbody" or "tfoot" => new FrameMeaning(new PlainFrame()) { Ends = ["thead", "tbody", "tfoot"] },
        "ul" or "menu" => new FrameMeaning(new ListFrame(Ordered: false)),
        "ol" => new FrameMeaning(new ListFrame(Ordered: true)),
        "li" => new FrameMeaning(new ItemFrame()) { Ends = ["li"] },
        "dl" => new FrameMeaning(new TermsFrame()),
        "dt" => new FrameMeaning(new TermFrame()) { Ends = ["dt", "dd"] },
        "dd" => new FrameMeaning(new DefinitionFrame()) { Ends = ["dt", "dd"] },
        "summary" => new FrameMeaning(new TitleFrame { IsOfFold = true }),
        "caption" or "figcaption" or "legend" => new FrameMeaning(new TitleFrame()),
        "blockquote" => new FrameMeaning(new QuoteFrame()),
        "pre" => new CodeMeaning(),
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => new HeadingMeaning(name[1] - '0', tag.Argument("id")),
        "del" or "s" or "strike" => new WordsMeaning("~~", "~~"),
        "a" => LinkOf(tag),
        "aside" => new FrameMeaning(new NoteFrame(NoteKind.Note)),
        // A build's own element groups where it stands by itself; within a line it may be anything.
        _ => HtmlNames.IsPlain(name) || (tag.BeginsLine && !tag.IsWithinLine && tag.Arguments.Length == 0) ? PlainOf(tag) : new LiteralMeaning(),
    };

    // Within a line a group is of words, unless it always begins a new one.
    private static TagMeaning PlainOf(Tag tag)
    {
        if (!tag.BeginsLine && (tag.IsInHeading || !HtmlNames.IsBlock(tag.Name)))
            return new WordsMeaning("");
        var kind = tag.Argument("class", "className") is { } names
            ? names.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Select(AdmonitionWords.KindOf).FirstOrDefault(k => k is not null)
            : null;
        return new FrameMeaning(kind is { } note ? new NoteFrame(note) : new PlainFrame());
    }

    // A browser takes no more than that either.
    private static int SpanOf(Tag tag, string name) => int.TryParse(tag.Argument(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, 1000) : 1;

    private static TagMeaning LinkOf(Tag tag)
    {
        // Where an expression leads is known to a build only, and no link holds blocks; its words are all the same.
        if (ComputedAddress().IsMatch(tag.Arguments) || tag.HoldsBlocks)
            return NamedOf(tag);
        if (tag.Argument("href") is not { } address || address.AsSpan().ContainsAny('(', ')', ' '))
            return new LiteralMeaning();
        return tag.Argument("name", "id") is { } name ? new WordsMeaning($"<a name=\"{name}\"></a>[", $"]({address})") : new WordsMeaning("[", $"]({address})");
    }

    private static WordsMeaning NamedOf(Tag tag) => new(tag.Argument("name", "id") is { } name ? $"<a name=\"{name}\"></a>" : "");

    private static WordsMeaning VoidOf(string name, Tag tag)
    {
        if (name is not "img" || tag.Argument("src") is not { } source || source.AsSpan().ContainsAny('(', ')', ' '))
            return new WordsMeaning("");
        return new WordsMeaning($"![{tag.Argument("alt") ?? ""}]({source})");
    }

    [GeneratedRegex(@"^<[^<>]*>(?:#{1,6}|[-+*>])(?:\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex SignBehindTag();

    [GeneratedRegex("""(?<![\w-])href\s*=\s*\{\s*(?!["'`])""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex ComputedAddress();

    [GeneratedRegex("""<(?<end>/)?(?<name>[A-Za-z][\w.-]*)(?<args>(?:\s+(?:[\w:@.#-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^\s"'>{}=]+))?|\{\s*\.\.\.[^}]*\}))*)\s*(?<self>/)?>""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TagPattern();

    [GeneratedRegex("""<[A-Za-z][\w.-]*(?:\s+[^<>]*|\s*)$""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex UnfinishedPattern();
}
