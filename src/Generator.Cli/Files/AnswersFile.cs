using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Files;

/// <summary>Files on disk that people filled in, of whatever kind.</summary>
internal static class AnswersFile
{
    /// <summary>Reads a file that must be there; <c>null</c>, and errors, where no answer of it can be used.</summary>
    public static Outcome<ImportedAnswers?> Read(string path)
    {
        var shown = FolderReader.Shown(path);
        var bytes = SingleFile.ReadBytes(path);
        if (bytes.Value is not { } found)
            return new Outcome<ImportedAnswers?>(null, bytes.Diagnostics);
        if (AnswersReader.IsWorkbook(found))
            return AnswersReader.ReadWorkbook(shown, found);
        var problems = new List<Diagnostic>();
        return FolderReader.Decode(shown, found, problems) is { } text ? AnswersReader.ReadText(text) : new Outcome<ImportedAnswers?>(null, problems.ToEquatableArray());
    }
}
