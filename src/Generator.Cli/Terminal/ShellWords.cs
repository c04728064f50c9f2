namespace Generator.Cli.Terminal;

/// <summary>Commands for people to copy into a shell.</summary>
internal static class ShellWords
{
    private const string Harmless = "-_./@:+=\\";

    /// <summary>The command in the quotes of a message: <c>'generator new "my docs"'</c>.</summary>
    public static string Command(params IEnumerable<string> arguments) => $"'{Line(arguments)}'";

    /// <summary>The command as it is typed; an argument with a blank or another character that a shell may read stands in double quotes.</summary>
    public static string Line(params IEnumerable<string> arguments) => string.Join(' ', arguments.Select(Word).Prepend("generator"));

    private static string Word(string argument) =>
        argument.Length > 0 && argument.All(c => char.IsLetterOrDigit(c) || Harmless.Contains(c, StringComparison.Ordinal)) ? argument : $"\"{argument}\"";
}
