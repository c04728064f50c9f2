namespace Generator.Cli.Terminal;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The command's own "no": problems found, nothing found.</summary>
    public const int No = 1;

    /// <summary>Bad usage or bad input.</summary>
    public const int BadInput = 2;
}
