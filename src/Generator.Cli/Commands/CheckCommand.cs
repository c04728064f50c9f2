using System.CommandLine;
using Generator.Cli.Terminal;
using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary><c>check</c>: everything wrong with the content, without writing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var options = new SiteOptions();
        var command = new Command("check", "Find everything wrong with the content and the templates, without writing anything. Exit code 1 where there are only warnings, 2 where there are errors.")
        {
            options.Content, options.Templates,
        };
        command.SetAction(parsed => Run(parsed.GetValue(options.Content)!, options.TemplatesFolder(parsed)));
        return command;
    }

    private static int Run(string content, string templates)
    {
        var build = Progress.Run(tell => SiteBuild.Run(content, templates, render: true, tell));
        var bad = Report.Print(build.Problems, Severity.Info);
        var pages = build.Site.Guides.Sum(g => g.Versions.Sum(v => v.Documents.Count));
        Console.WriteLine($"{Report.Count(build.Site.Guides.Count, "guide")}, {Report.Count(pages, "page")}: {Report.Summary(build.Problems)}.");
        if (bad)
            return ExitCode.BadInput;
        return build.Problems.Any(p => p.Severity == Severity.Warning) ? ExitCode.No : ExitCode.Done;
    }
}
