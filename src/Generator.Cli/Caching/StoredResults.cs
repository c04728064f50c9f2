using Generator.Cli.Caching.Records;
using Generator.Model;

namespace Generator.Cli.Caching;

/// <summary>Results of one kind in a cache.</summary>
/// <param name="folder">The cache.</param>
/// <param name="kind">What the kind is called.</param>
/// <param name="form">How they are written and read.</param>
/// <param name="keyOf">The digest of all that a result depends on; <c>null</c> where that can't be told.</param>
internal sealed class StoredResults<TInput, TResult>(CacheFolder folder, string kind, RecordForm<TResult> form, Func<string, TInput, string?> keyOf) : IResultStore<TInput, TResult>
    where TResult : class
{
    public TResult? Find(string name, TInput input) =>
        keyOf(name, input) is { } key && folder.Find(NameOf(name), key) is { } bytes ? form.TryRead(bytes) : null;

    public void Keep(string name, TInput input, TResult result)
    {
        if (keyOf(name, input) is { } key)
            folder.Keep(NameOf(name), key, writer => form.Write(writer, result));
    }

    public void Retain(string name) => folder.Retain(NameOf(name));

    private string NameOf(string name) => $"{kind} {name}";
}

/// <summary>How records are written and read.</summary>
/// <param name="Write">Writes one.</param>
/// <param name="Read">Reads what was written.</param>
internal sealed record RecordForm<T>(Action<RecordWriter, T> Write, Func<RecordReader, T> Read)
    where T : class
{
    /// <summary>The record of these bytes; <c>null</c> where they hold none. Their digest says that they are what was written, but not by whom.</summary>
    public T? TryRead(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Read(new RecordReader(bytes));
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentException)
        {
            return null;
        }
    }
}
