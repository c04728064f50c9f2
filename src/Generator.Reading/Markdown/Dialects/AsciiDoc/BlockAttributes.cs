using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>What stands in brackets above a block or behind a macro: <c>[style#id.role%option, second, name="value"]</c>.</summary>
internal sealed partial class BlockAttributes
{
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);
    private readonly List<string> _positional = [];

    /// <summary>What the block is.</summary>
    public string Style { get; private set; } = "";

    /// <summary>Its address, or empty.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Its roles and options, each behind the sign that it is written with.</summary>
    public HashSet<string> Flags { get; } = new(StringComparer.Ordinal);

    /// <summary>The value of a name, or <c>null</c>.</summary>
    public string? this[string name] => _named.GetValueOrDefault(name);

    /// <summary>The value at a place among those without a name, counted from 1; empty where there is none.</summary>
    public string At(int place) => place <= _positional.Count ? _positional[place - 1] : "";

    /// <summary>Whether an option is chosen, in either way of writing.</summary>
    public bool Has(string option) =>
        Flags.Contains("%" + option) || $"{this["options"]},{this["opts"]}".Split(',', StringSplitOptions.TrimEntries).Contains(option, StringComparer.Ordinal);

    /// <summary>Adds what another line says of the same block.</summary>
    public void Add(string inner)
    {
        // With a comma before the first, all parts begin alike.
        var place = 0;
        foreach (Match part in Part().Matches("," + inner))
        {
            if (part.Groups["name"].Success)
                Name(part.Groups["name"].Value, part.Groups["value"].Value.Trim().Trim('"', '\''));
            else if (++place is var at)
                Place(at, part.Groups["value"].Value.Trim().Trim('"', '\''));
        }
    }

    private void Name(string name, string value)
    {
        _named[name] = value;
        if (name is "id")
            Id = value;
        if (name is "role")
            Flags.UnionWith(value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(r => "." + r));
        if (name is "style")
            Style = value;
    }

    private void Place(int at, string value)
    {
        while (_positional.Count < at)
            _positional.Add("");
        if (value.Length > 0)
            _positional[at - 1] = value;
        if (at == 1)
            Short(value);
    }

    private void Short(string value)
    {
        foreach (Match piece in Piece().Matches(value))
        {
            if (piece.Value[0] is '#')
                Id = piece.Value[1..];
            else if (piece.Value[0] is '.' or '%')
                Flags.Add(piece.Value);
            else
                Style = piece.Value;
        }
    }

    [GeneratedRegex("""\G,\s*(?:(?<name>[A-Za-z][\w-]*)\s*=\s*)?(?<value>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^,]*)\s*""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Part();

    [GeneratedRegex(@"[#.%]?[^#.%]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Piece();
}
