using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary><c>profile</c>, and the entries of <c>version.profiles</c>.</summary>
internal sealed class ProfileView(ProfileIndex profile, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "left_out" or "not_chosen" or "changes" when page.Guide != profile.Version.Guide => Unknown,
        "id" => profile.Profile.Id,
        "title" => profile.Profile.Title,
        "summary" => profile.Profile.Summary,
        "href" => page.LinkTo(profile.Selection.Path),
        "print_href" => page.LinkTo(SiteAddress.Print(profile.Version.Guide.Info.Id, profile.Version.Info.Id, profile.Profile.Id)),
        "is_current" => page.Profile == profile,
        "counts" => new CountsView(profile.Selection.Controls),
        "not_chosen" => profile.NotChosen,
        "left_out" => List(profile.LeftOut.Select(l => new LeftOutView(l, profile.Version, page))),
        "changes" => List(profile.Changes.Select(c => new ProfileChangeView(c.Setting, c.Control, profile, page))),
        _ => Unknown,
    };
}

/// <summary>An entry of <c>profile.left_out</c>: the controls that one exclusion leaves out.</summary>
internal sealed class LeftOutView(LeftOutControls leftOut, VersionIndex version, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "reason" => leftOut.Reason,
        "controls" => List(leftOut.Controls.Select(c => new ControlView(c, version, page))),
        _ => Unknown,
    };
}

/// <summary>An entry of <c>profile.changes</c>: what it changes about a control.</summary>
internal sealed class ProfileChangeView(ProfileSetting setting, Control control, ProfileIndex profile, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "title" => control.Title,
        "title_before" => setting.Title is null ? null : profile.Version.Control(control.Id)?.Title,
        "severity" => setting.Severity is { } severity ? CurationWords.Of(severity) : null,
        "owner" => setting.Owner,
        "reason" => setting.Reason,
        "href" => page.LinkTo(profile.Selection.Path, ElementId.OfControl(control.Id)),
        _ => Unknown,
    };
}
