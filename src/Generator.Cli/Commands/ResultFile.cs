using Generator.Cli.Files;
using Generator.Cli.Terminal;

namespace Generator.Cli.Commands;

/// <summary>A command's result at the place that <c>--output</c> names.</summary>
internal static class ResultFile
{
    /// <summary>Writes the bytes to the file, or to standard output where none is named. A file that is there and holds something else stays unless <paramref name="force"/> is given.</summary>
    /// <returns>The exit code; what keeps them from being written is reported.</returns>
    public static int Keep(string? output, byte[] content, bool force)
    {
        // It may hold what somebody filled in: answers in an assessment, or in a workbook.
        if (output is not null && !force && SingleFile.Obstacle(output, content) is { } obstacle)
        {
            Report.Print([obstacle]);
            return ExitCode.BadInput;
        }
        return ResultOutput.Write(output, content) ? ExitCode.Done : ExitCode.BadInput;
    }
}
