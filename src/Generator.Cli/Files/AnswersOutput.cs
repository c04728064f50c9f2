using Generator.Cli.Terminal;

namespace Generator.Cli.Files;

/// <summary>Where the answers that a command made go: a file that was named, or standard output.</summary>
internal static class AnswersOutput
{
    /// <summary>Writes them; what keeps a file from being written is reported.</summary>
    /// <param name="path">The file, or <c>null</c> for standard output.</param>
    /// <param name="content">The answers.</param>
    /// <param name="sources">What they were made from, and must still be where one of these is replaced.</param>
    /// <param name="replaces">Whether a file that is there may be replaced.</param>
    /// <returns>Whether they were written.</returns>
    public static bool Write(string? path, byte[] content, IReadOnlyList<AssessmentFile> sources, bool replaces)
    {
        if (path is null)
            return ResultOutput.Write(null, content);
        if (AssessmentFile.Keep(path, content, sources, replaces) is not { } obstacle)
            return true;
        Report.Print([obstacle]);
        return false;
    }
}
