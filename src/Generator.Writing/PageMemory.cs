using System.Collections.Concurrent;
using Generator.Model;
using Generator.Writing.Noting;

namespace Generator.Writing;

/// <summary>
/// Files of a site that were made before, each with the facts that it was made of (verifying traces): while these are what they were, the file is what it was, and isn't made again. What comes of
/// a build is the same with it and without. Several threads may use one.
/// </summary>
public abstract class PageMemory
{
    /// <summary>The file at a path: the one that was made before, or a new one. What a template stopped isn't kept.</summary>
    /// <param name="path">Its path in the site.</param>
    /// <param name="book">The facts of the site as it is now.</param>
    /// <param name="make">Makes it, of facts and nothing else.</param>
    internal abstract Outcome<OutputFile?> Of(string path, FactBook book, Func<Outcome<OutputFile?>> make);

    /// <summary>The bytes of a file that came of it; <c>null</c> where they can't be had any more.</summary>
    internal virtual ReadOnlyMemory<byte>? BytesOf(OutputFile file) => file.Content;
}

/// <summary>The files of the builds of one run, as they are: facts are compared by what they hold.</summary>
public sealed class RecentPages : PageMemory
{
    private readonly ConcurrentDictionary<string, KeptFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _asked = new(StringComparer.Ordinal);

    /// <summary>Forgets the files that nobody has asked for since this was called before.</summary>
    public void Sweep()
    {
        foreach (var path in _files.Keys.Where(p => !_asked.ContainsKey(p)))
            _files.TryRemove(path, out _);
        _asked.Clear();
    }

    internal override Outcome<OutputFile?> Of(string path, FactBook book, Func<Outcome<OutputFile?>> make)
    {
        _asked[path] = true;
        if (_files.TryGetValue(path, out var kept) && kept.Facts.All(f => Equals(f.Stamp, book.StampOf(f.Family, f.Name))))
            return new Outcome<OutputFile?>(kept.File, []);
        var (made, facts) = FactLog.During(make);
        if (made is { Value: { } file, Diagnostics.IsEmpty: true })
            _files[path] = new KeptFile(file, [.. facts.Select(f => new KeptFact(f.Family, f.Name, f.Stamp))]);
        return made;
    }

    private sealed record KeptFile(OutputFile File, KeptFact[] Facts);

    private sealed record KeptFact(string Family, string Name, object? Stamp);
}
