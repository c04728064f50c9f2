using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Generator.Reading.Drafting;

/// <summary>The block of keys above a page's text: YAML between lines of hyphens, TOML between lines of plus signs, attributes of AsciiDoc.</summary>
internal static partial class FrontMatter
{
    /// <summary>The keys that hold a single value, whatever their case, and the lines of the text below. A block that can't be read has no keys.</summary>
    public static (IReadOnlyDictionary<string, string> Keys, IReadOnlyList<string> Body) Split(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var fence = lines[0].TrimEnd();
        var end = fence is "---" or "+++" ? Array.FindIndex(lines, 1, l => string.Equals(l.TrimEnd(), fence, StringComparison.Ordinal)) : -1;
        if (end < 0)
            return (Pairs(lines.Take(20), Attribute()), lines);
        var block = lines[1..end];
        return (fence is "---" ? Yaml(string.Join('\n', block)) : Pairs(block, Assignment()), lines[(end + 1)..]);
    }

    private static Dictionary<string, string> Yaml(string text)
    {
        var keys = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode map }, ..])
            {
                foreach (var (key, value) in map.Children)
                {
                    if (key is YamlScalarNode { Value: { } name } && value is YamlScalarNode { Value: { } single })
                        keys[name] = single;
                }
            }
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException)
        {
            // Whether the block is right is told when the guide is built; here it only might have helped.
        }
        return keys;
    }

    private static Dictionary<string, string> Pairs(IEnumerable<string> lines, Regex shape)
    {
        var keys = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var match in lines.Select(l => shape.Match(l)).Where(m => m.Success))
            keys[match.Groups["key"].Value] = match.Groups["value"].Value.Trim().Trim('"', '\'');
        return keys;
    }

    [GeneratedRegex(@"^(?<key>[\w.-]+)\s*=\s*(?<value>\S.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"^:(?<key>[\w-]+):\s+(?<value>\S.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Attribute();
}
