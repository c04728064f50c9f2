using Generator.Model;

namespace Generator.Writing.Words;

/// <summary>What became of a control from one version to the next: the one of its changes that weighs most.</summary>
internal enum Fate
{
    /// <summary>The same in both.</summary>
    Unchanged,

    /// <summary>It asks or promises more.</summary>
    Stronger,

    /// <summary>It asks or promises less.</summary>
    Weaker,

    /// <summary>It says something else, or of something else.</summary>
    Different,

    /// <summary>It was split or merged.</summary>
    Regrouped,

    /// <summary>The same in other words.</summary>
    Reworded,

    /// <summary>The same words at another place.</summary>
    Moved,

    /// <summary>No version before has it.</summary>
    Added,

    /// <summary>The version before has it, this one doesn't.</summary>
    Gone,

    /// <summary>An older version has it, the version before doesn't.</summary>
    Returned,

    /// <summary>The first version has it.</summary>
    First,

    /// <summary>Neither this version nor the one before has it.</summary>
    Absent,
}

/// <summary>The fates' names in class names and views, and how they follow from changes.</summary>
internal static class FateWord
{
    /// <summary>What may become of a control between two versions, in the order to list it.</summary>
    public static readonly EquatableArray<Fate> Compared =
        [Fate.Unchanged, Fate.Stronger, Fate.Weaker, Fate.Different, Fate.Regrouped, Fate.Reworded, Fate.Moved, Fate.Added, Fate.Gone];

    private static readonly (ChangeClass Class, Fate Fate)[] ByWeight =
    [
        (ChangeClass.Added, Fate.Added),
        (ChangeClass.Removed, Fate.Gone),
        (ChangeClass.Split, Fate.Regrouped),
        (ChangeClass.Merged, Fate.Regrouped),
        (ChangeClass.Strengthened, Fate.Stronger),
        (ChangeClass.Weakened, Fate.Weaker),
        (ChangeClass.Substantive, Fate.Different),
        (ChangeClass.Scope, Fate.Different),
        (ChangeClass.Editorial, Fate.Reworded),
        (ChangeClass.Terminology, Fate.Reworded),
        (ChangeClass.Retitled, Fate.Reworded),
        (ChangeClass.Moved, Fate.Moved),
    ];

    public static string Of(Fate fate) => fate.ToString().ToLowerInvariant();

    public static Fate Of(Change change) => change.Classes.Contains(ChangeClass.Standing) ? OfStanding(change) : ByWeight.First(w => change.Classes.Contains(w.Class)).Fate;

    // The sentence stands; as a line of the checklist it is new, or gone.
    private static Fate OfStanding(Change change) => change.New is null ? Fate.Gone : Fate.Added;
}
