using System.Buffers;
using Generator.Model;

namespace Generator.Cli.Files;

/// <summary>Tells which names of files can't be on every system: a content folder and its site are copied to laptops, shares and USB sticks.</summary>
internal static class PortableNames
{
    private static readonly SearchValues<char> Reserved = SearchValues.Create("<>:\"|?*");

    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL"];

    private static readonly string[] Ports = ["COM", "LPT"];

    /// <summary>A warning for each path that Windows refuses (GEN156), and for each that it, macOS or a USB stick takes for another one (GEN155).</summary>
    /// <param name="paths">The paths with <c>/</c>, relative to one folder.</param>
    public static IEnumerable<Diagnostic> Check(IReadOnlyCollection<string> paths) => paths.Select(Refused).OfType<Diagnostic>().Concat(Alike(paths));

    private static IEnumerable<Diagnostic> Alike(IEnumerable<string> paths) =>
        from same in paths.Distinct(StringComparer.Ordinal).GroupBy(p => ComposedLetters.Of(p).ToUpperInvariant(), StringComparer.Ordinal)
        from other in same.Skip(1)
        select new Diagnostic(DiagnosticRules.NamesAlike, SourceSpan.Start(other), $"It differs from \"{same.First()}\" by {(string.Equals(other, same.First(), StringComparison.OrdinalIgnoreCase) ? "capital letters" : "how its letters are encoded")} only.");

    private static Diagnostic? Refused(string path)
    {
        var fault = path.Length > InputBounds.PathCharacters
            ? $"The path has {path.Length} characters, more than {InputBounds.PathCharacters}"
            : path.Split('/').Select(FaultOf).FirstOrDefault(f => f is not null);
        return fault is null ? null : new Diagnostic(DiagnosticRules.NameRefused, SourceSpan.Start(path), $"{fault}.");
    }

    private static string? FaultOf(string name)
    {
        if (name.AsSpan().IndexOfAny(Reserved) is var at and >= 0)
            return $"The name has a {name[at]} in it";
        if (name.Any(char.IsControl))
            return "The name has a control character in it";
        if (name.EndsWith('.') || name.EndsWith(' '))
            return $"The name ends with a {(name[^1] == '.' ? "full stop" : "blank")}";
        return IsDevice(name.Split('.')[0].TrimEnd()) ? $"\"{name}\" is the name of a device" : null;
    }

    private static bool IsDevice(string stem) => Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
        || (stem.Length == 4 && Ports.Contains(stem[..3], StringComparer.OrdinalIgnoreCase) && (char.IsAsciiDigit(stem[3]) || stem[3] is '\u00B9' or '\u00B2' or '\u00B3'));
}
