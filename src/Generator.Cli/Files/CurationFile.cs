using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Files;

/// <summary>A file of decisions as it is on disk.</summary>
/// <param name="Text">Its text without a byte-order mark; <c>null</c> where there is no file.</param>
/// <param name="Curation">What it says.</param>
internal sealed record CurationFile(string? Text, Curation Curation)
{
    private static readonly CurationFile None = new(null, Curation.None);

    /// <summary>Reads a file that must be there.</summary>
    public static Outcome<CurationFile> Read(string path)
    {
        var file = SingleFile.Read(path);
        if (file.Value is not { } found)
            return new Outcome<CurationFile>(None, file.Diagnostics);
        var read = CurationReader.Read(found);
        return new Outcome<CurationFile>(new CurationFile(found.Text, read.Value), read.Diagnostics);
    }

    /// <summary>Reads a file that need not be there; what is wrong with it is told under its own path.</summary>
    public static Outcome<CurationFile> ReadOrNone(string path) => File.Exists(path) ? Read(path) : new Outcome<CurationFile>(None, []);
}
