using Generator.Model;

namespace Generator.Tailoring;

/// <summary>
/// Finds what an entry of a profile chose in one version and doesn't find in another, so that a checklist isn't shorter in silence.
/// 1. An entry that includes controls of some versions and none of another.
/// 2. A topic that a version had and a later one hasn't, under no name, though the entry finds others.
/// What a profile leaves out it may leave out of one version alone: an exclusion is told by its topics only.
/// </summary>
internal sealed class EntryCheck(EquatableArray<ExtractionResult> versions, TopicLineages topics)
{
    public IEnumerable<Diagnostic> Of(Profile profile)
    {
        var start = SourceSpan.Start(profile.Guide.Place.File);
        var entries = profile.Include.Select(s => (Selector: s, Found: FoundBy(s)));
        var emptied = entries.Where(e => e.Found.Exists(f => f.Count == 0) && e.Found.Exists(f => f.Count > 0)).ToList();
        foreach (var (selector, found) in emptied)
            yield return new Diagnostic(DiagnosticRules.ProfileEntryIdle, PlaceOf(selector, start), EmptiedIn(profile, found));
        var others = profile.Include.Concat(profile.Exclude.Select(e => e.Selector)).Except(emptied.Select(e => e.Selector));
        foreach (var topic in others.SelectMany(s => s.Topics))
        {
            if (LostIn(topic.Text) is var (last, lost))
                yield return new Diagnostic(DiagnosticRules.ProfileEntryIdle, topic.Place, $"Version {lost} has no page \"{topic.Text}\" and none that took its controls; {last} has.");
        }
    }

    // In versions without a control nothing is to be found.
    private List<(string Version, int Count)> FoundBy(ControlSelector selector) =>
        [.. versions.Where(v => !v.Catalog.Controls.IsEmpty).Select(v => (v.Catalog.Version, Count(v.Catalog, selector)))];

    private int Count(Catalog catalog, ControlSelector selector)
    {
        var selection = new Selection(catalog.Version, topics);
        return catalog.Controls.Count(c => selection.Chooses(selector, c));
    }

    private static string EmptiedIn(Profile profile, List<(string Version, int Count)> found)
    {
        var none = found.Where(f => f.Count == 0).Select(f => f.Version).ToList();
        var (version, count) = found.FindLast(f => f.Count > 0);
        return $"This entry of \"{profile.Title}\" finds no control in version{(none.Count > 1 ? "s" : "")} {string.Join(", ", none)}; in {version} it finds {count}.";
    }

    private (string Last, string Lost)? LostIn(string topic)
    {
        string[] ids = [.. versions.Select(v => v.Catalog.Version)];
        var last = Array.FindLastIndex(ids, v => topics.Has(v, topic));
        var lost = last < 0 ? -1 : last + 1;
        return lost > 0 && lost < ids.Length ? (ids[last], ids[lost]) : null;
    }

    private static SourceSpan PlaceOf(ControlSelector selector, SourceSpan start) =>
        selector.Topics.Concat(selector.Controls).Concat(selector.Tags).Select(t => t.Place).OrderBy(p => p.Line).ThenBy(p => p.Column).Append(start).First();
}
