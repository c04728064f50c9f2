using System.Text.Json;
using System.Xml;
using Generator.Model;
using Generator.Reading.Csv;
using Generator.Reading.Json;
using Generator.Reading.Oscal;
using Generator.Reading.Sheets;
using Generator.Reading.Xlsx;

namespace Generator.Reading;

/// <summary>
/// Reads answers back from whatever carries them: an assessment, a workbook, comma-separated values, OSCAL's assessment results. What the file
/// is, its content tells. A fault of one answer leaves the others as they are.
/// </summary>
public static class AnswersReader
{
    /// <summary>Whether the bytes are those of a workbook, which is no text.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Reads a workbook. The value is <c>null</c> where no sheet of it holds answers (GEN250).</summary>
    public static Outcome<ImportedAnswers?> ReadWorkbook(string path, byte[] bytes)
    {
        try
        {
            var book = WorkbookReader.Read(path, bytes);
            return WorkbookAnswers.Read(book) ?? Nothing(SourceSpan.Start(path), "No sheet has a row with the columns \"id\" and \"status\".");
        }
        catch (WorkbookBoundException fault)
        {
            return new Outcome<ImportedAnswers?>(null, [new Diagnostic(DiagnosticRules.InputTooLarge, SourceSpan.Start(path), $"The workbook isn't read: {fault.Message}.")]);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or XmlException or UriFormatException)
        {
            return Nothing(SourceSpan.Start(path), $"The workbook is broken: {fault.Message}");
        }
    }

    /// <summary>Reads a text. The value is <c>null</c> where it can't be told what was answered (GEN250, and what <see cref="AssessmentReader"/> finds).</summary>
    public static Outcome<ImportedAnswers?> ReadText(SourceFile file)
    {
        var start = file.Text.AsSpan().TrimStart();
        if (start.StartsWith("{"))
            return ReadJson(file);
        if (start.StartsWith("<"))
            return Nothing(SourceSpan.Start(file.Path), "The file is a page. Of a saved copy take the answers out by its menu, Answers, Export.");
        return ReadCsv(file);
    }

    private static Outcome<ImportedAnswers?> ReadCsv(SourceFile file)
    {
        var problems = new List<Diagnostic>();
        if (AnswerTable.Read(CsvTable.Read(file, problems), "") is not { } read)
            return Nothing(SourceSpan.Start(file.Path), "The file is no JSON, and no row of it has the columns \"id\" and \"status\".");
        return new Outcome<ImportedAnswers?>(new ImportedAnswers(read.Value, []), [.. problems, .. read.Diagnostics]);
    }

    private static Outcome<ImportedAnswers?> ReadJson(SourceFile file)
    {
        if (IsOscal(file))
            return ResultsReader.Read(file);
        var read = AssessmentReader.Read(file);
        return new Outcome<ImportedAnswers?>(read.Value.FailsOnlyInAnswers(read.Diagnostics) ? read.Value.ToImported() : null, read.Diagnostics);
    }

    private static bool IsOscal(SourceFile file)
    {
        try
        {
            return JsonTree.Parse(file) is JsonObject top && top.Members.Any(m => string.Equals(m.Name, ResultsReader.Model, StringComparison.Ordinal));
        }
        catch (JsonException)
        {
            // The reader of assessments says what is wrong, and where.
            return false;
        }
    }

    private static Outcome<ImportedAnswers?> Nothing(SourceSpan span, string message) => new(null, [new Diagnostic(DiagnosticRules.NoAnswers, span, message)]);
}
