using Generator.Model;

namespace Generator.Tailoring;

/// <summary>Holds profiles against what the versions of their guide have.</summary>
internal sealed class ProfileCheck
{
    private readonly EquatableArray<ExtractionResult> _versions;
    private readonly HashSet<string> _controls;
    private readonly HashSet<string> _topics;
    private readonly HashSet<string> _tags;
    private readonly TopicLineages _lineages;
    private readonly string _versionIds;

    public ProfileCheck(EquatableArray<ExtractionResult> versions)
    {
        _versions = versions;
        _controls = [.. versions.SelectMany(v => v.Catalog.Controls).Select(c => c.Id)];
        _topics = [.. versions.SelectMany(TopicLineages.TopicsOf)];
        _lineages = TopicLineages.Of(versions);
        _tags = [.. versions.SelectMany(v => v.Tags).Select(t => t.Name)];
        _versionIds = string.Join(", ", versions.Select(v => v.Catalog.Version));
    }

    public IEnumerable<Diagnostic> Of(Profile profile)
    {
        var nothing = Nothing(profile).ToList();
        // Of a version that the whole profile chooses nothing of, no entry needs to be told.
        var told = nothing.Count > 0 ? _versions.SkipLast(1).ToEquatableArray() : _versions;
        ControlSelector[] selectors = [.. profile.Include, .. profile.Exclude.Select(e => e.Selector)];
        return selectors.SelectMany(s => Unknown(s.Topics, _topics, DiagnosticRules.TopicMissing, t => $"No version ({_versionIds}) has the topic \"{t}\"."))
            .Concat(selectors.SelectMany(s => Unknown(s.Tags, _tags, DiagnosticRules.WrongValue, t => $"\"{t}\" is not a tag; rules/tags.yml has them.")))
            .Concat(MissingControls(selectors.SelectMany(s => s.Controls).Concat(profile.Settings.Select(s => s.Control))))
            .Concat(IdleSettings(profile))
            .Concat(new EntryCheck(told, _lineages).Of(profile))
            .Concat(nothing);
    }

    private IEnumerable<Diagnostic> MissingControls(IEnumerable<PlacedText> ids) =>
        Unknown(ids, _controls, DiagnosticRules.ProfileControlMissing, id => $"No version ({_versionIds}) has the control \"{id}\".");

    private IEnumerable<Diagnostic> IdleSettings(Profile profile)
    {
        var chosen = _versions.SelectMany(v => Tailor.Apply(profile, v.Catalog, _lineages).Catalog.Controls).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return profile.Settings.Select(s => s.Control)
            .Where(c => _controls.Contains(c.Text) && !chosen.Contains(c.Text))
            .Select(c => new Diagnostic(DiagnosticRules.ProfileSettingIdle, c.Place, $"\"{profile.Title}\" doesn't choose the control \"{c.Text}\" in any version, so nothing is changed."));
    }

    private IEnumerable<Diagnostic> Nothing(Profile profile)
    {
        var newest = _versions[^1].Catalog;
        if (!newest.Controls.IsEmpty && Tailor.Apply(profile, newest, _lineages).Catalog.Controls.IsEmpty)
            yield return new Diagnostic(DiagnosticRules.ProfileEmpty, SourceSpan.Start(profile.Guide.Place.File), $"\"{profile.Title}\" chooses none of the {CountWords.Of(newest.Controls.Count, "control")} of {newest.Guide}@{newest.Version}, the newest version.");
    }

    private static IEnumerable<Diagnostic> Unknown(IEnumerable<PlacedText> names, HashSet<string> known, DiagnosticRule rule, Func<string, string> message)
    {
        var hints = new NameHints(known);
        return names.Where(n => !known.Contains(n.Text)).Select(n => new Diagnostic(rule, n.Place, message(n.Text) + hints.Hint(n.Text)));
    }
}
