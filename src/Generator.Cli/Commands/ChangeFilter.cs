using Generator.Model;
using Generator.Writing.Changes;

namespace Generator.Cli.Commands;

/// <summary>Which changes to show.</summary>
/// <param name="Only">Their classes; all where empty.</param>
/// <param name="Topic">Their group before or after, or <c>null</c> for all.</param>
internal sealed record ChangeFilter(EquatableArray<ChangeClass> Only, string? Topic)
{
    /// <summary>The message where neither catalog has the topic.</summary>
    public string? UnknownTopic(Catalog old, Catalog @new)
    {
        if (Topic is null)
            return null;
        var groups = old.Controls.Concat(@new.Controls).Select(c => c.Group).Distinct(StringComparer.Ordinal).ToList();
        if (groups.Contains(Topic, StringComparer.Ordinal))
            return null;
        var nearest = NearestName.Hint(Topic, groups);
        return $"neither version has controls in a group \"{Topic}\".{nearest}";
    }

    /// <summary>The changes to show, counted anew; unchanged are those of the topic.</summary>
    public ChangeSet Apply(ChangeSet changes, Catalog @new)
    {
        if (Only.IsEmpty && Topic is null)
            return changes;
        var ofTopic = changes.Changes.Where(IsOfTopic).ToList();
        var touched = ofTopic.Where(c => c.New is not null).Select(c => c.New!.Id).ToHashSet(StringComparer.Ordinal);
        var unchanged = @new.Controls.Count(c => IsTopic(c) && !touched.Contains(c.Id));
        var shown = ofTopic.Where(c => Only.IsEmpty || c.Classes.Any(k => Only.Contains(k))).ToEquatableArray();
        return changes with { Changes = shown, Summary = ChangeSet.Count(shown, unchanged) };
    }

    private bool IsOfTopic(Change change) => (change.Old is { } old && IsTopic(old)) || (change.New is { } @new && IsTopic(@new));

    private bool IsTopic(Control control) => Topic is null || string.Equals(control.Group, Topic, StringComparison.Ordinal);
}
