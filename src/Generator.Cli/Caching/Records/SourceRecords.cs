using Generator.Cli.Files;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;

namespace Generator.Cli.Caching.Records;

/// <summary>What results are made of: written for its digest, and never read.</summary>
internal static class SourceRecords
{
    public static void Write(RecordWriter to, VersionSource source)
    {
        to.List(source.Folder.Files, Write);
        to.Texts(source.Folder.OtherFiles);
        PlaceRecords.Write(to, source.Version);
        GuideRecords.WriteReading(to, source.Guide);
    }

    public static void Write(RecordWriter to, NamedDigest file)
    {
        to.Text(file.Name);
        to.Text(file.Digest);
    }

    public static void Write(RecordWriter to, Synonyms synonyms)
    {
        to.List(synonyms.Terms, static (w, group) => w.Texts(group));
        to.List(synonyms.Wordings, static (w, group) => w.Texts(group));
        to.Texts(synonyms.Fillers);
    }

    private static void Write(RecordWriter to, SourceFile file)
    {
        to.Text(file.Path);
        to.Text(file.Text);
    }
}
