using DiffPlex;
using Generator.Model;

namespace Generator.Writing.Changes;

/// <summary>Where a piece of text stands.</summary>
public enum WordMark
{
    /// <summary>In both texts.</summary>
    Kept,

    /// <summary>In the old text only.</summary>
    Removed,

    /// <summary>In the new text only.</summary>
    Added,
}

/// <summary>A piece of one or both of two texts.</summary>
/// <param name="Text">The words, with the spaces after them.</param>
/// <param name="Mark">Where they stand.</param>
public sealed record MarkedWords(string Text, WordMark Mark);

/// <summary>Sets two texts side by side word by word.</summary>
public static class WordMarks
{
    private static readonly WordChunker Chunker = new();

    /// <summary>The pieces in reading order; without what was added they make the old text, without what was removed the new one.</summary>
    public static EquatableArray<MarkedWords> Of(string old, string @new)
    {
        // A text that isn't there has no words, not one that is empty.
        if (old.Length == 0 || @new.Length == 0)
            return old.Length + @new.Length == 0 ? [] : [new MarkedWords(old + @new + " ", old.Length == 0 ? WordMark.Added : WordMark.Removed)];
        var diff = Differ.Instance.CreateDiffs(old + " ", @new + " ", ignoreWhiteSpace: false, ignoreCase: false, Chunker);
        var pieces = new List<MarkedWords>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(pieces, WordMark.Kept, diff.PiecesOld.Skip(at).Take(block.DeleteStartA - at));
            Add(pieces, WordMark.Removed, diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            Add(pieces, WordMark.Added, diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }
        Add(pieces, WordMark.Kept, diff.PiecesOld.Skip(at));
        return pieces.ToEquatableArray();
    }

    private static void Add(List<MarkedWords> pieces, WordMark mark, IEnumerable<string> words)
    {
        var text = string.Concat(words);
        if (text.Length > 0)
            pieces.Add(new MarkedWords(text, mark));
    }

    // A word with the space after it is one piece, so that neighbouring words that changed make one mark.
    private sealed class WordChunker : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var words = new List<string>();
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf(' ', start);
                end = end < 0 ? text.Length : end + 1;
                words.Add(text[start..end]);
                start = end;
            }
            return words;
        }
    }
}
