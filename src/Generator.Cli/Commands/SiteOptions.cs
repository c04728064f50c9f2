using System.CommandLine;
using Generator.Cli.Files;

namespace Generator.Cli.Commands;

/// <summary>The options that commands on a whole content folder share.</summary>
internal sealed class SiteOptions
{
    public Option<string> Content { get; } = new("--content", "-c")
    {
        Description = "The content folder: site.yml, and guides/ with a folder per guide.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "content",
    };

    public Option<string?> Templates { get; } = new("--templates", "-t")
    {
        Description = "A folder whose files shadow the built-in templates and rules one by one. Default: templates/ beside the content folder, where there is one.",
        HelpName = "FOLDER",
    };

    public Option<string> Output { get; } = new("--output", "-o")
    {
        Description = "The folder to write the site into.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "output/site",
    };

    public Option<bool> Strict { get; } = new("--strict")
    {
        Description = "Take every warning for an error.",
    };

    /// <summary>What to build from.</summary>
    public SiteSource SourceOf(ParseResult parsed) =>
        new(parsed.GetValue(Content)!, TemplatesFolder(parsed), parsed.GetValue(Strict));

    /// <summary>The templates folder that was named, or the one beside the content.</summary>
    public string TemplatesFolder(ParseResult parsed) =>
        parsed.GetValue(Templates) ?? Beside(parsed.GetValue(Content)!);

    private static string Beside(string content) =>
        Path.Combine(Path.GetDirectoryName(content.TrimEnd('/', '\\')) ?? "", Files.Templates.FolderName);
}
