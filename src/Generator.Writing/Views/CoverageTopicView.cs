using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.ScriptData;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary>An entry of <c>version.coverage_topics</c>: a document, and what became of its statements.</summary>
internal sealed class CoverageTopicView(DocumentHead document, VersionIndex version, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "element_id" => ElementId.OfTopic(document.Group),
        "title" => document.Title,
        "href" => page.LinkTo(SiteAddress.Document(version.Guide.Info.Id, version.Info.Id, document.File)),
        "coverage" => new CoverageView(version.StatementsOf(document)),
        "passed_over_script" => page.LinkTo(PassedOverList.PathOf(version.Guide, document.Group)),
        "topic" => document.Group,
        _ => Unknown,
    };
}
