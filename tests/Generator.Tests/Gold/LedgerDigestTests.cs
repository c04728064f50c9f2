using System.Globalization;
using Generator.Cli.Caching.Records;
using Generator.Model;
using Generator.Tests.Relating;

namespace Generator.Tests.Gold;

/// <summary>
/// What becomes of every statement of the guides kept beside the checkout, as one line per version in <c>tests/Cases/ledgers.txt</c>: how many statements became what, and a digest of all of them with
/// their places, rules, evidence and controls. Whoever works on speed changes none; whoever works on rules renews the file by running this with <c>RENEW_LEDGERS=1</c>, and reads what it says.
/// </summary>
public sealed class LedgerDigestTests
{
    private static string CasesPath => Path.Combine(Repository.Root, "tests/Cases/ledgers.txt");

    [Fact]
    public void Every_statement_becomes_what_it_became_before()
    {
        string[] lines = [.. GuidesOf(Repository.Shared("corpora")).SelectMany(g => Corpus.Shared(g).Select(LineOf))];
        if (Environment.GetEnvironmentVariable("RENEW_LEDGERS") is "1")
            File.WriteAllLines(CasesPath, lines);

        Assert.Equal(File.ReadAllLines(CasesPath), lines);
    }

    private static IEnumerable<string> GuidesOf(string corpora) => Directory.GetDirectories(corpora).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    private static string LineOf(ExtractionResult version)
    {
        var digest = RecordWriter.DigestOf(to =>
        {
            CatalogRecords.Write(to, version.Catalog);
            to.List(version.Ledger, CatalogRecords.Write);
        });
        var counts = version.Ledger.CountBy(s => s.Disposition).OrderBy(c => c.Key).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {c.Key}"));
        return $"{version.Catalog.Guide} {version.Catalog.Version}: {string.Join(", ", counts)}; {digest[..16]}";
    }
}
