using Generator.Cli.Caching;
using Generator.Cli.Timing;
using Generator.Curating;
using Generator.Extraction;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;
using Generator.Relating;
using Generator.Tailoring;

namespace Generator.Cli.Building;

/// <summary>
/// The flow, one way: content is read, controls are extracted, followed through the versions, curated and tailored to audiences,
/// versions are compared, pages are written. No step touches a file.
/// </summary>
internal static class Pipeline
{
    /// <summary>The site of a content folder. Problems of all steps are gathered; with an error among them the value is incomplete.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="only">The ids of the guides that are asked for; all of them where none is named.</param>
    public static Outcome<Site> Extract(SourceFolder folder, RuleBook rules, params IReadOnlyCollection<string> only) => Extract(folder, rules, BuildRecord.Nowhere, only);

    /// <summary>The same, whose stages <paramref name="record"/> gets, and whose work it spares where it was done before.</summary>
    public static Outcome<Site> Extract(SourceFolder folder, RuleBook rules, BuildRecord record, params IReadOnlyCollection<string> only)
    {
        var followed = Follow(folder, rules, record, only);
        record.Timeline.Begin(Stages.Curating);
        return Scoped(Tailored(Curate(followed, folder, record.Memory), followed.Value.Content), followed.Value.Content.Systems, isWhole: only.Count == 0);
    }

    /// <summary>The guides of a content folder with their controls under their lineages' ids, before anybody's decisions about them.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="only">The ids of the guides that are asked for; all of them where none is named.</param>
    public static Outcome<FollowedSite> Follow(SourceFolder folder, RuleBook rules, params IReadOnlyCollection<string> only) => Follow(folder, rules, BuildRecord.Nowhere, only);

    /// <summary>The same, whose stages <paramref name="record"/> gets, and whose work it spares where it was done before.</summary>
    public static Outcome<FollowedSite> Follow(SourceFolder folder, RuleBook rules, BuildRecord record, params IReadOnlyCollection<string> only)
    {
        var content = ContentReader.Read(folder, record.Memory.Reading, only);
        record.Timeline.Begin(Stages.Extracting);
        var guides = content.Value.Guides.Select(g => Follow(g, rules, record)).ToEquatableArray();
        return new Outcome<FollowedSite>(new FollowedSite(content.Value, guides), content.Diagnostics);
    }

    /// <summary>The site that people's decisions make of it. The problems are those of all steps.</summary>
    public static Outcome<Site> Curate(Outcome<FollowedSite> followed, SourceFolder folder) => Curate(followed, folder, new BuildMemory());

    private static Outcome<Site> Curate(Outcome<FollowedSite> followed, SourceFolder folder, BuildMemory memory)
    {
        var guides = followed.Value.Content.Guides.Zip(followed.Value.Guides, (read, guide) => Curate(read, guide, memory)).ToList();
        var site = new Site(followed.Value.Content.Info, guides.Select(g => g.Value).ToEquatableArray());
        return new Outcome<Site>(site, [.. followed.Diagnostics, .. guides.SelectMany(g => g.Diagnostics), .. site.Guides.SelectMany(g => Check(g, folder, memory))]);
    }

    /// <summary>The same site, whose versions know what their guide's profiles make of them.</summary>
    public static Outcome<Site> Tailored(Outcome<Site> site, SiteContent content)
    {
        var guides = site.Value.Guides.Zip(content.Guides, (guide, read) => Tailored(guide, read.Profiles)).ToEquatableArray();
        // Where an error keeps controls away, a name that isn't found tells nothing.
        var problems = site.HasErrors ? [] : guides.Zip(content.Guides).SelectMany(g => Tailor.Check(g.Second.Profiles, ResultsOf(g.First)));
        return new Outcome<Site>(site.Value with { Guides = guides }, [.. site.Diagnostics, .. problems]);
    }

    /// <summary>The same site, whose guides know what of them doesn't concern each system.</summary>
    /// <param name="site">The site.</param>
    /// <param name="systems">The systems.</param>
    /// <param name="isWhole">Whether the site has all guides of its content.</param>
    public static Outcome<Site> Scoped(Outcome<Site> site, EquatableArray<AssessedSystem> systems, bool isWhole = true)
    {
        var guides = site.Value.Guides.Select(g => g with { Systems = Scoping.Apply(systems, g.Info.Id, ResultsOf(g)) }).ToEquatableArray();
        var problems = site.HasErrors ? [] : Scoping.Check(systems, guides.ToDictionary(g => g.Info.Id, ResultsOf, StringComparer.Ordinal), isWhole);
        return new Outcome<Site>(site.Value with { Guides = guides }, [.. site.Diagnostics, .. problems]);
    }

    /// <summary>A guide that was kept in outline, as its profiles and the site's systems have it.</summary>
    public static Guide Fitted(Guide outline, EquatableArray<Profile> profiles, EquatableArray<AssessedSystem> systems) =>
        Tailored(outline, profiles) with { Systems = Scoping.Apply(systems, outline.Info.Id, ResultsOf(outline)) };

    /// <summary>What the systems name and no guide of a whole site has.</summary>
    public static EquatableArray<Diagnostic> CheckScopes(Site site, EquatableArray<AssessedSystem> systems) =>
        Scoping.Check(systems, site.Guides.ToDictionary(g => g.Info.Id, ResultsOf, StringComparer.Ordinal));

    /// <summary>The same site, whose guides know what differs between every two of their versions.</summary>
    public static Site Compare(Site site, Synonyms synonyms) => Compare(site, synonyms, BuildRecord.Nowhere);

    /// <summary>The same; <paramref name="record"/> gets each comparison, and spares those that were made before.</summary>
    public static Site Compare(Site site, Synonyms synonyms, BuildRecord record)
    {
        var pairs = site.Guides.SelectMany(g => Pairs(g, record.Memory)).ToList();
        var changes = OrderedParallel.Map(pairs, p => Compare(p.Older, p.Newer, synonyms, record)).ToLookup(c => c.From.Guide, StringComparer.Ordinal);
        return site with { Guides = site.Guides.Select(g => g with { Changes = changes[g.Info.Id].ToEquatableArray() }).ToEquatableArray() };
    }

    /// <summary>The documents and controls of a bare folder of markdown, without any description. It is taken as it comes: a link to a page that was left behind is a warning.</summary>
    public static Outcome<VersionContent> Read(SourceFolder folder, VersionInfo version)
    {
        var read = VersionReader.Read(folder, version);
        EquatableArray<Diagnostic> none = read.Value.Documents.Count > 0 ? [] : [new Diagnostic(DiagnosticRules.NoDocuments, SourceSpan.Start("."), $"The folder holds no document; the endings of documents are {string.Join(", ", DocumentNames.Endings)}.")];
        return new Outcome<VersionContent>(read.Value, [.. none, .. read.Diagnostics.Select(d => d.AsWarning())]);
    }

    private static Guide Follow(GuideContent guide, RuleBook rules, BuildRecord record)
    {
        var sentences = record.Memory.Sentences.Of(guide.Info.Id, rules, r => new ExtractionMemory(r));
        var extracted = ToExtractions(guide, (version, author) => ToExtraction(new ExtractionSource(guide.Info.Id, version.Info.Id, version.Documents, rules, author), sentences, record)).ToEquatableArray();
        var related = record.Memory.Lineages.Of(guide.Info.Id, new RelatingSource(extracted, guide.Identities), source =>
            record.Timeline.Measure(Stages.Relating, $"{guide.Info.Id}, all versions", () => LineageFinder.Relate(source.Versions, source.Known)));
        var versions = guide.Versions.Zip(related.Versions, (v, e) => new GuideVersion(v.Info, v.Documents, e) { Topics = v.Topics, Attached = v.Attached });
        return new Guide(guide.Info, versions.ToEquatableArray()) { Identities = related.Identities };
    }

    private static Outcome<Guide> Curate(GuideContent content, Guide guide, BuildMemory memory)
    {
        var curated = Curator.Curate(ResultsOf(guide), content.Curation);
        var versions = guide.Versions.Zip(curated.Value, (version, extraction) => version with { Extraction = memory.Variants.Of(NameOf(extraction.Catalog), extraction, VariantFinder.Tie) });
        return new Outcome<Guide>(guide with { Versions = versions.ToEquatableArray(), Curation = content.Curation }, curated.Diagnostics);
    }

    private static Guide Tailored(Guide guide, EquatableArray<Profile> profiles)
    {
        if (profiles.IsEmpty)
            return guide;
        var topics = TopicLineages.Of(ResultsOf(guide));
        var versions = guide.Versions.Select(v => v with { Tailored = profiles.Select(p => Tailor.Apply(p, v.Catalog, topics)).ToEquatableArray() });
        return guide with { Versions = versions.ToEquatableArray() };
    }

    private static EquatableArray<ExtractionResult> ResultsOf(Guide guide) => guide.Versions.Select(v => v.Extraction).ToEquatableArray();

    private static string NameOf(Catalog catalog) => $"{catalog.Guide}@{catalog.Version}";

    private static ChangeSet Compare(ComparedVersion older, ComparedVersion newer, Synonyms synonyms, BuildRecord record)
    {
        var name = $"{older.Compared.Catalog.Guide} {older.Compared.Catalog.Version}..{newer.Compared.Catalog.Version}";
        return record.Memory.Changes.Of(name, new PairSource(older.Compared, newer.Compared, synonyms), _ =>
            record.Timeline.Measure(Stages.Comparing, name, () => ChangeFinder.Between(older, newer, synonyms)));
    }

    private static IEnumerable<(ComparedVersion Older, ComparedVersion Newer)> Pairs(Guide guide, BuildMemory memory)
    {
        // Each version's words are learned once, however many it is compared with.
        ComparedVersion[] versions = [.. guide.Versions.Select(v => memory.Compared.Of(NameOf(v.Catalog), ComparedCatalog.Of(v.Extraction), c => new ComparedVersion(c)))];
        return versions.SelectMany((newer, i) => versions.Take(i).Select(older => (older, newer)));
    }

    // Who speaks is the same in all versions, or a few words more would turn a guide's assurances into duties: the newest tells.
    private static ExtractionResult[] ToExtractions(GuideContent guide, Func<VersionContent, GuideAuthor?, ExtractionResult> extract)
    {
        if (guide.Info.Author is not null || guide.Versions.IsEmpty)
            return OrderedParallel.Map(guide.Versions, v => extract(v, guide.Info.Author));
        var newest = extract(guide.Versions[^1], null);
        EquatableArray<VersionContent> older = [.. guide.Versions.SkipLast(1)];
        return [.. OrderedParallel.Map(older, v => extract(v, newest.Catalog.Author)), newest];
    }

    private static ExtractionResult ToExtraction(ExtractionSource source, ExtractionMemory sentences, BuildRecord record)
    {
        var name = $"{source.Guide}@{source.Version}";
        return record.Memory.Extractions.Of(name, source, s =>
            record.Timeline.Measure(Stages.Extracting, name, () => ControlExtractor.Extract(s.Guide, s.Version, s.Documents, sentences, s.Author)));
    }

    private static IEnumerable<Diagnostic> Check(Guide guide, SourceFolder folder, BuildMemory memory)
    {
        foreach (var version in guide.Versions)
        {
            var path = $"guides/{guide.Info.Id}/{version.Info.Id}";
            var source = new QuoteSource(version.Catalog, folder.Below(path).Files, version.Documents);
            foreach (var problem in memory.Quotes.Of(path, source, s => new Found(QuoteCheck.Check(s.Catalog, s.Files, s.Documents))).Problems)
                yield return problem.Under(path);
            foreach (var problem in version.Extraction.Diagnostics)
                yield return problem.Under(path);
            if (version.Catalog.Controls.IsEmpty && !version.Documents.IsEmpty)
                yield return new Diagnostic(DiagnosticRules.NoControls, SourceSpan.Start(path), $"No control was found in the {CountWords.Of(version.Documents.Count, "page")} of version {version.Info.Id}.");
        }
    }
}

/// <summary>A content folder read, and its guides before anybody's decisions.</summary>
/// <param name="Content">What was read.</param>
/// <param name="Guides">The guides with their lineages' ids, in the same order.</param>
internal sealed record FollowedSite(SiteContent Content, EquatableArray<Guide> Guides);
