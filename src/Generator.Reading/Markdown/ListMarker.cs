using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown;

/// <summary>The bullet or number that a line begins with.</summary>
/// <param name="Indent">The spaces before it.</param>
/// <param name="Length">Its own length.</param>
/// <param name="Padding">The spaces behind it.</param>
/// <param name="IsEmpty">Whether nothing else stands on the line.</param>
/// <param name="IsNumber">Whether it is a number.</param>
internal readonly partial record struct ListMarker(int Indent, int Length, int Padding, bool IsEmpty, bool IsNumber)
{
    /// <summary>The least indentation of what belongs to the item, by its author's intent.</summary>
    public int Inside => Indent + Length + 1;

    /// <summary>The least indentation of what belongs to the item, by the rules of markdown.</summary>
    public int Strict => IsEmpty || Padding > 4 ? Inside : Indent + Length + Padding;

    /// <summary>The marker of a line, or <c>null</c>.</summary>
    public static ListMarker? Of(string line)
    {
        var match = Pattern().Match(line);
        if (!match.Success)
            return null;
        var marker = match.Groups["marker"].ValueSpan;
        return new ListMarker(match.Groups["indent"].Length, marker.Length, match.Groups["padding"].Length, match.Length == line.Length, char.IsAsciiDigit(marker[0]));
    }

    /// <summary>The line without indentation and markers.</summary>
    public static ReadOnlySpan<char> Behind(string line)
    {
        var match = Pattern().Match(line);
        return match.Success ? line.AsSpan(match.Length) : line.AsSpan().TrimStart();
    }

    [GeneratedRegex("^(?<indent> *)(?<marker>[-+*]|[0-9]{1,9}[.)])(?:(?<padding> +)(?=[^ ])| *$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Pattern();
}
