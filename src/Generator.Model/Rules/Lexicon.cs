namespace Generator.Model.Rules;

/// <summary>Word lists by name. Two lexicons are equal where they are the same object.</summary>
public sealed class Lexicon
{
    private readonly IReadOnlyDictionary<string, EquatableArray<string>> _lists;

    /// <summary>A lexicon of these lists.</summary>
    public Lexicon(IReadOnlyDictionary<string, EquatableArray<string>> lists) => _lists = lists;

    /// <summary>A lexicon without a list.</summary>
    public static Lexicon Empty { get; } = new(new Dictionary<string, EquatableArray<string>>(StringComparer.Ordinal));

    /// <summary>The names of the lists, in order.</summary>
    public IEnumerable<string> Names => _lists.Keys.Order(StringComparer.Ordinal);

    /// <summary>The phrases of the list <paramref name="name"/>; none where there is no such list.</summary>
    public EquatableArray<string> this[string name] => _lists.TryGetValue(name, out var phrases) ? phrases : [];
}
