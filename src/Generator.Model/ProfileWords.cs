namespace Generator.Model;

/// <summary>The words of profiles that decisions don't have (<see cref="CurationWords"/>).</summary>
public static class ProfileWords
{
    /// <summary>The parties in the order of <see cref="Party"/>.</summary>
    public static EquatableArray<string> Parties { get; } = ["customer", "provider"];
}
