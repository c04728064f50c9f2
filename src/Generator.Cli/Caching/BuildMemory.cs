using Generator.Cli.Files;
using Generator.Extraction;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;
using Generator.Relating;
using Generator.Writing;

namespace Generator.Cli.Caching;

/// <summary>
/// What each stage made of what, for builds that follow each other in one run of the program: what would be made of equal inputs again isn't. What comes of a build is the same with it and without.
/// Inputs are compared by what they hold; what came through a stage unchanged is the same object as before, so that comparing costs little further on.
/// </summary>
/// <param name="store">What outlives the run, or <c>null</c>.</param>
/// <param name="isForOne">Whether no other build follows in this run: then nothing is held once it was handed on.</param>
internal sealed class BuildMemory(BuildStore? store = null, bool isForOne = false)
{
    /// <summary>What outlives the run, or <c>null</c>.</summary>
    public BuildStore? Store => store;

    /// <summary>The versions as read.</summary>
    public ReadingMemory Reading { get; } = new(store?.Versions, isForOne);

    /// <summary>The rules, by the files that they stand in.</summary>
    public Remembered<EquatableArray<NamedDigest>, Outcome<RuleBook>> Rules { get; } = new(isForOne: isForOne);

    /// <summary>What was learned of each guide's sentences.</summary>
    public Remembered<RuleBook, ExtractionMemory> Sentences { get; } = new(isForOne: isForOne);

    /// <summary>The controls of each version.</summary>
    public Remembered<ExtractionSource, ExtractionResult> Extractions { get; } = new(store?.Extractions, isForOne);

    /// <summary>The lineages of each guide.</summary>
    public Remembered<RelatingSource, RelatedVersions> Lineages { get; } = new(isForOne: isForOne);

    /// <summary>Each version as it was curated, with its variants tied.</summary>
    public Remembered<ExtractionResult, ExtractionResult> Variants { get; } = new(isForOne: isForOne);

    /// <summary>The quotes that don't stand where they are said to.</summary>
    public Remembered<QuoteSource, Found> Quotes { get; } = new(isForOne: isForOne);

    /// <summary>Each version with what comparing it wants to know.</summary>
    public Remembered<ComparedCatalog, ComparedVersion> Compared { get; } = new(isForOne: isForOne);

    /// <summary>What differs between every two versions.</summary>
    public Remembered<PairSource, ChangeSet> Changes { get; } = new(store?.Changes, isForOne);

    /// <summary>The files of the site; <c>null</c> where nobody asks for them again.</summary>
    public PageMemory? Pages { get; init; }

    /// <summary>Forgets what the last build had no use for. After one that ended early, keep it all: it had no use for most.</summary>
    public void Sweep()
    {
        Reading.Sweep();
        Rules.Sweep();
        Sentences.Sweep();
        Extractions.Sweep();
        Lineages.Sweep();
        Variants.Sweep();
        Quotes.Sweep();
        Compared.Sweep();
        Changes.Sweep();
        (Pages as RecentPages)?.Sweep();
    }
}

/// <summary>All that extracting a version depends on.</summary>
internal sealed record ExtractionSource(string Guide, string Version, EquatableArray<Document> Documents, RuleBook Rules, GuideAuthor? Author);

/// <summary>All that following a guide's controls depends on.</summary>
internal sealed record RelatingSource(EquatableArray<ExtractionResult> Versions, IdentityLedger Known);

/// <summary>What a check found.</summary>
internal sealed record Found(EquatableArray<Diagnostic> Problems);

/// <summary>All that checking a version's quotes depends on.</summary>
internal sealed record QuoteSource(Catalog Catalog, EquatableArray<SourceFile> Files, EquatableArray<Document> Documents);

/// <summary>All that comparing two versions depends on.</summary>
internal sealed record PairSource(ComparedCatalog Older, ComparedCatalog Newer, Synonyms Synonyms);
