using Generator.Model;
using Generator.Reading.Curating;
using YamlDotNet.RepresentationModel;

namespace Generator.Reading;

/// <summary>
/// Puts decisions into the text of their file by insertion: what stands there stays, byte for byte.
/// 1. The file's YAML nodes tell where to insert and how its list is written.
/// 2. The words are inserted with the file's own indentation and line ends.
/// 3. The new text is read again. Only if it holds what it held and the new decision is it given out.
/// </summary>
public static class CurationEditor
{
    private const string Head =
        "# What people decided about the controls of this guide. 'generator curate' adds to it; README.md explains every key.\n"
        + "# 'statement' is the digest of the sentence that was decided on: when the sentence changes, the decision asks to be confirmed.\n\n";

    /// <summary>The text with a decision added after the last one.</summary>
    /// <param name="text">The file's text; <c>null</c> where there is no file yet.</param>
    /// <param name="decision">The decision; its places don't matter.</param>
    /// <returns>The new text; <c>null</c> where the file is written in a way that nothing can be added to.</returns>
    public static string? Append(string? text, CurationDecision decision)
    {
        var old = text ?? Head;
        var inserted = Insertion.For(old) is { } insertion ? insertion.Append(decision) : null;
        return Checked(inserted, [.. DecisionsIn(old), decision]);
    }

    /// <summary>The text with the digest of a further wording added to a decision.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="decision">A decision as it was read from this text.</param>
    /// <param name="digest">The digest.</param>
    /// <returns>The new text; <c>null</c> where the file is written in a way that nothing can be added to.</returns>
    public static string? Confirm(string text, CurationDecision decision, string digest)
    {
        var decisions = DecisionsIn(text);
        var at = decisions.ToList().FindIndex(d => d.Control == decision.Control);
        if (at < 0 || Insertion.For(text) is not { List: YamlSequenceNode list } insertion)
            return null;
        var expected = decisions.Select((d, i) => i == at ? d with { Digests = [.. d.Digests, digest] } : d);
        return Checked(insertion.Confirm((YamlMappingNode)list.Children[at], digest), expected);
    }

    private static EquatableArray<CurationDecision> DecisionsIn(string text) => CurationReader.Read(new SourceFile(CurationReader.FileName, text)).Value.Decisions;

    private static string? Checked(string? text, IEnumerable<CurationDecision> expected)
    {
        if (text is null)
            return null;
        var read = CurationReader.Read(new SourceFile(CurationReader.FileName, text));
        return !read.HasErrors && read.Value.Decisions.Select(CurationText.FlowOf).SequenceEqual(expected.Select(CurationText.FlowOf), StringComparer.Ordinal) ? text : null;
    }
}
