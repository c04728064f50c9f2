using System.CommandLine;
using System.Text.RegularExpressions;
using Generator.Cli.Files;
using Generator.Cli.Importing;
using Generator.Cli.Terminal;
using Generator.Model;

namespace Generator.Cli.Commands;

/// <summary><c>import</c>: a guide out of a folder, a zip file or a repository's history, as dated versions.</summary>
internal sealed partial class GuideImportCommand
{
    private readonly Argument<string?> _source = new("SOURCE") { Description = "A folder or a zip file: one version, or one in each folder of it that is named by a day (2023-04-18).", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _git = new("--git") { Description = "A repository instead: its folder, bare or not, or what git clones from.", HelpName = "REPO" };
    private readonly Option<string> _path = SharedOptions.GuidePath();
    private readonly Option<Every> _every = SharedOptions.Choice<Every>("--every", "Of a repository: a version for every commit that changed the guide, every tag, or the last state of every month or quarter that is over.");
    private readonly Option<DateOnly?> _since = SharedOptions.Day("--since", "Of a repository: the first day.");
    private readonly Option<DateOnly?> _until = SharedOptions.Day("--until", "Of a repository: the last day.");
    private readonly Option<string> _ref = new("--ref") { Description = "Of a repository: the branch, tag or commit whose history is followed.", HelpName = "REVISION", DefaultValueFactory = _ => "HEAD" };
    private readonly Option<string?> _id = new("--id") { Description = "The guide's id, which is its folder's name. Default: by the source's name.", HelpName = "ID" };
    private readonly Option<string?> _guide = SharedOptions.Former(new Option<string?>("--guide", "-g"));
    private readonly Option<string?> _title = new("--title") { Description = "The guide's title, where it has no guide.yml yet.", HelpName = "TITLE" };
    private readonly Option<DateOnly?> _date = SharedOptions.Day("--date", "Of a folder or zip file: the version's day. Default: the day in its name, or that of its newest file.");
    private readonly Option<bool> _dryRun = SharedOptions.DryRun("Show the versions, and write nothing.");
    private readonly SiteOptions _site = new();

    public static Command Create()
    {
        var options = new GuideImportCommand();
        var command = new Command("import", "Take a guide into the content folder as dated versions: from a folder, a zip file, or the history of a git repository. What is there already is left as it is, and a second run adds what is new.")
        {
            options._source, options._git, options._path, options._every, options._since, options._until, options._ref, options._id, options._guide, options._title, options._date, options._dryRun, options._site.Content,
        };
        command.SetAction(options.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (Fault(parsed) is { } fault)
        {
            Console.Error.WriteLine($"generator: {fault}");
            Console.Error.WriteLine("Try 'generator import --help'.");
            return ExitCode.BadInput;
        }
        if (Report.Print(Days(parsed)))
            return ExitCode.BadInput;
        return GuideImport.Run(new GuideImportRequest(parsed.GetValue(_git) ?? parsed.GetValue(_source)!, OpenerOf(parsed), parsed.GetValue(_site.Content)!)
        {
            Guide = IdOf(parsed),
            Title = parsed.GetValue(_title),
            IsDryRun = parsed.GetValue(_dryRun),
        });
    }

    private string? IdOf(ParseResult parsed) => parsed.GetValue(_id) ?? parsed.GetValue(_guide);

    private Func<Outcome<IGuideSource?>> OpenerOf(ParseResult parsed)
    {
        var path = SourceAddress.PathOf(parsed.GetValue(_path)!);
        if (parsed.GetValue(_git) is not { } repository)
            return () => LoadedSource.Open(new LoadedRequest(parsed.GetValue(_source)!, path, parsed.GetValue(_date)));
        var request = new GitRequest(repository, path)
        {
            Revision = parsed.GetValue(_ref)!,
            Asked = new PointsAsked(parsed.GetValue(_every), parsed.GetValue(_since), parsed.GetValue(_until), DateOnly.FromDateTime(DateTime.UtcNow)),
        };
        return () => GitSource.Open(request);
    }

    private string? Fault(ParseResult parsed)
    {
        var isGit = parsed.GetValue(_git) is not null;
        if (isGit == parsed.GetValue(_source) is not null)
            return isGit ? "give a SOURCE or --git, not both." : "name a folder or zip file, or a repository with --git.";
        Option[] others = isGit ? [_date] : [_every, _since, _until, _ref];
        if (Array.Find(others, o => parsed.GetResult(o) is { Implicit: false }) is { } idle)
            return isGit ? $"{idle.Name} is for folders and zip files; versions of a repository have the days of their commits." : $"{idle.Name} needs a repository; name it with --git.";
        if (IdOf(parsed) is { } id && !IdPattern().IsMatch(id))
            return $"--id is \"{id}\"; an id of letters, digits, '.', '-' and '_' was expected, which begins with a letter or digit.";
        return SourceAddress.PathOf(parsed.GetValue(_path)!).Split('/').Contains("..", StringComparer.Ordinal) ? "--path leads out of the source; give it from the source's top." : null;
    }

    private IEnumerable<Diagnostic> Days(ParseResult parsed)
    {
        var (since, until) = (parsed.GetValue(_since), parsed.GetValue(_until));
        var place = SourceSpan.Start(FolderReader.Shown(parsed.GetValue(_git) ?? ""));
        if (since > DateOnly.FromDateTime(DateTime.UtcNow))
            yield return new Diagnostic(DiagnosticRules.ImportDays, place, $"--since is {since:yyyy-MM-dd}, which is in the future.");
        if (since > until)
            yield return new Diagnostic(DiagnosticRules.ImportDays, place, $"--since is {since:yyyy-MM-dd} and --until {until:yyyy-MM-dd}; no day is between them.");
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex IdPattern();
}
