using System.Text;
using Generator.Exporting;
using Generator.Exporting.Csv;
using Generator.Exporting.Oscal;
using Generator.Exporting.Xlsx;
using Generator.Model;
using Generator.Reading;
using Generator.Tests.Exporting;
using Generator.Writing.Json;

namespace Generator.Tests.RoundTrips;

/// <summary>The formats that carry answers, there and back as the commands take them.</summary>
internal static class AnswerFormat
{
    public static ExportSource Source { get; } = SampleExport.Of([.. Enumerable.Range(0, 5).Select(i => Relating.Sample.Control($"Do thing {i}."))]);

    public static string Digest { get; } = CatalogJson.Digest(Source.Whole);

    public static string[] All { get; } = ["json", "xlsx", "csv", "oscal"];

    public static byte[] Write(string format, Assessment assessment)
    {
        var source = Source with { Assessment = assessment };
        return format switch
        {
            "xlsx" => CatalogXlsx.Write(source, Digest),
            "csv" => CatalogCsv.Write(source),
            "oscal" => ResultsExport.Write(source, assessment),
            _ => AssessmentJson.Write(assessment),
        };
    }

    public static ImportedAnswers Read(byte[] file)
    {
        var read = AnswersReader.IsWorkbook(file) ? AnswersReader.ReadWorkbook("a.xlsx", file) : AnswersReader.ReadText(new SourceFile("a", Encoding.UTF8.GetString(file).TrimStart('\uFEFF')));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    /// <summary>What becomes of an assessment in a format.</summary>
    public static Assessment Through(string format, Assessment assessment) => ToAssessment(Read(Write(format, assessment)));

    public static Assessment ToAssessment(ImportedAnswers read)
    {
        var taken = read.To(Source.Whole, Digest);
        Assert.Empty(taken.Diagnostics);
        return taken.Value;
    }
}
