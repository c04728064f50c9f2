using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Generator.Reading.Yaml;

/// <summary>Lists in brackets, as text.</summary>
internal static class FlowList
{
    /// <summary>The text with an entry added to one of its lists, after the last.</summary>
    public static string Append(string text, YamlSequenceNode list, string entry) =>
        text.Insert((int)BracketOf(text, list), list.Children.Count > 0 ? $", {entry}" : entry);

    // A list's node knows where it begins only; its end's event stands at the bracket.
    private static long BracketOf(string text, YamlSequenceNode list)
    {
        var open = new Stack<long>();
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
            if (parser.Current is SequenceStart start)
                open.Push(start.Start.Index);
            else if (parser.Current is SequenceEnd end && open.Pop() == list.Start.Index)
                return end.Start.Index;
        }
        throw new ArgumentException("The list isn't of this text.", nameof(list));
    }
}
