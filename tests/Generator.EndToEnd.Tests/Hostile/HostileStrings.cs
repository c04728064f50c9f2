using System.Text.Json;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests.Hostile;

/// <summary>Strings that would run, leave their place, ask for something outside, or command a terminal, were they taken for more than text.</summary>
internal static class HostileStrings
{
    // What opens more than a line of markdown by itself would take in all that stands below it.
    private static readonly string[] Openers = ["<!--", "{%", "{{<", "{{%", "++++", "<%", "```", "~~~", "<!", "<?", "---"];

    /// <summary>All of them; those that may swallow what follows come last.</summary>
    public static string[] All { get; } = [.. Read().OrderBy(IsOpener)];

    /// <summary>Whether what follows one in a page may be part of it.</summary>
    public static bool IsOpener(string text) => Openers.Any(o => text.Contains(o, StringComparison.Ordinal));

    /// <summary>A string on one line.</summary>
    public static string OnOneLine(string text) => text.ReplaceLineEndings(" ");

    private static IEnumerable<string> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Cases", "hostile.json")));
        return [.. file.RootElement.EnumerateObject().SelectMany(kind => kind.Value.EnumerateArray().Select(s => s.GetString()!))];
    }
}
