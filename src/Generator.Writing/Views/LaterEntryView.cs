using Generator.Writing.Pages;
using Generator.Writing.ScriptData;
using Generator.Writing.Templating;
using Scriban.Runtime;

namespace Generator.Writing.Views;

/// <summary>An entry of <c>entries</c> in the scripts of a long checklist.</summary>
internal sealed class LaterEntryView(LaterEntry entry, Page page) : View
{
    public static ScriptArray Of(IEnumerable<LaterEntry> entries, Page page) => List(entries.Select(e => new LaterEntryView(e, page)));

    protected override object? Find(string member) => member switch
    {
        "control" => new ControlView(entry.Control, page.Version!, page),
        "section" => entry.Section ?? "",
        _ => Unknown,
    };
}
