using System.CommandLine;
using Generator.Cli.Building;
using Generator.Cli.Caching;
using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Cli.Timing;
using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary><c>check</c>: everything wrong with the content, without writing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var options = new SiteOptions();
        var codes = new Option<string[]>("--code")
        {
            Description = "List only the problems of this kind, and judge by them alone; may be given several times.",
            HelpName = "GEN301",
        };
        codes.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => !IsCode(t.Value)) is { } wrong)
                result.AddError($"'{wrong.Value}' is not a code; expected is GEN and three digits, as messages show it.");
        });
        var command = new Command("check", "Find everything wrong with the content and the templates, without writing anything. Exit code 1 where there are only warnings, 2 where there are errors.")
        {
            options.Content, options.Templates, options.Strict, codes,
        };
        command.SetAction(parsed => Run(options.SourceOf(parsed), parsed.GetValue(codes) ?? []));
        return command;
    }

    // Pages are made and dropped again: only what stops one counts.
    private static (SiteBuild Build, EquatableArray<Diagnostic> Problems) Find(SiteSource source, Timeline timeline)
    {
        var build = new SiteBuild(source, render: true, new BuildRecord(timeline, new BuildMemory(isForOne: true)));
        var stopped = build.Run(_ => { });
        return (build, [.. build.Problems, .. stopped]);
    }

    private static bool IsCode(string text) =>
        text.StartsWith("GEN", StringComparison.OrdinalIgnoreCase) && text.Length == 6 && text.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static int Run(SiteSource source, string[] codes)
    {
        var (build, found) = Progress.Run(tell => Find(source, new Timeline(tell)));
        var problems = found.Where(p => codes.Length == 0 || codes.Contains(p.Rule.Code, StringComparer.OrdinalIgnoreCase)).ToList();
        var bad = Report.Print(problems, Severity.Info);
        var pages = build.Site.Guides.Sum(g => g.Versions.Sum(v => v.Documents.Count));
        Console.WriteLine($"{Report.Count(build.Site.Guides.Count, "guide")}, {Report.Count(pages, "page")}: {Report.Summary(problems)}.");
        if (bad)
            return ExitCode.BadInput;
        return problems.Exists(p => p.Severity == Severity.Warning) ? ExitCode.No : ExitCode.Done;
    }
}
