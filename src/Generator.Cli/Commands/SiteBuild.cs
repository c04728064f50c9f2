using Generator.Cli.Caching;
using Generator.Cli.Files;
using Generator.Cli.Timing;
using Generator.Model;
using Generator.Reading;
using Generator.Writing;

namespace Generator.Cli.Commands;

/// <summary>What a site is built from.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Templates">The folder that shadows the built-in templates.</param>
/// <param name="IsStrict">Whether every warning is an error.</param>
internal sealed record SiteSource(string Content, string Templates, bool IsStrict);

/// <summary>A build in memory: from folders on disk to the files of a site, with every problem met on the way.</summary>
/// <param name="Site">What was read and extracted.</param>
/// <param name="Plan">The site's files, to be made one by one; none where there is an error.</param>
/// <param name="Problems">The problems, with files as a person would name them.</param>
internal sealed record SiteBuild(Site Site, SitePlan Plan, EquatableArray<Diagnostic> Problems)
{
    private static readonly SitePlan Nothing = new([], []);

    /// <summary>The content folder's files as they were read.</summary>
    public SourceFolder Content { get; private init; } = new([], []);

    /// <summary>Whether a problem forbids writing.</summary>
    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);

    /// <summary>Reads, extracts, compares and plans the pages.</summary>
    /// <param name="source">What to build from.</param>
    /// <param name="render">Whether to plan pages where there is an error already, so that a check finds template errors too.</param>
    /// <param name="record">Gets the stages and what each of them worked on, and spares what was done before.</param>
    public static SiteBuild Run(SiteSource source, bool render, BuildRecord record)
    {
        record.Timeline.Begin(Stages.Reading);
        var folder = ContentFolder.Read(source.Content);
        var shapes = Templates.Read(source.Templates);
        var rules = record.Memory.Rules.Of(source.Templates, Templates.DigestsOfRules(shapes), _ => Templates.RulesOf(shapes));
        record.Memory.Store?.UseRules(rules.Value, Templates.DigestsOfRules(shapes));
        var synonyms = Templates.SynonymsOf(shapes);
        if (folder.HasErrors && folder.Value.Files.IsEmpty)
            return new SiteBuild(new Site(new SiteInfo("", null, ""), []), Nothing, folder.Diagnostics);
        var extracted = Pipeline.Extract(folder.Value, rules.Value, record);
        var site = AttachedFiles.Measure(source.Content, extracted.Value);
        var told = Strictness.Apply([.. extracted.Diagnostics, .. site.Diagnostics], site.Value, source.IsStrict).Select(d => d.Under(FolderReader.Shown(source.Content)));
        EquatableArray<Diagnostic> problems = [.. folder.Diagnostics, .. rules.Diagnostics, .. synonyms.Diagnostics, .. told];
        var isFaulty = problems.Any(p => p.Severity == Severity.Error);
        if (!render && isFaulty)
            return new SiteBuild(site.Value, Nothing, problems);
        record.Timeline.Begin(Stages.Comparing);
        // Where an id was given twice there is nothing to compare by.
        var compared = IdentityFiles.Named(isFaulty ? site.Value : Pipeline.Compare(site.Value, synonyms.Value, record));
        record.Timeline.Begin(Stages.Planning);
        var plan = Pipeline.Plan(compared, new TemplateSet(shapes), record);
        return new SiteBuild(compared, plan, [.. problems, .. plan.Problems]) { Content = folder.Value };
    }
}
