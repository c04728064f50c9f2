using Generator.Model;
using Generator.Reading;
using Generator.Writing;

namespace Generator.Cli.Files;

/// <summary>Keeps each guide's ledger of ids beside its <c>guide.yml</c>.</summary>
internal static class IdentityFiles
{
    /// <summary>Writes the ledgers that differ from what is on disk, each complete or not at all; a diagnostic for each that can't be written.</summary>
    public static EquatableArray<Diagnostic> Write(string content, EquatableArray<Guide> guides) =>
        guides.Select(g => Write(Path.Combine(content, "guides", g.Info.Id, IdentityReader.FileName), g.Identities)).OfType<Diagnostic>().ToEquatableArray();

    private static Diagnostic? Write(string path, IdentityLedger ledger)
    {
        try
        {
            SingleFile.Write(path, IdentitiesYaml.Write(ledger));
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(DiagnosticRules.FileUnwritable, SourceSpan.Start(FolderReader.Shown(path)), fault.Message);
        }
    }
}
