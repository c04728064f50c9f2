using System.CommandLine;
using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary><c>print</c>: the checklist of a version on paper.</summary>
internal static class PrintCommand
{
    public static Command Create()
    {
        var options = new PrintOptions();
        var command = new Command("print", "Write the checklist of a version for paper: a cover to sign, contents, a row with boxes per control, as one HTML file or as a PDF.");
        options.AddTo(command);
        command.SetAction(parsed => PrintRun.Run(options.Read(parsed)));
        return command;
    }
}

/// <summary>The arguments and options of <c>print</c>.</summary>
internal sealed class PrintOptions
{
    private readonly SiteOptions _site = new();
    private readonly Argument<string> _target = new("GUIDE[@VERSION]") { Description = "A guide's id; its newest version unless one is named (aws-proton@2023-04-18)." };
    private readonly Option<string?> _profile = Text("--profile", "Print what this profile makes of the version.", "ID");
    private readonly Option<string?> _topics = Text("--topic", "Print these topics only, separated by commas (data-protection).", "TOPICS");
    private readonly Option<string?> _kinds = Text("--kind", "Print these kinds only, separated by commas (requirement,recommendation).", "KINDS");
    private readonly Option<bool> _open = new("--open") { Description = "Print only what is left to do by the answers of --assessment." };
    private readonly Option<string?> _since = Text("--changed-since", "Print only what is new or another since this older version.", "VERSION");
    private readonly Option<string?> _assessment = Text("--assessment", "Fill in the answers of this file.", "FILE");
    private readonly Option<string> _form = new("--form") { Description = "short: a row per control; long: with guidance and source.", HelpName = "short|long", DefaultValueFactory = _ => "short" };
    private readonly Option<string> _paper = new("--paper") { Description = "a4 or letter.", HelpName = "a4|letter", DefaultValueFactory = _ => "a4" };
    private readonly Option<bool> _landscape = new("--landscape") { Description = "Lay the paper on its long side." };
    private readonly Option<string?> _output = SharedOptions.Output("Write into this file instead of standard output. With --pdf the HTML and the PDF stand side by side under its name.");
    private readonly Option<bool> _pdf = new("--pdf") { Description = "Print to a PDF, too, by a Chromium, Chrome or Edge that is installed." };
    private readonly Option<string?> _browser = Text("--browser", "The browser that prints, where it isn't found or another is wanted.", "PATH");
    private readonly Option<bool> _force = SharedOptions.Force("Replace files that are there already.");

    public void AddTo(Command command)
    {
        command.Arguments.Add(_target);
        Option[] options = [_profile, _topics, _kinds, _open, _since, _assessment, _form, _paper, _landscape, _output, _pdf, _browser, _force, _site.Content, _site.Templates];
        foreach (var option in options)
            command.Options.Add(option);
    }

    /// <summary>What was asked for.</summary>
    public PrintRequest Read(ParseResult parsed) => new(parsed.GetValue(_target)!, parsed.GetValue(_site.Content)!, _site.TemplatesFolder(parsed))
    {
        Profile = parsed.GetValue(_profile),
        Topics = ListOf(parsed.GetValue(_topics)),
        Kinds = ListOf(parsed.GetValue(_kinds)),
        IsOpenOnly = parsed.GetValue(_open),
        Since = parsed.GetValue(_since),
        Assessment = parsed.GetValue(_assessment),
        Form = parsed.GetValue(_form)!,
        Paper = parsed.GetValue(_paper)!,
        IsLandscape = parsed.GetValue(_landscape),
        Output = parsed.GetValue(_output),
        IsPdf = parsed.GetValue(_pdf),
        Browser = parsed.GetValue(_browser),
        Force = parsed.GetValue(_force),
    };

    private static EquatableArray<string> ListOf(string? list) => (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToEquatableArray();

    private static Option<string?> Text(string name, string description, string help) => new(name) { Description = description, HelpName = help };
}
