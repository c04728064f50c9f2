namespace Generator.Writing.Noting;

/// <summary>Something that files of the site are made of.</summary>
/// <param name="family">The family that it belongs to.</param>
/// <param name="name">Its name there.</param>
internal abstract class Fact(string family, string name)
{
    public string Family => family;

    public string Name => name;

    /// <summary>What tells whether it is the same in another build, by equality: a text, a number, a record of the model, or an <see cref="Generator.Model.EquatableArray{T}"/> of these.</summary>
    public abstract object? Stamp { get; }
}

/// <summary>Facts of one kind.</summary>
internal interface IFacts
{
    string Family { get; }

    /// <summary>The stamp of the fact of this name, whether anybody has read it or not.</summary>
    object? StampOf(string name);
}

/// <summary>Facts of one kind, found when they are asked for. Who reads one while a file is made has that noted (<see cref="FactLog"/>).</summary>
/// <param name="family">What the kind is called, unique in the site.</param>
/// <param name="valueOf">Finds a fact by its name; for a name that there is none of it finds that.</param>
/// <param name="stampOf">What tells whether a value is the same in another build; the value itself where it is left out.</param>
internal sealed class Facts<T>(string family, Func<string, T> valueOf, Func<T, object?>? stampOf = null) : IFacts
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Found> _found = new(StringComparer.Ordinal);

    public string Family => family;

    /// <summary>The fact of this name; a kind of which there is one has no names.</summary>
    public T Read(string name = "")
    {
        var found = Find(name);
        FactLog.Note(found);
        return found.Value;
    }

    public object? StampOf(string name) => Find(name).Stamp;

    private Found Find(string name) => _found.GetOrAdd(name, static (n, facts) => facts.Make(n), this);

    // What a fact is found by is part of the fact, and no fact that its first reader has read.
    private Found Make(string name) => new(family, name, FactLog.Apart(() => valueOf(name)), stampOf ?? (value => value));

    private sealed class Found(string family, string name, T value, Func<T, object?> stampOf) : Fact(family, name)
    {
        private readonly Lazy<object?> _stamp = new(() => stampOf(value));

        public T Value => value;

        public override object? Stamp => _stamp.Value;
    }
}
