using Generator.Extraction.Assembly;
using Generator.Extraction.Deciding;
using Generator.Extraction.Features;
using Generator.Extraction.Policies;
using Generator.Extraction.Segmentation;
using Generator.Extraction.Tagging;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction;

/// <summary>
/// The extraction stage: documents into a catalog and a ledger.
/// 1. Each document is cut into headings, lead-ins and sentences (<c>Segmentation</c>).
/// 2. Features of each are computed once (<c>Features</c>).
/// 3. The first rule that holds decides about it (<c>Deciding</c>); words that stand apart from the prose are decided by
///    what they are for. How sure each rule is follows from how it did on labelled sentences.
/// 4. What was taken becomes controls with titles, context, guidance and ids (<c>Assembly</c>).
/// 5. Controls get their tags (<c>Tagging</c>), and the policies that illustrate them (<c>Policies</c>).
/// </summary>
public static class ControlExtractor
{
    /// <summary>Extracts the controls of one version. A pure function: documents are taken in the order given.</summary>
    /// <param name="guide">The guide's id.</param>
    /// <param name="version">The version's id.</param>
    /// <param name="documents">The documents in the guide's order of topics.</param>
    /// <param name="rules">What to decide by.</param>
    /// <param name="author">Who speaks in the guide; <c>null</c> lets its words tell.</param>
    public static ExtractionResult Extract(string guide, string version, EquatableArray<Document> documents, RuleBook rules, GuideAuthor? author = null) =>
        Extract(guide, version, documents, new ExtractionMemory(rules), author);

    /// <summary>The same for a version of a guide whose other versions are extracted, too.</summary>
    public static ExtractionResult Extract(string guide, string version, EquatableArray<Document> documents, ExtractionMemory memory, GuideAuthor? author = null)
    {
        var rules = memory.Rules;
        var passages = OrderedParallel.Map(documents, PassageReader.Read);
        var reader = new FeatureReader(memory.Sentences, rules.Lexicon, EverydayTerms.Without(rules.Lexicon["security"], passages));
        var read = OrderedParallel.Map(passages, reader.Read);
        var speaker = author ?? new AuthorFinder(rules.Lexicon).Of(read.SelectMany(page => page));
        var pages = OrderedParallel.Map([.. documents.Zip(read)], page => Decide(page.First, page.Second, speaker, memory.Engine));
        var decided = speaker is GuideAuthor.Organization ? new OwnPractice(rules.Lexicon).Apply(pages) : ProviderCheck.Apply(pages, speaker);
        var built = CatalogBuilder.Build(guide, version, documents, new RuleConfidence(rules).Rate(decided), rules.Lexicon);
        return WithPolicies(new Tagger(rules.Tags).Tag(built with { Catalog = built.Catalog with { Author = speaker } }, documents), documents);
    }

    private static ExtractionResult WithPolicies(ExtractionResult built, EquatableArray<Document> documents)
    {
        var policies = PolicyFinder.Find(documents);
        return built with
        {
            Catalog = built.Catalog with { Controls = PolicyFinder.Tie(built.Catalog.Controls, policies.Value) },
            Policies = policies.Value,
            Diagnostics = [.. built.Diagnostics, .. policies.Diagnostics],
        };
    }

    private static DecidedPage Decide(Document document, IReadOnlyList<PassageFeatures> read, GuideAuthor author, RuleEngine engine)
    {
        IReadOnlyList<PassageFeatures> features = author is GuideAuthor.Provider ? read : [.. read.Select(f => f with { Author = author })];
        var prose = features.Select(f => DecidedPassage.Of(f, engine.Decide(f)));
        return new DecidedPage(
            [.. InReadingOrder(prose.Concat(ApartReader.Read(document).Select(p => StructureRules.Decide(p.Passage, p.Apart))))],
            ActorFinder.Of(features));
    }

    private static IEnumerable<DecidedPassage> InReadingOrder(IEnumerable<DecidedPassage> passages) =>
        passages.OrderBy(p => p.Passage.Range.Block.Line).ThenBy(p => p.Passage.Range.Block.Column).ThenBy(p => p.Passage.Range.Start);
}
