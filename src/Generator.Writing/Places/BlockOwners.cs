using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Writing.Places;

/// <summary>The blocks of a version's documents, and whose each is: a block that several documents include is of none of them alone.</summary>
internal sealed class BlockOwners
{
    private readonly Dictionary<SourceSpan, string> _files = [];

    public BlockOwners(EquatableArray<Document> documents)
    {
        Words = BlockWords.Of(documents);
        Code = BlockWords.Code(documents);
        var shared = new HashSet<SourceSpan>();
        foreach (var document in documents)
        {
            foreach (var block in BlockWords.Of([document]).Keys.Concat(BlockWords.Code([document])))
            {
                if (!_files.TryAdd(block, document.File) && !string.Equals(_files[block], document.File, StringComparison.Ordinal))
                    shared.Add(block);
            }
        }
        foreach (var block in shared)
            _files.Remove(block);
        Shared = shared.OrderBy(s => s.File, StringComparer.Ordinal).ThenBy(s => s.Line).ThenBy(s => s.Column).ThenBy(s => s.EndLine).ThenBy(s => s.EndColumn).ToEquatableArray();
    }

    /// <summary>The words of each paragraph, heading and cell.</summary>
    public IReadOnlyDictionary<SourceSpan, EquatableArray<Inline>> Words { get; }

    /// <summary>The blocks of code.</summary>
    public IReadOnlySet<SourceSpan> Code { get; }

    /// <summary>The blocks that several documents have.</summary>
    public EquatableArray<SourceSpan> Shared { get; }

    /// <summary>The only document that has a block; <c>null</c> where several have it, or none.</summary>
    public string? Of(SourceSpan block) => _files.GetValueOrDefault(block);
}
