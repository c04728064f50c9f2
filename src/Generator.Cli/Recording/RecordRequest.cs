using Generator.Cli.Files;

namespace Generator.Cli.Recording;

/// <summary>What <c>assess record</c> was asked for.</summary>
/// <param name="File">The assessment.</param>
/// <param name="Content">The content folder.</param>
/// <param name="Templates">The folder that shadows the built-in templates.</param>
internal sealed record RecordRequest(string File, string Content, string Templates)
{
    /// <summary>Who answered, or <c>null</c>.</summary>
    public string? By { get; init; }

    /// <summary>The file of lines, or <c>null</c> for standard input.</summary>
    public string? Lines { get; init; }

    /// <summary>When it was answered, or <c>null</c> for the moment at which each line is read.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whether to write nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether somebody types.</summary>
    public bool IsInteractive => Lines is null && !Console.IsInputRedirected;
}
