using Generator.Model;
using Generator.Reading.Yaml;
using YamlDotNet.RepresentationModel;

namespace Generator.Reading.Content.Topics;

/// <summary>
/// YAML that other tools' settings are written in. Only its shape is looked at: tags that name a program's own types, as
/// <c>!!python/name:...</c>, say nothing here.
/// </summary>
internal static class ContentsYaml
{
    /// <summary>The node at the file's top; <c>null</c>, and a note, where the file can't be read. It is another tool's, so it stops nothing.</summary>
    public static YamlNode? Parse(SourceFile file, List<Diagnostic> problems)
    {
        try
        {
            return YamlText.RootOf(file, []);
        }
        catch (Exception fault) when (YamlText.IsFaultOfFile(fault))
        {
            problems.Add(new Diagnostic(DiagnosticRules.ContentsUnread, SourceSpan.Start(file.Path), $"The table of contents isn't read: {(fault.InnerException?.Message ?? fault.Message).Trim().TrimEnd('.')}."));
            return null;
        }
    }

    /// <summary>The value of the first of these keys that is there; <c>null</c> where the node has none of them.</summary>
    public static YamlNode? Value(YamlNode? node, params ReadOnlySpan<string> keys)
    {
        if (node is not YamlMappingNode map)
            return null;
        foreach (var key in keys)
        {
            if (map.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: var name } && string.Equals(name, key, StringComparison.Ordinal)).Value is { } value)
                return value;
        }
        return null;
    }

    /// <summary>The text of a node; <c>null</c> for one that is none or empty.</summary>
    public static string? Text(YamlNode? node) => node is YamlScalarNode { Value: { Length: > 0 } value } ? value : null;

    /// <summary>The entries of a list; none for another node.</summary>
    public static IEnumerable<YamlNode> Items(YamlNode? node) => node is YamlSequenceNode list ? list.Children : [];
}
