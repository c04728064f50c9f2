using System.CommandLine;
using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Writing;

namespace Generator.Cli.Commands;

/// <summary><c>extract</c>: the catalog of any folder of markdown.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder of markdown, with or without folders in it." };
        var json = new Option<bool>("--json") { Description = "Print the catalog as JSON, for programs." };
        var templates = TemplatesOption();
        var command = new Command("extract", "Print the controls of any folder of markdown: a table for people, JSON for programs. Needs no configuration.")
        {
            folder, json, templates,
        };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(json), parsed.GetValue(templates)!));
        return command;
    }

    /// <summary>The option that names a folder of rules; shared with <c>explain</c>.</summary>
    public static Option<string> TemplatesOption() => new("--templates", "-t")
    {
        Description = "A folder whose rules/ shadows the built-in rules.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => Templates.FolderName,
    };

    private static int Run(string folder, bool json, string templates)
    {
        var extraction = Progress.Run(tell =>
        {
            tell($"Reading {folder}");
            return FolderExtraction.Run(folder, templates);
        });
        if (Report.Print(extraction.Problems))
            return ExitCode.BadInput;
        if (json)
            Write(CatalogJson.Write(extraction.Extraction.Catalog));
        else
            CatalogTable.Print(extraction.Extraction.Catalog, extraction.Extraction.Ledger.Count);
        return ExitCode.Done;
    }

    private static void Write(byte[] bytes)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
    }
}
