using Generator.Model;
using Generator.Reading.Yaml;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Generator.Reading.Curating;

/// <summary>A file's text with its list of decisions, into which something is to be inserted.</summary>
/// <param name="Text">The text.</param>
/// <param name="List">The value of the file's key; <c>null</c> where the file has none yet.</param>
internal sealed record Insertion(string Text, YamlNode? List)
{
    private const int FirstIndent = 2;

    private string LineEnd => Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The text with its nodes; <c>null</c> where it isn't YAML.</summary>
    public static Insertion? For(string text)
    {
        if (CurationText.IsBlank(text))
            return new Insertion(text, null);
        return YamlText.EditableRootOf(text) is { } root
            ? new Insertion(text, root.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: CurationText.ListKey }).Value)
            : null;
    }

    /// <summary>The text with a decision after the last.</summary>
    public string Append(CurationDecision decision) => List switch
    {
        YamlSequenceNode { Style: SequenceStyle.Flow } flow => FlowList.Append(Text, flow, CurationText.FlowOf(decision)),
        YamlSequenceNode block => AtEnd(Separator(block), CurationText.BlockOf(decision), IndentOf(block)),
        null => AtEnd("", [$"{CurationText.ListKey}:", .. CurationText.BlockOf(decision).Select(l => new string(' ', FirstIndent) + l)], 0),
        _ => AtEnd("", CurationText.BlockOf(decision), FirstIndent),
    };

    /// <summary>The text with a digest added to those of a decision.</summary>
    public string Confirm(YamlMappingNode decision, string digest)
    {
        var word = YamlWords.Digest(digest);
        return decision.Children.First(c => c.Key is YamlScalarNode { Value: "statement" }).Value switch
        {
            YamlSequenceNode { Style: SequenceStyle.Flow } flow => FlowList.Append(Text, flow, word),
            YamlSequenceNode block => AfterLine(block.Children[^1], $"{new string(' ', IndentOf(block))}- {word}"),
            var single => Text.Insert((int)single.End.Index, $", {word}]").Insert((int)single.Start.Index, "["),
        };
    }

    private string AfterLine(YamlNode node, string line)
    {
        var end = Text.IndexOf('\n', (int)node.End.Index);
        var at = end < 0 ? Text.Length : end > 0 && Text[end - 1] == '\r' ? end - 1 : end;
        return Text.Insert(at, LineEnd + line);
    }

    private string AtEnd(string separator, IEnumerable<string> lines, int indent)
    {
        var entry = string.Concat(lines.Select(l => new string(' ', indent) + l + LineEnd));
        return Text + (Text.Length == 0 || Text.EndsWith('\n') ? "" : LineEnd) + separator + entry;
    }

    private static int IndentOf(YamlNode node) => (int)node.Start.Column - 1;

    // Entries that stand apart from each other get another one apart.
    private string Separator(YamlSequenceNode list)
    {
        if (list.Children.Count < 2)
            return "";
        var before = Text[..(int)list.Children[^1].Start.Index].Split('\n');
        return before.Length > 1 && string.IsNullOrWhiteSpace(before[^2]) && !Text.EndsWith(LineEnd + LineEnd, StringComparison.Ordinal) ? LineEnd : "";
    }
}
