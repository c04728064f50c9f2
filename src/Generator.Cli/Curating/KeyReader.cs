namespace Generator.Cli.Curating;

/// <summary>
/// What a person types. In a terminal a key counts at once. Where standard input is a pipe or a file, a line is a key, so
/// that a walk can be scripted.
/// </summary>
internal static class KeyReader
{
    /// <summary>The next key; <c>null</c> at the end of the input. A line of several characters is given whole.</summary>
    public static string? Key()
    {
        if (!Console.IsInputRedirected)
            return Echo(Console.ReadKey(intercept: true).KeyChar.ToString());
        string? line;
        do
            line = Console.ReadLine();
        while (line is not null && string.IsNullOrWhiteSpace(line));
        return line?.Trim();
    }

    /// <summary>A line of words; empty where nothing was typed, and at the end of the input.</summary>
    /// <param name="question">What is asked for.</param>
    /// <param name="usual">What an empty line stands for, or <c>null</c>.</param>
    public static string Line(string question, string? usual)
    {
        Console.Write(usual is null ? $"  {question}: " : $"  {question} [{usual}]: ");
        var line = Console.ReadLine()?.Trim() ?? "";
        if (Console.IsInputRedirected)
            Console.WriteLine();
        return line.Length > 0 ? line : usual ?? "";
    }

    // A key that isn't a letter (an arrow, Escape) has no sign that could be shown.
    private static string Echo(string key)
    {
        Console.WriteLine(key.Length == 1 && !char.IsControl(key[0]) ? key : "");
        return key;
    }
}
