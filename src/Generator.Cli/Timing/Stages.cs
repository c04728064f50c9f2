namespace Generator.Cli.Timing;

/// <summary>The names of a build's stages, as progress and timings show them.</summary>
internal static class Stages
{
    public const string Looking = "Looking for changes";
    public const string Reading = "Reading the content";
    public const string Extracting = "Extracting controls";
    public const string Relating = "Following controls";
    public const string Curating = "Applying decisions";
    public const string Comparing = "Comparing versions";
    public const string Planning = "Planning pages";
    public const string Writing = "Writing pages";
}
