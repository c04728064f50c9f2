using Generator.Cli.Timing;

namespace Generator.Cli.Caching;

/// <summary>What a build writes down as it goes.</summary>
/// <param name="Timeline">Its stages and what each of them worked on.</param>
/// <param name="Memory">What came of what, from this build and those before it.</param>
internal sealed record BuildRecord(Timeline Timeline, BuildMemory Memory)
{
    /// <summary>The record of a run that nobody asks about, and no other follows.</summary>
    public static BuildRecord Nowhere => new(new Timeline(), new BuildMemory());
}
