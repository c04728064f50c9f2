using System.Text;
using Generator.Model;
using Generator.Reading;
using Generator.Writing;

namespace Generator.Cli.Files;

/// <summary>Keeps each guide's ledger of ids beside its <c>guide.yml</c>.</summary>
internal static class IdentityFiles
{
    /// <summary>
    /// Writes the ledgers that differ from what was read, each complete or not at all; a diagnostic for each that can't be written, or that
    /// somebody else, another build for one, has written since: its ids would be lost.
    /// </summary>
    /// <param name="content">The content folder.</param>
    /// <param name="read">Its files as they were read.</param>
    /// <param name="guides">The guides, with their ledgers as they are now.</param>
    public static EquatableArray<Diagnostic> Write(string content, SourceFolder read, EquatableArray<Guide> guides) =>
        guides.Select(g => Write(content, $"guides/{g.Info.Id}/{IdentityReader.FileName}", read, g.Identities)).OfType<Diagnostic>().ToEquatableArray();

    private static Diagnostic? Write(string content, string name, SourceFolder read, IdentityLedger ledger)
    {
        var (old, text) = (read.Find(name)?.Text, Encoding.UTF8.GetString(IdentitiesYaml.Write(ledger)));
        return string.Equals(old, text, StringComparison.Ordinal) ? null : TextFile.Replace(Path.Combine(content, name), old, text);
    }
}
