using System.Collections.Concurrent;

namespace Generator.Model;

/// <summary>
/// What was made of what the last time, by name: what would be made of an equal input again isn't. One result is held per name. Several threads may use one, each for names of its own.
/// </summary>
/// <typeparam name="TInput">All that the result depends on; its equality decides.</typeparam>
/// <typeparam name="TResult">What is made of it.</typeparam>
/// <param name="store">What outlives the run, or <c>null</c>.</param>
/// <param name="isForOne">Whether nothing is held: names are asked for once, and what is asked for again is made again.</param>
public sealed class Remembered<TInput, TResult>(IResultStore<TInput, TResult>? store = null, bool isForOne = false)
    where TInput : IEquatable<TInput>
    where TResult : class
{
    private readonly ConcurrentDictionary<string, (TInput Input, TResult Result)> _last = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _asked = new(StringComparer.Ordinal);

    /// <summary>What <paramref name="make"/> makes of the input, or made of an equal one when it was asked for this name before.</summary>
    /// <param name="name">What the result is of.</param>
    /// <param name="input">All that it depends on.</param>
    /// <param name="make">Makes it. It may look at nothing else.</param>
    public TResult Of(string name, TInput input, Func<TInput, TResult> make)
    {
        _asked[name] = true;
        if (_last.TryGetValue(name, out var last) && last.Input.Equals(input))
            return last.Result;
        var result = store?.Find(name, input) ?? Kept(name, input, make(input));
        if (!isForOne)
            _last[name] = (input, result);
        return result;
    }

    /// <summary>Forgets the names that nobody has asked for since this was called before.</summary>
    public void Sweep()
    {
        foreach (var name in _last.Keys.Where(n => !_asked.ContainsKey(n)))
            _last.TryRemove(name, out _);
        _asked.Clear();
    }

    private TResult Kept(string name, TInput input, TResult result)
    {
        store?.Keep(name, input, result);
        return result;
    }
}

/// <summary>Results of earlier runs. Several threads may use one, each for names of its own.</summary>
/// <typeparam name="TInput">All that the result depends on.</typeparam>
/// <typeparam name="TResult">What is made of it.</typeparam>
public interface IResultStore<in TInput, TResult>
    where TResult : class
{
    /// <summary>What was made of an equal input; <c>null</c> where that isn't known for sure.</summary>
    TResult? Find(string name, TInput input);

    /// <summary>Keeps what was made. Where it can't, that is no fault.</summary>
    void Keep(string name, TInput input, TResult result);

    /// <summary>Keeps what is there of a name that nobody asks for this time.</summary>
    void Retain(string name);
}
