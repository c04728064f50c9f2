using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading.Content;
using Generator.Reading.Content.Topics;

namespace Generator.Reading;

/// <summary>Reads the folder of one version of a guide.</summary>
public static class VersionReader
{
    /// <summary>The version in a bare folder, which nothing describes: its documents by path.</summary>
    public static Outcome<VersionContent> Read(SourceFolder folder, VersionInfo version)
    {
        var files = VersionFiles.Of(folder);
        var read = DocumentReader.Read(files.Documents, files.Others, WithParts(ReadingOptions.None, files));
        return new Outcome<VersionContent>(new VersionContent(version, read.Value), [.. files.Diagnostics, .. read.Diagnostics]);
    }

    /// <summary>The version as its guide describes it: its documents in the order of its topics. Places are relative to the version's folder.</summary>
    internal static Outcome<VersionContent> Read(SourceFolder folder, VersionInfo version, GuideInfo guide)
    {
        var files = VersionFiles.Of(folder);
        var faults = new List<Diagnostic>();
        var read = DocumentReader.Read(files.Documents, files.Others, WithParts(DialectOptions.Of(guide, folder, faults), files), guide.LinkBase);
        var contents = ContentsReader.Read(folder, files, read.Value, guide.Topics);
        var attached = ReferencesIn(read.Value).Where(files.Others.Contains).ToLookup(AttachmentNames.IsAllowed);
        var content = new VersionContent(version, TopicOrder.Sort(read.Value, contents.Value)) { Topics = contents.Value, Attached = attached[true].ToEquatableArray() };
        return new Outcome<VersionContent>(content, [.. files.Diagnostics, .. faults, .. contents.Diagnostics, .. read.Diagnostics, .. attached[false].Select(LeftOut)]);
    }

    private static ReadingOptions WithParts(ReadingOptions options, VersionFiles files) =>
        options with { Files = files.Parts.ToDictionary(f => f.Path, StringComparer.Ordinal) };

    private static Diagnostic LeftOut(string path) =>
        new(DiagnosticRules.FileKindLeftOut, SourceSpan.Start(path), $"A page refers to the file; a file of the kind {Path.GetExtension(path)} isn't carried along.");

    // What pages show or link to beside documents, by path.
    private static IEnumerable<string> ReferencesIn(EquatableArray<Document> documents) =>
        documents.SelectMany(InlineWalk.All)
            .Select(i => i switch
            {
                Image image => image.Source,
                Link { Target: FileReference file } => file.Path,
                _ => null,
            })
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
