using Generator.Model;

namespace Generator.Relating.Changes;

/// <summary>
/// What differs in what an author says of a control beside its words. Another level or day asks for something else; that one is told for the
/// first time or no longer doesn't, nor does another owner. Another number is no change.
/// </summary>
internal static class ParticularChange
{
    /// <summary>A finding for each that differs.</summary>
    public static IEnumerable<Finding> Of(Control old, Control @new) =>
        new[]
        {
            Of("level", old.Level, @new.Level, ChangeClass.Substantive),
            Of("due", old.Due, @new.Due, ChangeClass.Substantive),
            Of("owner", old.Owner, @new.Owner, ChangeClass.Editorial),
        }.OfType<Finding>();

    private static Finding? Of(string name, string? old, string? @new, ChangeClass change) => (old, @new) switch
    {
        (null, null) => null,
        (null, _) => new Finding(ChangeClass.Editorial, $"now with {name}: {@new}"),
        (_, null) => new Finding(ChangeClass.Editorial, $"no longer with {name}: {old}"),
        _ when string.Equals(old, @new, StringComparison.OrdinalIgnoreCase) => null,
        _ => new Finding(change, $"{name}: {old} -> {@new}"),
    };
}
