using Generator.Model;
using Generator.Relating.Changes;
using Generator.Relating.Wording;

namespace Generator.Relating;

/// <summary>A version with what comparing it wants to know of its words, learned when first asked for: compared with several, it is learned once.</summary>
public sealed class ComparedVersion
{
    private readonly Lazy<Vocabulary> _words;
    private readonly Lazy<SaidSentences> _said;

    /// <param name="catalog">The version's controls and statements.</param>
    public ComparedVersion(ComparedCatalog catalog)
    {
        Compared = catalog;
        _words = new Lazy<Vocabulary>(() => new Vocabulary(Texts(catalog)));
        _said = new Lazy<SaidSentences>(() => new SaidSentences(catalog.Statements));
    }

    /// <summary>What is compared.</summary>
    public ComparedCatalog Compared { get; }

    internal Vocabulary Words => _words.Value;

    internal SaidSentences Said => _said.Value;

    private static IEnumerable<string> Texts(ComparedCatalog catalog) => catalog.Statements.IsEmpty
        ? catalog.Catalog.Controls.SelectMany(c => c.Guidance.Append(c.Statement).Append(c.Context ?? ""))
        : catalog.Statements.Select(s => s.Text);
}
