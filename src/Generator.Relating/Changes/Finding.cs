using Generator.Model;

namespace Generator.Relating.Changes;

/// <summary>A class of change with its reason in words.</summary>
internal sealed record Finding(ChangeClass Class, string Reason)
{
    /// <summary>Whether it counts wherever the words stand: so many days are so many days in an introduction, too. "Step 2" is a name.</summary>
    public bool IsExact { get; init; }
}
