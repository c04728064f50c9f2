using Generator.Model;

namespace Generator.Cli.Caching.Records;

/// <summary>Profiles and systems: written for their digests, and never read.</summary>
internal static class ProfileRecords
{
    public static void Write(RecordWriter to, TailoredCatalog tailored)
    {
        Write(to, tailored.Profile);
        CatalogRecords.Write(to, tailored.Catalog);
        to.List(tailored.LeftOut, static (w, left) =>
        {
            w.Text(left.Reason);
            w.List(left.Controls, ControlRecords.Write);
        });
    }

    public static void Write(RecordWriter to, SystemScope scope)
    {
        to.Text(scope.System.Id);
        to.Text(scope.System.Name);
        to.Text(scope.System.Owner);
        to.Text(scope.System.Summary);
        to.List(scope.System.OutOfScope, static (w, exclusion) =>
        {
            w.Maybe(exclusion.Guide, Write);
            Write(w, exclusion.Selector);
            w.Text(exclusion.Reason);
        });
        to.List(scope.OutOfScope, static (w, control) =>
        {
            w.Text(control.Control);
            w.Text(control.Reason);
        });
    }

    private static void Write(RecordWriter to, Profile profile)
    {
        to.Text(profile.Id);
        Write(to, profile.Guide);
        to.Text(profile.Title);
        to.Text(profile.Summary);
        to.List(profile.Include, Write);
        to.List(profile.Exclude, static (w, exclusion) =>
        {
            Write(w, exclusion.Selector);
            w.Text(exclusion.Reason);
        });
        to.List(profile.Settings, Write);
    }

    private static void Write(RecordWriter to, ProfileSetting setting)
    {
        Write(to, setting.Control);
        to.Text(setting.Title);
        to.MaybeValue(setting.Severity, static (w, severity) => w.Kind(severity));
        to.Text(setting.Owner);
        to.Text(setting.Reason);
    }

    private static void Write(RecordWriter to, ControlSelector selector)
    {
        to.List(selector.Topics, Write);
        to.List(selector.Kinds, static (w, kind) => w.Kind(kind));
        to.List(selector.Parties, static (w, party) => w.Kind(party));
        to.List(selector.Tags, Write);
        to.List(selector.Severities, static (w, severity) => w.Kind(severity));
        to.List(selector.Controls, Write);
    }

    private static void Write(RecordWriter to, PlacedText text)
    {
        to.Text(text.Text);
        PlaceRecords.Write(to, text.Place);
    }
}
