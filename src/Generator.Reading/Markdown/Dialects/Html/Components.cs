using System.Collections.Frozen;
using Generator.Model;
using Generator.Reading.Markdown.Dialects.Tags;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Html;

/// <summary>
/// Components as their content (<c>&lt;Note&gt;</c>, <c>&lt;TabItem label="..."&gt;</c>). Their names aren't settled anywhere, so
/// a name that isn't known is taken for one that groups. One without an end tag and without a slash is a placeholder, and text.
/// </summary>
internal static class Components
{
    private static readonly FrozenSet<string> Tabs = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Tab", "Tabs.Tab", "TabItem", "TabPanel", "CodeGroupItem", "SdkTab", "Pivot");

    private static readonly FrozenSet<string> Notes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Admonition", "Callout", "Aside", "Alert", "Banner", "Notice", "Highlight");

    private static readonly string[] Titles = ["title", "label", "header", "heading", "summary"];

    /// <summary>What a component means.</summary>
    public static TagMeaning MeaningOf(Tag tag, TagPlace place)
    {
        if (tag.Form == TagForm.Alone)
            return AloneOf(tag, place);
        if (!tag.IsPaired && !(tag.MayStayOpen && IsNote(tag.Name)))
            return new LiteralMeaning();
        if (Tabs.Contains(tag.Name))
            return new FrameMeaning(new VariantFrame(tag.Argument("label", "title", "name", "tab") ?? TabLabels.Of(tag) ?? tag.Argument("value") ?? tag.Name, "component"));
        if (Notes.Contains(tag.Name))
            return new FrameMeaning(new NoteFrame(AdmonitionWords.KindOr(tag.Argument("type", "variant", "severity", "kind", "status", "intent"))), tag.Argument(Titles));
        if (AdmonitionWords.KindOf(tag.Name) is { } kind)
            return new FrameMeaning(new NoteFrame(kind), tag.Argument(Titles));
        if (!tag.BeginsLine || tag.IsWithinLine)
            return new WordsMeaning("");
        return new FrameMeaning(new PlainFrame(), tag.Argument(Titles));
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
