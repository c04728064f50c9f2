using System.Collections.Frozen;
using Generator.Model;
using Generator.Reading.Markdown.Dialects.Tags;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Html;

/// <summary>
/// Components as their content (<c>&lt;Note&gt;</c>, <c>&lt;TabItem label="..."&gt;</c>). Their names aren't settled anywhere, so
/// a name that isn't known is taken for one that groups. One without an end tag and without a slash is a placeholder, and text, unless it can be none:
/// then its end was forgotten, and it is told.
/// </summary>
internal static class Components
{
    private static readonly FrozenSet<string> Tabs = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Tab", "Tabs.Tab", "TabItem", "TabPanel", "CodeGroupItem", "SdkTab", "Pivot");

    private static readonly FrozenSet<string> Notes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Admonition", "Callout", "Aside", "Alert", "Banner", "Notice", "Highlight");

    // Nobody's placeholders are called so.
    private static readonly FrozenSet<string> Groups = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Tabs", "TabGroup", "CodeGroup", "CodeTabs", "Card", "Cards", "CardGroup", "CardGrid", "Columns", "Steps", "Step", "Accordion", "AccordionGroup");

    private static readonly string[] Titles = ["title", "label", "header", "heading", "summary"];

    /// <summary>What a component means.</summary>
    public static TagMeaning MeaningOf(Tag tag, TagPlace place)
    {
        if (tag.Form == TagForm.Alone)
            return AloneOf(tag, place);
        if (!tag.IsPaired && !IsForgotten(tag, place))
            return new LiteralMeaning();
        if (!tag.IsPaired && !tag.BeginsLine)
            return WordlessOf(tag, place);
        if (Tabs.Contains(tag.Name))
            return TabOf(tag);
        if (Notes.Contains(tag.Name))
            return new FrameMeaning(new NoteFrame(AdmonitionWords.KindOr(tag.Argument("type", "variant", "severity", "kind", "status", "intent"))), tag.Argument(Titles));
        if (AdmonitionWords.KindOf(tag.Name) is { } kind)
            return new FrameMeaning(new NoteFrame(kind), tag.Argument(Titles));
        if (tag.IsPaired ? tag.BeginsLine && !tag.IsWithinLine : tag.HasLineAlone)
            return new FrameMeaning(new PlainFrame(), tag.Argument(Titles));
        return tag.IsPaired ? new WordsMeaning("") : WordlessOf(tag, place);
    }

    // Among words a block would tear the sentence apart.
    private static WordsMeaning WordlessOf(Tag tag, TagPlace place)
    {
        place.Report(DiagnosticRules.FrameUnclosed, $"'{tag.Name}' is opened here and closed nowhere.");
        return new WordsMeaning("");
    }

    /// <summary>
    /// Whether one without an end is a component all the same: it says more than a placeholder could, or it has a line to itself and a name that none has, or a page
    /// of MDX around it, whose author would have escaped a placeholder.
    /// </summary>
    private static bool IsForgotten(Tag tag, TagPlace place)
    {
        if (place.IsEscaped)
            return false;
        var isNamed = Groups.Contains(tag.Name) || Tabs.Contains(tag.Name) || place.File.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);
        return tag.Arguments.Contains('=', StringComparison.Ordinal) || (tag.MayStayOpen && IsNote(tag.Name)) || (tag.HasLineAlone && isNamed);
    }

    // The next tab ends one that nothing else does.
    private static FrameMeaning TabOf(Tag tag)
    {
        var label = tag.Argument("label", "title", "name", "tab") ?? TabLabels.Of(tag) ?? tag.Argument("value") ?? tag.Name;
        return new FrameMeaning(new VariantFrame(label, "component")) { Ends = tag.IsPaired ? [] : [tag.Name] };
    }

    // A placeholder may have the name of anything, but hardly of these.
    private static bool IsNote(string name) => Notes.Contains(name) || NoteWords.KindOf(name) is not null;

    /// <summary>Words that a component shows by itself; one that shows none is a picture or a widget.</summary>
    private static WordsMeaning AloneOf(Tag tag, TagPlace place)
    {
        if (tag.HasLineAlone && LeftOut.NoteOf(tag.Name, null, tag.Argument("title", "caption", "label")) is { } note)
            return new WordsMeaning(note);
        if (tag.Name is "Image" or "Img" or "Figure" or "Screenshot" or "Video" or "Frame")
            return new WordsMeaning(Figure.Of(tag, tag.Argument("caption")));
        if (tag.Argument("caption", "text", "title", "label", "alt", "description") is { } words)
            return new WordsMeaning(words);
        if (place.Options.Variables.TryGetValue(tag.Name, out var value))
            return new WordsMeaning(value);
        place.Report(DiagnosticRules.TagUnknown, $"The component '{tag.Name}' shows something that isn't in the text.");
        return new WordsMeaning(tag.HasLineAlone ? LeftOut.Note(tag.Name) : "");
    }
}
