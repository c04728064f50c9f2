using System.Globalization;
using Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Generator.Reading.Yaml;

/// <summary>
/// A mapping, read key by key. What is missing, of the wrong kind or unknown becomes a diagnostic at its place, and the
/// reader gets an empty value, so that one pass finds all the problems of a file.
/// </summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly YamlContext _context;
    private Dictionary<string, YamlNode>? _values;

    public YamlMap(YamlMappingNode node, YamlContext context)
    {
        _node = node;
        _context = context;
    }

    /// <summary>The keys in the order of the file, each with its place.</summary>
    public IEnumerable<(string Name, SourceSpan Span)> Keys =>
        _node.Children.Keys.Select(k => (NameOf(k), _context.SpanOf(k)));

    /// <summary>Reports every key but these, with the nearest of them.</summary>
    public YamlMap Allow(params IReadOnlyList<string> known)
    {
        foreach (var key in _node.Children.Keys.Where(k => !known.Contains(NameOf(k), StringComparer.Ordinal)))
        {
            var nearest = NearestName.Hint(NameOf(key), known);
            _context.Add(DiagnosticRules.UnknownKey, key, $"\"{NameOf(key)}\" is not a key here; known are {string.Join(", ", known)}.{nearest}");
        }
        return this;
    }

    /// <summary>Whether the file couldn't be read, so that nothing follows from what isn't there.</summary>
    public bool IsBroken => _context.IsBroken;

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Whether the key holds keys with values.</summary>
    public bool IsMap(string key) => Find(key) is YamlMappingNode;

    /// <summary>Whether the key is there and holds nothing, or a list of nothing.</summary>
    public bool IsEmpty(string key) => Find(key) is YamlScalarNode { Value: null or "" } or YamlSequenceNode { Children.Count: 0 };

    /// <summary>Whether the key is there and holds a text rather than a list or keys.</summary>
    public bool IsText(string key) => Find(key) is YamlScalarNode;

    /// <summary>The text of a required key.</summary>
    public string Text(string key) => OptionalText(key) ?? Missing(key, "");

    /// <summary>The text of a required key that may have any length, as a whole sentence of a guide may.</summary>
    public string LongText(string key) => ScalarOf(key) ?? Text(key);

    /// <summary>The text of a key, or <c>null</c> where it isn't there, empty, or longer than <see cref="InputBounds.TextCharacters"/>.</summary>
    public string? OptionalText(string key)
    {
        var node = Find(key);
        if (node is YamlScalarNode { Value.Length: > InputBounds.TextCharacters and var length })
            return Wrong<string?>(node, key, $"{CountWords.Of(length)} characters", $"at most {CountWords.Of(InputBounds.TextCharacters)}", null);
        if (node is YamlScalarNode scalar)
            return string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value.Trim();
        return node is null ? null : Wrong<string?>(node, key, "a text", null);
    }

    /// <summary>The text of a key, or <c>null</c> where there is none or it holds something else: for files whose keys are others' business.</summary>
    public string? ScalarOf(string key) => Find(key) is YamlScalarNode { Value: var value } && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>Whether a key holds <c>true</c>; it may be left out for <c>false</c>.</summary>
    public bool Flag(string key) => OptionalText(key) switch
    {
        null => false,
        var text when bool.TryParse(text, out var value) => value,
        _ => Wrong(Find(key)!, key, "true or false", false),
    };

    /// <summary>The day of a required key, written as 2023-04-18.</summary>
    public DateOnly Date(string key)
    {
        var text = Text(key);
        if (text.Length == 0 || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return text.Length == 0 ? default : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Wrong<DateOnly>(Find(key)!, key, "a day as 2023-04-18", date);
    }

    /// <summary>The texts of a key: a sequence, or a single text; none where the key isn't there.</summary>
    public EquatableArray<string> Texts(string key) => Places(key).Select(p => p.Text).ToEquatableArray();

    /// <summary>The same as <see cref="Texts"/>, each with its place.</summary>
    public IReadOnlyList<(string Text, SourceSpan Span)> Places(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode scalar => [(scalar.Value ?? "", _context.SpanOf(scalar))],
        YamlSequenceNode sequence when sequence.All(n => n is YamlScalarNode) =>
            [.. sequence.Cast<YamlScalarNode>().Select(n => (n.Value ?? "", _context.SpanOf(n)))],
        var other => Wrong<IReadOnlyList<(string, SourceSpan)>>(other, key, "a list of texts", []),
    };

    /// <summary>The lists of texts of a key, each at least two texts long and with its place; none where the key isn't there.</summary>
    public IReadOnlyList<(EquatableArray<string> Texts, SourceSpan Span)> Lists(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode lists when lists.All(n => n is YamlSequenceNode list && list.Children.Count > 1 && list.All(i => i is YamlScalarNode)) =>
            [.. lists.Cast<YamlSequenceNode>().Select(l => (l.Cast<YamlScalarNode>().Select(n => n.Value ?? "").ToEquatableArray(), _context.SpanOf(l)))],
        YamlSequenceNode lists => Wrong<IReadOnlyList<(EquatableArray<string>, SourceSpan)>>(
            lists.First(n => n is not YamlSequenceNode list || list.Children.Count < 2 || list.Any(i => i is not YamlScalarNode)), key, "a list of at least two texts", []),
        var other => Wrong<IReadOnlyList<(EquatableArray<string>, SourceSpan)>>(other, key, "a list of lists", []),
    };

    /// <summary>The mapping of a key; an empty one where the key isn't there.</summary>
    public YamlMap Map(string key) => Find(key) switch
    {
        YamlMappingNode mapping => new YamlMap(mapping, _context),
        null => new YamlMap(new YamlMappingNode(), _context),
        var other => Wrong(other, key, "keys with values", new YamlMap(new YamlMappingNode(), _context)),
    };

    /// <summary>The mappings of a key: a sequence of them, or a single one; none where the key isn't there or empty.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) => Find(key) switch
    {
        null or YamlScalarNode { Value: null or "" } => [],
        YamlMappingNode mapping => [new YamlMap(mapping, _context)],
        YamlSequenceNode sequence when sequence.All(n => n is YamlMappingNode) =>
            [.. sequence.Cast<YamlMappingNode>().Select(n => new YamlMap(n, _context))],
        var other => Wrong<IReadOnlyList<YamlMap>>(other, key, "a list of keys with values", []),
    };

    /// <summary>Reports a problem with the value of <paramref name="key"/>, or with the mapping where the key isn't there.</summary>
    public void Report(DiagnosticRule rule, string key, string message)
    {
        if (!_context.IsBroken)
            _context.Add(rule, Find(key) ?? _node, message);
    }

    /// <summary>Reports a problem at a place that <see cref="Places"/> gave.</summary>
    public void Report(DiagnosticRule rule, SourceSpan place, string message) => _context.Problems.Add(new Diagnostic(rule, place, message));

    private YamlNode? Find(string key)
    {
        if (_values is null)
        {
            _values = new Dictionary<string, YamlNode>(_node.Children.Count, StringComparer.Ordinal);
            foreach (var (name, value) in _node.Children)
                _values.TryAdd(NameOf(name), value);
        }
        return _values.GetValueOrDefault(key);
    }

    private T Missing<T>(string key, T value)
    {
        if (Find(key) is not YamlMappingNode and not YamlSequenceNode)
            Report(DiagnosticRules.MissingKey, key, $"\"{key}\" is missing or empty.");
        return value;
    }

    private T Wrong<T>(YamlNode node, string key, string expected, T value) =>
        Wrong(node, key, node is YamlScalarNode scalar ? $"\"{scalar.Value}\"" : node is YamlSequenceNode ? "a list" : "keys with values", expected, value);

    private T Wrong<T>(YamlNode node, string key, string found, string expected, T value)
    {
        _context.Add(DiagnosticRules.WrongValue, node, $"\"{key}\" holds {found}; {expected} was expected.");
        return value;
    }

    private static string NameOf(YamlNode key) => key is YamlScalarNode scalar ? scalar.Value ?? "" : "";
}
