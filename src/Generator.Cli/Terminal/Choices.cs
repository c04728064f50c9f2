using System.CommandLine.Parsing;

namespace Generator.Cli.Terminal;

/// <summary>Values of options that are one of a few words.</summary>
internal static class Choices
{
    /// <summary>The value that somebody typed, in any case; another is told with those that there are.</summary>
    public static T Read<T>(ArgumentResult argument)
        where T : struct, Enum
    {
        var text = argument.Tokens[0].Value;
        var names = Enum.GetNames<T>();
        var index = Array.FindIndex(names, n => n.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
            return Enum.Parse<T>(names[index]);
        string[] words = [.. Words<T>()];
        argument.AddError($"{(argument.Parent as OptionResult)?.Option.Name} is \"{text}\"; {string.Join(", ", words[..^1])} or {words[^1]} was expected.");
        return default;
    }

    /// <summary>The words, as help shows them.</summary>
    public static IEnumerable<string> Words<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(n => n.ToLowerInvariant());
}
