using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Generator.Cli.Terminal;

namespace Generator.Cli.Commands;

/// <summary>Options that several commands have: stated once, so that a name means the same everywhere.</summary>
internal static class SharedOptions
{
    /// <summary><c>--output</c>, of commands whose result is one file.</summary>
    public static Option<string?> Output(string description = "Write into this file instead of standard output.") => new("--output", "-o") { Description = description, HelpName = "FILE" };

    /// <summary><c>--force</c>, wherever <c>--output</c> names a file.</summary>
    public static Option<bool> Force(string description = "Replace a file that is there already.") => new("--force") { Description = description };

    /// <summary><c>--dry-run</c></summary>
    public static Option<bool> DryRun(string description) => new("--dry-run", "-n") { Description = description };

    /// <summary><c>--by</c>: who answers or decides.</summary>
    public static Option<string?> By(string description) => new("--by") { Description = description, HelpName = "NAME" };

    /// <summary>The guide's folder within a source.</summary>
    public static Option<string> GuidePath() => new("--path")
    {
        Description = "The guide's folder in the folder, zip file or repository; in a repository also where a revision called it otherwise than the newest commit does.",
        HelpName = "PATH",
        DefaultValueFactory = _ => "",
    };

    /// <summary>An option whose values are the words of <typeparamref name="T"/>; the first is meant unless another is named.</summary>
    public static Option<T> Choice<T>(string name, string description, params string[] aliases)
        where T : struct, Enum =>
        new(name, aliases) { Description = description, HelpName = string.Join('|', Choices.Words<T>()), CustomParser = Choices.Read<T> };

    /// <summary>An option whose value is a day.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name) { Description = description, HelpName = "DATE", CustomParser = result => ReadDay(name, result) };

    /// <summary>An option under the name that it had in an older version: still taken, shown nowhere.</summary>
    public static Option<T> Former<T>(Option<T> option)
    {
        option.Hidden = true;
        return option;
    }

    private static DateOnly? ReadDay(string name, ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        argument.AddError($"{name} is \"{text}\"; a day as 2026-01-31 was expected.");
        return null;
    }
}
