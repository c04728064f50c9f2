using Generator.Model;
using Generator.Model.Prose;
using Generator.Writing.Addresses;
using Generator.Writing.Html;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Prose;
using Generator.Writing.ScriptData;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary><c>version</c>, and the entries of <c>guide.versions</c>; on a profile's page the one with the controls that the profile chooses.</summary>
internal sealed class VersionView(VersionIndex version, Page page, ControlSelection? selection = null) : View
{
    private readonly ControlSelection _shown = selection ?? version.All;
    private readonly string _guide = version.Guide.Info.Id;
    private readonly string _id = version.Info.Id;

    // Of a guide that the page isn't about these aren't known.
    private bool IsElsewhere => page.Guide != version.Guide;

    protected override object? Find(string member) => member switch
    {
        "notice" or "digest" or "statement_count" or "coverage" or "coverage_topics" or "rule_reasons" or "asked" when IsElsewhere => Unknown,
        "id" => _id,
        "date" => DateWords.Of(version.Info.Date),
        "date_iso" => DateWords.Iso(version.Info.Date),
        "summary" => version.Info.Summary,
        "origin" => version.Info.Origin is { } origin ? new OriginView(origin) : null,
        "author" => GuideAuthorWords.Of(version.Author),
        "is_latest" => version.Guide.Versions[0] == version,
        "notice" => Notice(),
        "digest" => version.Digest,
        "statement_count" => version.Ledger.Count,
        "coverage" => new CoverageView(version.Ledger),
        "coverage_topics" => List(version.Documents.Select(d => new CoverageTopicView(d, version, page))),
        "entries_at_once" => LaterEntries.IsLong(_shown) ? LaterEntries.AtOnce : _shown.Controls.Count,
        "is_long" => LaterEntries.IsLong(_shown),
        "rule_reasons" => new TrustedHtml(PageJson.Of(version.Rules.ToDictionary(r => r.Name, r => r.Why, StringComparer.Ordinal), PageJsonContext.Default.DictionaryStringString)),
        "has_older" => version.SinceOlder.Any(),
        "asked" => selection is null ? null : new TrustedHtml(AskedControls.Of(version.Controls)),
        "counts" => new CountsView(_shown.Controls),
        "all_counts" => new CountsView(version.Controls),
        "tags" => List(version.TagsOf(_shown.Controls).Select(t => new TagCountView(t.Tag, t.Count))),
        "topics" => List(version.Documents.Select(d => new TopicView(d, version, page, _shown))),
        "near_topics" => List((page.Document is { } document && TopicList.IsLong(version) ? TopicList.Near(document, version) : version.Documents).Select(d => new TopicView(d, version, page, _shown))),
        "topics_script" => TopicList.IsLong(version) ? page.LinkTo(TopicList.PathOf(version)) : null,
        "profiles" => List(version.Profiles.Select(p => new ProfileView(p, page))),
        "comparison" => version.Guide.Into(version) is { } comparison ? new ComparisonView(comparison, page) : null,
        _ => FindLink(member),
    };

    private object? FindLink(string member) => member switch
    {
        "href" => page.LinkTo(SiteAddress.Version(_guide, _id)),
        "checklist_href" => page.LinkTo(SiteAddress.Checklist(_guide, _id)),
        "responsibility_href" => page.LinkTo(SiteAddress.Responsibility(_guide, _id)),
        "print_href" => page.LinkTo(SiteAddress.Print(_guide, _id)),
        "coverage_href" => page.LinkTo(SiteAddress.Coverage(_guide, _id)),
        "changes_href" => page.LinkTo(version.Guide.Into(version)?.Path ?? SiteAddress.History(_guide)),
        "documents_href" => version.Documents.IsEmpty ? null : page.LinkTo(SiteAddress.Document(_guide, _id, version.Documents[0].File)),
        _ => Unknown,
    };

    private TrustedHtml? Notice() => version.Notice is { } notice ? ProseRenderer.RenderQuote(notice.Inlines, page.LinksInto(version)) : null;
}
