using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Relating;
using Generator.Writing.Json;

namespace Generator.Cli.Files;

/// <summary>Where the answers that a command made go: a file that was named, or standard output.</summary>
internal static class AnswersOutput
{
    /// <summary>Reports what keeps an assessment from being read again once it is written (GEN237), and histories that are full (GEN238).</summary>
    /// <param name="path">The file that is to be written, or <c>null</c> for standard output.</param>
    /// <param name="assessment">What is to be written.</param>
    /// <returns>Whether it may be written.</returns>
    public static bool Fits(string? path, Assessment assessment)
    {
        var place = SourceSpan.Start(path is null ? "standard output" : FolderReader.Shown(path));
        return !Report.Print([.. AnswerLimits.Check(assessment, place), .. AssessmentMerge.FullHistories(assessment, place)]);
    }

    /// <summary>Writes an assessment where it may be; what keeps it from being written is reported.</summary>
    /// <inheritdoc cref="Write"/>
    public static bool Keep(string? path, Assessment assessment, IReadOnlyList<AssessmentFile> sources, bool replaces) =>
        Fits(path, assessment) && Write(path, AssessmentJson.Write(assessment), sources, replaces);

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
