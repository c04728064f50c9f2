using Generator.Cli.Caching;
using Generator.Cli.Files;
using Generator.Cli.Timing;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;
using Generator.Writing;
using Generator.Writing.Templating;

namespace Generator.Cli.Building;

/// <summary>
/// A build in memory: from folders on disk to the files of a site, with every problem met on the way. Guides go through it one after the other, and of each that is done only what pages beside its
/// own need is left (<see cref="GuideOutline"/>), so that a site needs no more memory than its largest guide.
/// </summary>
/// <param name="source">What to build from.</param>
/// <param name="render">Whether to plan pages where there is an error already, so that a check finds template errors too.</param>
/// <param name="record">Gets the stages and what each of them worked on, and spares what was done before.</param>
internal sealed class SiteBuild(SiteSource source, bool render, BuildRecord record)
{
    private readonly List<Diagnostic> _problems = [];
    private readonly Queue<string> _guides = [];
    private readonly Dictionary<string, (EquatableArray<Diagnostic> Problems, EquatableArray<string> Files)> _made = new(StringComparer.Ordinal);
    private Tools? _tools;
    private bool _isOpen;
    private bool _isDone;

    /// <summary>The site's name and its guides as far as they are built, in outline.</summary>
    public Site Site { get; private set; } = new(new SiteInfo("", null, ""), []);

    /// <summary>The problems met so far, with files as a person would name them.</summary>
    public EquatableArray<Diagnostic> Problems => [.. _problems];

    /// <summary>The content folder's files as they were read.</summary>
    public SourceFolder Content { get; private set; } = new([], []);

    /// <summary>The site with those of its guides alone that weren't kept from an earlier build.</summary>
    public Site Made => Site with { Guides = Site.Guides.Where(g => _made.ContainsKey(g.Info.Id)).ToEquatableArray() };

    /// <summary>Whether a problem met so far forbids writing.</summary>
    public bool HasErrors => _problems.Exists(p => p.Severity == Severity.Error);

    /// <summary>
    /// The next of the site's files: each guide's, then those of the whole site; <c>null</c> where all are planned. The plan before must have been run. Where a problem forbids writing there is no
    /// further one, and the rest is looked through for problems. It is no sequence, which would hold a guide until the next one is there.
    /// </summary>
    public SitePlan? Next()
    {
        if (!_isOpen)
            _tools = Open();
        _isOpen = true;
        while (_tools is not null && !_isDone)
        {
            _isDone = _guides.Count == 0;
            if ((_isDone ? LastPlan(_tools) : PlanOf(_guides.Dequeue(), _tools)) is { } plan)
                return Begun(plan);
        }
        return null;
    }

    /// <summary>Makes all files, and hands each to <paramref name="take"/>, from several threads.</summary>
    /// <returns>The problems that stopped files, each once.</returns>
    public EquatableArray<Diagnostic> Run(Action<OutputFile> take)
    {
        var stopped = new List<Diagnostic>();
        while (Next() is { } plan)
            stopped.AddRange(plan.Run(take));
        return [.. stopped.Distinct()];
    }

    /// <summary>Keeps the guides that were made for the next build.</summary>
    /// <param name="store">Where.</param>
    /// <param name="inputs">What they were made of, as this build leaves it.</param>
    /// <param name="site">The site with them.</param>
    public void Keep(GuideStore store, BuildInputs inputs, SiteState site)
    {
        if (_tools is not { } tools)
            return;
        foreach (var guide in Made.Guides)
        {
            var (problems, files) = _made[guide.Info.Id];
            var digests = files.Select(f => site.DigestOf(f) is { } digest ? new NamedDigest(f, digest) : null).OfType<NamedDigest>().ToEquatableArray();
            if (digests.Count == files.Count)
                store.Keep(new BuiltGuide(guide, problems, tools.Planner.CopiedBy(guide.Info.Id), digests), tools.Ahead with { Info = Site.Info }, inputs);
        }
    }

    private Tools? Open()
    {
        record.Timeline.Begin(Stages.Reading);
        var folder = ContentFolder.Read(source.Content);
        var shapes = Templates.Read(source.Templates);
        var digests = Templates.DigestsOfRules(shapes);
        var rules = record.Memory.Rules.Of(source.Templates, digests, _ => Templates.RulesOf(shapes));
        var synonyms = Templates.SynonymsOf(shapes);
        _problems.AddRange(folder.Diagnostics);
        if (folder.HasErrors && folder.Value.Files.IsEmpty)
            return null;
        record.Memory.Store?.UseRules(rules.Value, digests);
        _problems.AddRange([.. rules.Diagnostics, .. synonyms.Diagnostics]);
        Content = folder.Value;
        foreach (var id in Content.Below("guides").Folders)
            _guides.Enqueue(id);
        var ahead = ContentReader.ReadAhead(Content, record.Memory.Reading);
        Site = IdentityFiles.Named(new Site(ahead.Info, ahead.Guides.Select(Outlined).ToEquatableArray()));
        return new Tools(ahead, rules.Value, synonyms.Value, new SitePlanner(new TemplateSet(shapes), record.Memory.Pages));
    }

    private static Guide Outlined(GuideContent ahead)
    {
        var versions = ahead.Versions.Select(v => new GuideVersion(v.Info, v.Documents, new ExtractionResult(new Catalog(ahead.Info.Id, v.Info.Id, [], []), []))).ToEquatableArray();
        return GuideOutline.Of(new Guide(ahead.Info, versions));
    }

    private SitePlan? PlanOf(string id, Tools tools)
    {
        record.Timeline.Begin(Stages.Reading);
        if (!HasErrors && record.Memory.Store?.Guides.Find(id, tools.Ahead) is { } kept)
            return PlanOf(kept, tools);
        var extracted = Pipeline.Extract(Content, tools.Rules, record, id);
        var read = AttachedFiles.Measure(source.Content, extracted.Value);
        EquatableArray<Diagnostic> problems = [.. extracted.Diagnostics, .. read.Diagnostics];
        Tell(problems, read.Value);
        if (read.Value.Guides.IsEmpty)
            return null;
        if (HasErrors && !render)
        {
            Site = With(GuideOutline.Of(read.Value.Guides[0]));
            return null;
        }
        record.Timeline.Begin(Stages.Comparing);
        // Where an id was given twice there is nothing to compare by.
        var guide = (HasErrors ? read.Value : Pipeline.Compare(read.Value, tools.Synonyms, record)).Guides[0];
        record.Timeline.Begin(Stages.Planning);
        var plan = tools.Planner.OfGuide(With(guide), id);
        Site = With(GuideOutline.Of(guide));
        _made[id] = (problems, plan.Paths.ToEquatableArray());
        return plan;
    }

    private SitePlan PlanOf(BuiltGuide kept, Tools tools)
    {
        var ahead = tools.Ahead.Guides.First(g => string.Equals(g.Info.Id, kept.Outline.Info.Id, StringComparison.Ordinal));
        var guide = Pipeline.Fitted(kept.Outline with { Info = ahead.Info }, ahead.Profiles, tools.Ahead.Systems);
        Site = With(guide);
        Tell(kept.Problems, Site with { Guides = [guide] });
        record.Memory.Store?.Retain(ahead.Info, kept.Files);
        return tools.Planner.Kept(ahead.Info.Id, kept.Files.Select(f => f.Name), kept.Copied);
    }

    private SitePlan? LastPlan(Tools tools)
    {
        if (!Content.Below("guides").Folders.Any())
            Tell(Pipeline.Extract(Content, tools.Rules, record).Diagnostics, Site);
        if (!HasErrors)
            Tell(Pipeline.CheckScopes(Site, tools.Ahead.Systems), Site);
        if (HasErrors && !render)
            return null;
        record.Timeline.Begin(Stages.Planning);
        return tools.Planner.OfSite(Site);
    }

    private SitePlan Begun(SitePlan plan)
    {
        record.Timeline.Begin(Stages.Writing);
        return plan with { Files = [.. plan.Files.Select(f => f with { Make = () => record.Timeline.Measure(Stages.Writing, f.Path, f.Make) })] };
    }

    private Site With(Guide guide) => Site with { Guides = Site.Guides.Select(g => string.Equals(g.Info.Id, guide.Info.Id, StringComparison.Ordinal) ? guide : g).ToEquatableArray() };

    private void Tell(IEnumerable<Diagnostic> problems, Site site) =>
        _problems.AddRange(Strictness.Apply(problems, site, source.IsStrict).Select(d => d.Under(FolderReader.Shown(source.Content))).Except(_problems).ToList());

    private sealed record Tools(SiteContent Ahead, RuleBook Rules, Synonyms Synonyms, SitePlanner Planner);
}
