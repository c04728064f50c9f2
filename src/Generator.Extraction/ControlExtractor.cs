using Generator.Extraction.Assembly;
using Generator.Extraction.Deciding;
using Generator.Extraction.Features;
using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction;

/// <summary>
/// The extraction stage: documents into a catalog and a ledger.
/// 1. Each document is cut into headings, lead-ins and sentences (<c>Segmentation</c>).
/// 2. Features of each are computed once (<c>Features</c>).
/// 3. The first rule that holds decides about it (<c>Deciding</c>).
/// 4. What was taken becomes controls with titles, context, guidance and ids (<c>Assembly</c>).
/// </summary>
public static class ControlExtractor
{
    /// <summary>Extracts the controls of one version. A pure function: documents are taken in the order given.</summary>
    /// <param name="guide">The guide's id.</param>
    /// <param name="version">The version's id.</param>
    /// <param name="documents">The documents in the guide's order of topics.</param>
    /// <param name="rules">What to decide by.</param>
    public static ExtractionResult Extract(string guide, string version, EquatableArray<Document> documents, RuleBook rules)
    {
        var decided = OrderedParallel.Map(documents, document => Decide(document, rules));
        return CatalogBuilder.Build(guide, version, documents, [.. decided.SelectMany(d => d)]);
    }

    private static List<DecidedPassage> Decide(Document document, RuleBook rules)
    {
        var reader = new FeatureReader(rules.Lexicon);
        var engine = new RuleEngine(rules.Rules);
        return [.. reader.Read(PassageReader.Read(document)).Select(f => new DecidedPassage(f.Passage, engine.Decide(f), f.Sentence.ClauseOffset))];
    }
}
