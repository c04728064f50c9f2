using Generator.Model;
using Generator.Reading.Content;
using Generator.Reading.Yaml;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Generator.Reading.Importing;

/// <summary>Puts a version among those of a <c>guide.yml</c>, by its date, as text.</summary>
/// <param name="Text">The file's text.</param>
/// <param name="Root">Its keys.</param>
internal sealed record VersionInsertion(string Text, YamlMappingNode Root)
{
    private const int FirstIndent = 2;

    private string LineEnd => Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The text with its nodes; <c>null</c> where it isn't YAML with keys.</summary>
    public static VersionInsertion? For(string text) => YamlText.EditableRootOf(text) is { } root ? new VersionInsertion(text, root) : null;

    /// <summary>The text with the version; <c>null</c> where its list is written in a way that nothing can be added to.</summary>
    public string? Insert(VersionInfo version)
    {
        var (key, list) = Root.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: VersionsYaml.Key });
        return list switch
        {
            YamlSequenceNode { Style: SequenceStyle.Flow } flow => FlowList.Append(Text, flow, VersionText.FlowOf(version)),
            YamlSequenceNode { Children.Count: > 0 } block => InBlock(block, version),
            YamlScalarNode { Value: null or "" } => AtLine((int)key.Start.Line, Entry(version, FirstIndent)),
            null => AtLine(int.MaxValue, [$"{VersionsYaml.Key}:", .. Entry(version, FirstIndent)]),
            _ => null,
        };
    }

    // Before the first version that is younger, so that a list in order stays in order.
    private string InBlock(YamlSequenceNode list, VersionInfo version)
    {
        var indent = (int)list.Start.Column - 1;
        var lines = Entry(version, indent);
        var older = list.Children.TakeWhile(c => IsOlder(c, version)).ToList();
        var isApart = list.Children.Count > 1 && string.IsNullOrWhiteSpace(LineAt((int)list.Children[^1].Start.Line - 1));
        if (older.Count == 0)
            return AtLine((int)list.Start.Line - 1, isApart ? [.. lines, ""] : lines);
        return AtLine(EndOf(older[^1], indent), isApart ? ["", .. lines] : lines);
    }

    private static bool IsOlder(YamlNode entry, VersionInfo version) =>
        entry is YamlMappingNode map
        && map.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: "date" }).Value is YamlScalarNode { Value: { } date }
        && string.CompareOrdinal(date, $"{version.Date:yyyy-MM-dd}") < 0;

    // An entry reaches as far as lines stand further in than its dash; what follows blank lines or a comment further out isn't its own.
    private int EndOf(YamlNode entry, int indent)
    {
        var lines = Text.Split('\n');
        var end = (int)entry.Start.Line;
        for (var i = end; i < lines.Length; i++)
        {
            var words = lines[i].AsSpan().Trim();
            if (words.IsEmpty)
                continue;
            if (lines[i].Length - lines[i].AsSpan().TrimStart(' ').Length <= indent)
                break;
            end = i + 1;
        }
        return end;
    }

    private static IReadOnlyList<string> Entry(VersionInfo version, int indent) => [.. VersionText.BlockOf(version).Select(l => new string(' ', indent) + l)];

    private string LineAt(int number) => number < 1 ? "" : Text.Split('\n')[number - 1];

    /// <summary>The text with lines behind its first <paramref name="count"/> ones, or at its end.</summary>
    private string AtLine(int count, IReadOnlyList<string> lines)
    {
        var at = 0;
        for (var i = 0; i < count && at < Text.Length; i++)
            at = Text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : Text.Length;
        var open = at > 0 && Text[at - 1] != '\n' ? LineEnd : "";
        return Text.Insert(at, open + string.Concat(lines.Select(l => l + LineEnd)));
    }
}
