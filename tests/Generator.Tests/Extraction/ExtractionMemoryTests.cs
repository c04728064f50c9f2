using Generator.Extraction;
using Generator.Tests.Gold;
using Generator.Writing.Json;
using Generator.Writing.Noting;

namespace Generator.Tests.Extraction;

public sealed class ExtractionMemoryTests
{
    [Fact]
    public void What_was_learned_of_other_versions_changes_nothing()
    {
        var memory = new ExtractionMemory(GoldGuide.Rules);
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Root, "content/guides/aws-proton")).Order(StringComparer.Ordinal))
        {
            var documents = GoldGuide.DocumentsIn(folder);

            var alone = ControlExtractor.Extract("aws-proton", Path.GetFileName(folder), documents, GoldGuide.Rules);
            var among = ControlExtractor.Extract("aws-proton", Path.GetFileName(folder), documents, memory);

            Assert.Equal(CatalogJson.Write(alone.Catalog), CatalogJson.Write(among.Catalog));
            Assert.Equal(alone.Ledger, among.Ledger);
        }
    }
}
