using System.Text.RegularExpressions;

namespace Generator.Cli.Commands;

/// <summary>A line of a file, as people and commands write it.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed partial record SourcePlace(string File, int Line)
{
    /// <summary>
    /// Reads <c>file.md:12</c>, <c>file.md:12-14</c>, <c>file.md:12:3</c>, <c>file.md(12)</c>, <c>file.md(12,3)</c>, and the whole line of a
    /// problem that begins so; <c>null</c> for anything else, the id of a control among it.
    /// </summary>
    public static SourcePlace? Parse(string text) =>
        Shape().Match(text) is { Success: true } match && int.TryParse(match.Groups["line"].Value, out var line) ? new SourcePlace(match.Groups["file"].Value, line) : null;

    [GeneratedRegex(@"^(?<file>.+?)(?:\((?<line>\d+)(?:,\d+)?\)(?::.*)?|:(?<line>\d+)(?:-\d+|:\d+)?:?)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Shape();
}
