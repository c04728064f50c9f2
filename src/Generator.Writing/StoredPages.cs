using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Generator.Model;
using Generator.Writing.Noting;

namespace Generator.Writing;

/// <summary>A fact that a file was made of.</summary>
/// <param name="Family">What its kind is called.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Digest">The digest of what it was.</param>
public sealed record NotedFact(string Family, string Name, string Digest);

/// <summary>What earlier runs made a site's files of.</summary>
public interface IPageStore
{
    /// <summary>The facts that the file at a path was made of; <c>null</c> where that isn't known.</summary>
    EquatableArray<NotedFact>? FactsOf(string path);

    /// <summary>Whether the file is there as it was made.</summary>
    bool IsThere(string path);

    /// <summary>The bytes of such a file; <c>null</c> where they can't be had for sure.</summary>
    ReadOnlyMemory<byte>? BytesOf(string path);

    /// <summary>Keeps what a file was made of.</summary>
    void Keep(OutputFile file, EquatableArray<NotedFact> facts);

    /// <summary>Keeps what is known of a file that is there.</summary>
    void Retain(string path);

    /// <summary>
    /// What digests facts: a text, a number, a record of the model, or a list of these; <c>null</c> where one is nothing of the kind. It remembers records that stand in several, so that it
    /// goes with them.
    /// </summary>
    Func<object?, string?> NewDigests();
}

/// <summary>The files of earlier runs: facts are compared by their digests. For one build.</summary>
/// <param name="store">What earlier runs made them of.</param>
public sealed class StoredPages(IPageStore store) : PageMemory
{
    private readonly ConditionalWeakTable<FactBook, Digests> _digests = [];

    internal override Outcome<OutputFile?> Of(string path, FactBook book, Func<Outcome<OutputFile?>> make)
    {
        if (store.IsThere(path) && store.FactsOf(path) is { } known && known.All(f => string.Equals(f.Digest, DigestOf(f.Family, f.Name, book), StringComparison.Ordinal)))
        {
            store.Retain(path);
            return new Outcome<OutputFile?>(new OutputFile(path, default) { IsKept = true }, []);
        }
        var (made, facts) = FactLog.During(make);
        if (made is { Value: { } file, Diagnostics.IsEmpty: true })
            Keep(file, facts, book);
        return made;
    }

    internal override ReadOnlyMemory<byte>? BytesOf(OutputFile file) => file.IsKept ? store.BytesOf(file.Path) : file.Content;

    private void Keep(OutputFile file, IReadOnlyCollection<Fact> facts, FactBook book)
    {
        var noted = new List<NotedFact>(facts.Count);
        foreach (var fact in facts)
        {
            if (DigestOf(fact.Family, fact.Name, book) is not { } digest)
                return;
            noted.Add(new NotedFact(fact.Family, fact.Name, digest));
        }
        store.Keep(file, [.. noted.OrderBy(f => f.Family, StringComparer.Ordinal).ThenBy(f => f.Name, StringComparer.Ordinal)]);
    }

    private string? DigestOf(string family, string name, FactBook book) => _digests.GetValue(book, _ => new Digests(store.NewDigests())).Of(family, name, book);

    // A fact of one name may be another one in another book: pages of a whole site know less of its guides than each guide's own.
    private sealed class Digests(Func<object?, string?> digestOf)
    {
        private readonly ConcurrentDictionary<(string Family, string Name), string?> _known = new();

        public string? Of(string family, string name, FactBook book) =>
            _known.GetOrAdd((family, name), static (fact, of) => of.DigestOf(of.Book.StampOf(fact.Family, fact.Name)), (DigestOf: digestOf, Book: book));
    }
}
