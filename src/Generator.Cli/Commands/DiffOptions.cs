using System.CommandLine;
using Generator.Cli.Files;
using Generator.Cli.Importing;
using Generator.Model;
using Generator.Writing.Changes;

namespace Generator.Cli.Commands;

/// <summary>How changes are written.</summary>
internal enum DiffFormat
{
    Text,
    Json,
    Markdown,
    Html,
}

/// <summary>What <c>diff</c> was asked for.</summary>
/// <param name="Old">A folder, a zip file, a version of a guide, a repository at a revision, or a catalog file.</param>
/// <param name="New">The same; <c>null</c> for the newest version of the guide that <paramref name="Old"/> names.</param>
/// <param name="Content">The content folder.</param>
/// <param name="Templates">The folder that shadows the built-in templates.</param>
internal sealed record DiffRequest(string Old, string? New, string Content, string Templates)
{
    /// <summary>The guide's folder in folders, zip files and repositories; empty for all of them.</summary>
    public string Path { get; init; } = "";

    public DiffFormat Format { get; init; }

    /// <summary>The file to write, or <c>null</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The classes that make the exit code 1; any where empty.</summary>
    public EquatableArray<ChangeClass> FailOn { get; init; }

    /// <summary>The classes to show; all where empty.</summary>
    public EquatableArray<ChangeClass> Only { get; init; }

    /// <summary>The topics to show; all where empty.</summary>
    public EquatableArray<string> Topics { get; init; }

    /// <summary>Whether to replace a file that is there.</summary>
    public bool Force { get; init; }
}

/// <summary>The arguments and options of <c>diff</c>.</summary>
internal sealed class DiffOptions
{
    private readonly SiteOptions _site = new();
    private readonly Argument<string> _old = new("OLD") { Description = "A version of a guide (aws-proton@2021-06-10), a folder of markdown, a zip file of one, a catalog as JSON, or a git repository at a revision (REPO@v1.2); the first that it can be." };
    private readonly Argument<string?> _new = new("NEW") { Description = "The same. Left out after a version of a guide it is the guide's newest version.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _path = SharedOptions.GuidePath();
    private readonly Option<DiffFormat> _format = SharedOptions.Choice<DiffFormat>("--format", "text for people, json for programs, markdown for a pull request, html for one file that needs no other.", "-f");
    private readonly Option<string?> _output = SharedOptions.Output();
    private readonly Option<bool> _force = SharedOptions.Force();
    private readonly Option<string?> _failOn = new("--fail-on") { Description = "Classes that make the exit code 1, separated by commas. Default: every class.", HelpName = "CLASSES" };
    private readonly Option<string?> _only = new("--only") { Description = "Show changes of these classes only, separated by commas.", HelpName = "CLASSES" };
    private readonly Option<string?> _topics = new("--topic") { Description = "Show changes of these topics only, separated by commas (data-protection).", HelpName = "TOPICS" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_old);
        command.Arguments.Add(_new);
        Option[] options = [_path, _format, _output, _force, _failOn, _only, _topics, _site.Content, _site.Templates];
        foreach (var option in options)
            command.Options.Add(option);
    }

    /// <summary>What was asked for; <c>null</c>, and a line on standard error, where a class isn't one.</summary>
    public DiffRequest? Read(ParseResult parsed)
    {
        if (ClassesOf(parsed.GetValue(_failOn)) is not { } failOn || ClassesOf(parsed.GetValue(_only)) is not { } only)
            return null;
        return new DiffRequest(parsed.GetValue(_old)!, parsed.GetValue(_new), parsed.GetValue(_site.Content)!, _site.TemplatesFolder(parsed))
        {
            Path = SourceAddress.PathOf(parsed.GetValue(_path)!),
            Format = parsed.GetValue(_format),
            Output = parsed.GetValue(_output),
            FailOn = failOn,
            Only = only,
            Force = parsed.GetValue(_force),
            Topics = (parsed.GetValue(_topics) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToEquatableArray(),
        };
    }

    private static EquatableArray<ChangeClass>? ClassesOf(string? list)
    {
        var known = Enum.GetValues<ChangeClass>().ToDictionary(ChangeWords.Of, StringComparer.Ordinal);
        var found = new List<ChangeClass>();
        foreach (var word in (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!known.TryGetValue(word, out var name))
            {
                var nearest = NearestName.Hint(word, known.Keys);
                Console.Error.WriteLine($"generator: \"{word}\" is not a class of change; known are {string.Join(", ", known.Keys)}.{nearest}");
                return null;
            }
            found.Add(name);
        }
        return found.ToEquatableArray();
    }
}
