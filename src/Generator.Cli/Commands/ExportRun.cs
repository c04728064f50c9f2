using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Exporting;
using Generator.Exporting.Csv;
using Generator.Exporting.Markdown;
using Generator.Exporting.Oscal;
using Generator.Exporting.Xlsx;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;
using Generator.Relating;
using Generator.Writing.Addresses;
using Generator.Writing.Json;

namespace Generator.Cli.Commands;

/// <summary>Runs <c>export</c>: read, choose, write.</summary>
internal static class ExportRun
{
    /// <summary>Runs it and returns the exit code.</summary>
    public static int Run(ExportRequest request)
    {
        if (request.Fault() is { } fault)
            return Refuse(fault);
        var templates = Templates.Read(request.Templates);
        var guides = ContentVersions.Read(request.Content, templates, request.Target);
        var found = guides.FindVersion(request.Target);
        if (Report.Print(found.Diagnostics, Severity.Error) || found.Value is not { } version)
            return ExitCode.BadInput;
        var unknown = version.UnknownProfile(request.Profile) ?? version.UnknownVersion(request.From);
        if (unknown is not null)
            return Refuse(unknown);
        if (request.IsWorkbook)
            return WriteWorkbook(request, version, Templates.SynonymsOf(templates));
        return request.From is null ? WriteVersion(request, version) : WriteMapping(request, version, Templates.SynonymsOf(templates));
    }

    private static int WriteWorkbook(ExportRequest request, NamedVersion version, Outcome<Synonyms> synonyms)
    {
        var source = Source(version, request);
        if (Report.Print([.. source.Diagnostics, .. synonyms.Diagnostics.Where(d => d.Severity == Severity.Error)]) || source.Value is not { } chosen)
            return ExitCode.BadInput;
        var complete = chosen with
        {
            Changes = Before(version, request.From) is { } older ? ChangeFinder.Between(older.Compared, version.Compared, synonyms.Value) : null,
            Pages = control => ControlPages.AddressOf(request.Site, chosen.Name, control),
        };
        if (Report.Print(CatalogXlsx.TooLong(complete)))
            return ExitCode.BadInput;
        return Write(request, CatalogXlsx.Write(complete, CatalogJson.Digest(complete.Whole)));
    }

    // The version that was named, or the one before.
    private static NamedVersion? Before(NamedVersion version, string? from)
    {
        var versions = version.Guide.Versions;
        var older = from is null
            ? versions.TakeWhile(v => !string.Equals(v.Info.Id, version.Version.Info.Id, StringComparison.Ordinal)).LastOrDefault()
            : versions.FirstOrDefault(v => string.Equals(v.Info.Id, from, StringComparison.Ordinal));
        return older is null ? null : version with { Version = older };
    }

    private static int WriteVersion(ExportRequest request, NamedVersion version)
    {
        var source = Source(version, request);
        return Report.Print(source.Diagnostics) ? ExitCode.BadInput : Write(request, BytesOf(request, source.Value));
    }

    private static byte[] BytesOf(ExportRequest request, ExportSource source) => request.Kind switch
    {
        "csv" => CatalogCsv.Write(source),
        "markdown" => CatalogMarkdown.Write(source),
        "catalog" => CatalogExport.Write(source),
        "profile" => ProfileExport.Write(source, source.Tailored!),
        "component-definition" => ComponentExport.Write(source),
        "assessment-results" => ResultsExport.Write(source, source.Assessment!),
        _ => CatalogJson.Write(source.Catalog),
    };

    private static int WriteMapping(ExportRequest request, NamedVersion newer, Outcome<Synonyms> synonyms)
    {
        if (Report.Print(synonyms.Diagnostics, Severity.Error))
            return ExitCode.BadInput;
        var older = newer.Sibling(request.From!);
        var changes = ChangeFinder.Between(older.Compared, newer.Compared, synonyms.Value);
        return MappingExport.Write(new ComparedVersions(SourceOf(older), SourceOf(newer), changes)) is { } bytes
            ? Write(request, bytes)
            : Refuse($"{older.Name} and {newer.Name} have no control in common, so there is nothing to map.");
    }

    private static int Write(ExportRequest request, byte[] bytes) => ResultFile.Keep(request.Output, bytes, request.Force);

    private static ExportSource SourceOf(NamedVersion version) => new(version.Guide.Info, version.Version.Info, version.Version.Catalog);

    private static Outcome<ExportSource> Source(NamedVersion version, ExportRequest request)
    {
        var answers = version.Answers(request.Assessment);
        return new Outcome<ExportSource>(SourceOf(version) with { Tailored = version.TailoredBy(request.Profile), Assessment = answers.Value }, answers.Diagnostics);
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"generator: {message}");
        return ExitCode.BadInput;
    }
}
