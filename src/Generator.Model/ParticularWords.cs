namespace Generator.Model;

/// <summary>What an author says of a control beside its words, as it is told to people.</summary>
public static class ParticularWords
{
    private static readonly string[] Names = ["level", "profile", "tier"];

    /// <summary>"level 1"; a level that says itself what it is stays as it is.</summary>
    public static string OfLevel(string level) =>
        Array.Exists(Names, name => level.Contains(name, StringComparison.OrdinalIgnoreCase)) ? level : $"level {level}";

    /// <summary>Number, level and day: "1.1.1, level 1, due same day"; empty where none is told.</summary>
    public static string Of(Control control)
    {
        string?[] all = [control.Label, control.Level is { } level ? OfLevel(level) : null, control.Due is { } due ? $"due {due}" : null];
        return string.Join(", ", all.OfType<string>());
    }
}
