using System.Text;
using Generator.Model;

namespace Generator.Writing;

/// <summary>The ledger of a guide's ids as YAML.</summary>
public static class IdentitiesYaml
{
    private const string Head =
        """
        # Which control is which through all versions of this guide. `generator build` writes this file; commit it, and don't
        # change it by hand: answers hang on these ids. An id stays here when its control is gone, so that no other gets it.
        """;

    /// <summary>The file in UTF-8 with <c>\n</c> line ends, an entry per lineage by id and a line per wording, so that a merge of two branches joins them: the same bytes for the same ledger.</summary>
    public static byte[] Write(IdentityLedger ledger)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n")).Append("\nidentities:\n");
        foreach (var identity in ledger.Identities)
        {
            text.Append("- id: ").Append(Quoted(identity.Id)).Append('\n');
            text.Append("  at: ").Append(Quoted($"{identity.File}#{identity.Anchor}")).Append('\n');
            text.Append("  words: ").Append(Quoted(identity.Words)).Append('\n');
            text.Append("  wordings:\n");
            foreach (var wording in identity.Wordings)
                text.Append("  - ").Append(Quoted(string.Join(' ', [$"{wording.Statement}.{wording.Place}", .. wording.Versions]))).Append('\n');
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // Digits alone, "yes" and the like would be read as something else than text by other programs.
    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
