using Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator.Reading.Yaml;

/// <summary>
/// The events of the first document of a text, within bounds. The library builds its nodes by recursion and keeps what an alias stands for once, so
/// a small file could end the process, or stand for more than any memory holds; counted here before a node is made are
/// 1. how deep nodes stand within each other, aliases followed,
/// 2. how many there are, each alias as many as it stands for.
/// A key that stands twice in one map, and a second document, are told (<see cref="Problems"/>) and left out.
/// </summary>
internal sealed class BoundedEvents(IParser events, string file) : IParser
{
    // Whoever repeats more keys has another problem than a slip.
    private const int MostTold = 100;

    private readonly Stack<OpenNode> _open = new();
    private readonly Dictionary<AnchorName, NodeSize> _anchors = [];
    private readonly List<Diagnostic> _problems = [];
    private long _values;
    private bool _hasDocument;

    /// <summary>What was left out.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems;

    public ParsingEvent? Current { get; private set; }

    /// <exception cref="YamlBoundException">The text is out of bounds.</exception>
    public bool MoveNext()
    {
        if (Current is StreamEnd || !Next())
            return false;
        while (Current is Scalar key && _open.TryPeek(out var map) && map.Repeats(key))
        {
            Tell(DiagnosticRules.DuplicateKey, key, $"Duplicate key \"{key.Value}\"; only the first one is read.");
            SkipValue();
            Next();
        }
        if (Current is DocumentStart && _hasDocument)
        {
            Tell(DiagnosticRules.SecondDocument, Current, "A second document begins here; only the first one is read.");
            Current = new StreamEnd(Current.Start, Current.Start);
        }
        _hasDocument |= Current is DocumentStart;
        Count(Current!);
        return true;
    }

    private bool Next()
    {
        var isThere = events.MoveNext();
        Current = events.Current;
        return isThere;
    }

    private void SkipValue()
    {
        var depth = 0;
        do
        {
            Next();
            depth += Current!.NestingIncrease;
            Grow(Current, 1, depth);
        }
        while (depth > 0);
    }

    private void Count(ParsingEvent found)
    {
        switch (found)
        {
            case Scalar scalar:
                Grow(found, 1, 0);
                Close(scalar.Anchor, new NodeSize(1, 0));
                break;
            case AnchorAlias alias:
                var size = SizeOf(alias);
                Grow(found, size.Values, size.Height);
                Close(AnchorName.Empty, size);
                break;
            case MappingStart or SequenceStart:
                _open.Push(new OpenNode(((NodeEvent)found).Anchor, found is MappingStart));
                Grow(found, 1, 0);
                break;
            case MappingEnd or SequenceEnd:
                var closed = _open.Pop();
                Close(closed.Anchor, closed.Size);
                break;
        }
    }

    private void Close(AnchorName anchor, NodeSize size)
    {
        if (!anchor.IsEmpty)
            _anchors[anchor] = size;
        if (_open.TryPeek(out var parent))
            parent.Add(size);
    }

    // An alias of what it stands in would have no end; of a name that nothing has, the library tells.
    private NodeSize SizeOf(AnchorAlias alias) => _open.Any(o => o.Anchor == alias.Value)
        ? throw new YamlBoundException(alias, DiagnosticRules.TooDeep, $"*{alias.Value} stands within what it stands for")
        : _anchors.GetValueOrDefault(alias.Value, new NodeSize(1, 0));

    private void Grow(ParsingEvent found, long values, int height)
    {
        if (_open.Count + height > InputBounds.Depth)
            throw new YamlBoundException(found, DiagnosticRules.TooDeep, $"it is nested more than {InputBounds.Depth} deep here");
        _values += values;
        if (_values > InputBounds.YamlValues)
            throw new YamlBoundException(found, DiagnosticRules.InputTooLarge, $"it holds more than {CountWords.Of(InputBounds.YamlValues)} values, those that aliases stand for counted each time");
    }

    private void Tell(DiagnosticRule rule, ParsingEvent found, string message)
    {
        if (_problems.Count < MostTold)
            _problems.Add(new Diagnostic(rule, YamlContext.SpanOf(file, found.Start, found.End), message));
    }
}

/// <summary>A text of YAML that is out of bounds.</summary>
/// <param name="found">Where.</param>
/// <param name="rule">Which bound.</param>
/// <param name="message">What was found, as the end of a sentence.</param>
internal sealed class YamlBoundException(ParsingEvent found, DiagnosticRule rule, string message) : YamlException(found.Start, found.End, message)
{
    /// <summary>Which bound.</summary>
    public DiagnosticRule Rule => rule;
}

/// <summary>How much a node holds.</summary>
/// <param name="Values">How many nodes, itself among them.</param>
/// <param name="Height">How many maps and lists stand within each other in it, itself counted; 0 for a scalar.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct NodeSize(long Values, int Height);

/// <summary>A map or list whose end hasn't come yet.</summary>
/// <param name="anchor">Its name for aliases, or an empty one.</param>
/// <param name="isMap">Whether it is a map.</param>
internal sealed class OpenNode(AnchorName anchor, bool isMap)
{
    private readonly HashSet<string>? _keys = isMap ? new HashSet<string>(StringComparer.Ordinal) : null;
    private int _children;

    public AnchorName Anchor => anchor;

    /// <summary>What it holds so far.</summary>
    public NodeSize Size { get; private set; } = new(1, 1);

    /// <summary>Whether a scalar that comes next is a key that the map has already; one that it doesn't have is remembered.</summary>
    public bool Repeats(Scalar scalar) => _keys is not null && _children % 2 == 0 && !_keys.Add(scalar.Value);

    public void Add(NodeSize child)
    {
        Size = new NodeSize(Size.Values + child.Values, Math.Max(Size.Height, child.Height + 1));
        _children++;
    }
}
