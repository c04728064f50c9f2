using System.CommandLine;
using Generator.Cli.Files;
using Generator.Cli.Importing;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Writing.Json;

namespace Generator.Cli.Commands;

/// <summary>How controls are printed.</summary>
internal enum ExtractFormat
{
    Text,
    Json,
}

/// <summary><c>extract</c>: the catalog, or the ledger, of any folder of markdown.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder of markdown, with or without folders in it; a zip file of one; or a git repository at a revision (REPO@v1.2)." };
        var path = SharedOptions.GuidePath();
        var format = SharedOptions.Choice<ExtractFormat>("--format", "text for people, json for programs.", "-f");
        var json = new Option<bool>("--json") { Description = "Short for --format json." };
        var ledger = new Option<bool>("--ledger") { Description = "Print every sentence instead and what became of it: control, guidance of one, navigation, or passed over by which rule." };
        var curation = new Option<string?>("--curation") { Description = "A file of decisions about the controls (curation.yml); without it none are read.", HelpName = "FILE" };
        var templates = TemplatesOption();
        var all = new Option<bool>("--all-warnings") { Description = "List every warning, not only the first few of each kind." };
        var command = new Command("extract", "Print the controls of any folder of markdown, zip file or repository: a table for people, JSON for programs. Needs no configuration.")
        {
            folder, path, format, json, ledger, curation, templates, all,
        };
        command.SetAction(parsed => Run(new FolderSource(parsed.GetValue(folder)!, parsed.GetValue(templates)!, parsed.GetValue(curation)) { Path = SourceAddress.PathOf(parsed.GetValue(path)!) }, Printer(parsed.GetValue(ledger), parsed.GetValue(json) || parsed.GetValue(format) is ExtractFormat.Json), parsed.GetValue(all)));
        return command;
    }

    /// <summary>The option that names a folder of rules; shared with <c>explain</c>.</summary>
    public static Option<string> TemplatesOption() => new("--templates", "-t")
    {
        Description = "A folder whose rules/ shadows the built-in rules.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => Templates.FolderName,
    };

    private static Action<FolderExtraction> Printer(bool ledger, bool json) => (ledger, json) switch
    {
        (true, true) => found => ResultOutput.WriteToStandardOutput(LedgerJson.Write(found.Version.Documents, found.Extraction)),
        (true, false) => found => LedgerTable.Print(found.Extraction),
        (false, true) => found => ResultOutput.WriteToStandardOutput(CatalogJson.Write(found.Extraction.Catalog)),
        _ => found => CatalogTable.Print(found.Extraction.Catalog, found.Extraction.Ledger.Count),
    };

    private static int Run(FolderSource source, Action<FolderExtraction> print, bool all)
    {
        var extraction = Progress.Run(tell =>
        {
            tell($"Reading {source.Folder}");
            return FolderExtraction.Run(source);
        });
        var isBad = all ? Report.Print(extraction.Problems) : Report.PrintShort(extraction.Problems, "'--all-warnings' lists them all");
        if (isBad)
            return ExitCode.BadInput;
        print(extraction);
        return ExitCode.Done;
    }
}
