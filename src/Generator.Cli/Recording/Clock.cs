namespace Generator.Cli.Recording;

/// <summary>When something is recorded.</summary>
internal static class Clock
{
    /// <summary>The time in UTC, to the second, as histories have it.</summary>
    public static DateTimeOffset Now() => DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds());
}
