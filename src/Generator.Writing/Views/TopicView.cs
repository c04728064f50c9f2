using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.ScriptData;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary>An entry of <c>version.topics</c>: a document with its controls.</summary>
internal sealed class TopicView(DocumentHead document, VersionIndex version, Page page, ControlSelection selection) : View
{
    private IReadOnlyList<Control> Controls => field ??= [.. selection.Of(document)];

    protected override object? Find(string member) => member switch
    {
        "mark_count" or "customer_controls" or "provider_controls" when page.Guide != version.Guide => Unknown,
        "id" => document.Group,
        "element_id" => ElementId.OfTopic(document.Group),
        "title" => document.Title,
        "file" => document.File,
        "hint" => version.HintOf(document),
        "depth" => version.DepthOf(document),
        "href" => page.LinkTo(SiteAddress.Document(version.Guide.Info.Id, version.Info.Id, document.File)),
        "checklist_href" => page.LinkTo(selection.Path, ElementId.OfTopic(document.Group)),
        "is_current" => page.Version == version && string.Equals(page.Document?.File, document.File, StringComparison.Ordinal),
        "mark_count" => version.MarksOn(document),
        "counts" => new CountsView(Controls),
        "customer_list" => LaterEntries.NameOf(document.Group, Party.Customer),
        "provider_list" => LaterEntries.NameOf(document.Group, Party.Provider),
        "customer_controls" => Of(Party.Customer),
        "provider_controls" => Of(Party.Provider),
        _ => Unknown,
    };

    private Scriban.Runtime.ScriptArray Of(Party party) =>
        List(Controls.Where(c => c.Party == party).Select(c => new ControlView(c, version, page)));
}
