using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary>Which changes to show.</summary>
/// <param name="Only">Their classes; all where empty.</param>
/// <param name="Topics">Their groups before or after; all where empty.</param>
internal sealed record ChangeFilter(EquatableArray<ChangeClass> Only, EquatableArray<string> Topics)
{
    /// <summary>The message where neither catalog has one of the topics.</summary>
    public string? UnknownTopic(Catalog old, Catalog @new)
    {
        var groups = old.Controls.Concat(@new.Controls).Select(c => c.Group).Distinct(StringComparer.Ordinal).ToList();
        return Topics.FirstOrDefault(t => !groups.Contains(t, StringComparer.Ordinal)) is { } unknown
            ? $"neither version has controls in a group \"{unknown}\".{NearestName.Hint(unknown, groups)}"
            : null;
    }

    /// <summary>The changes to show, counted anew; unchanged are those of the topics.</summary>
    public ChangeSet Apply(ChangeSet changes, Catalog @new)
    {
        if (Only.IsEmpty && Topics.IsEmpty)
            return changes;
        var ofTopic = changes.Changes.Where(IsOfTopic).ToList();
        var touched = ofTopic.Where(c => c.New is not null).Select(c => c.New!.Id).ToHashSet(StringComparer.Ordinal);
        var unchanged = @new.Controls.Count(c => IsTopic(c) && !touched.Contains(c.Id));
        var shown = ofTopic.Where(c => Only.IsEmpty || c.Classes.Any(k => Only.Contains(k))).ToEquatableArray();
        return changes with { Changes = shown, Summary = ChangeSet.Count(shown, unchanged) };
    }

    private bool IsOfTopic(Change change) => (change.Old is { } old && IsTopic(old)) || (change.New is { } @new && IsTopic(@new));

    private bool IsTopic(Control control) => Topics.IsEmpty || Topics.Contains(control.Group, StringComparer.Ordinal);
}
