using System.Collections.Concurrent;
using Generator.Model;
using Generator.Writing.Templating;

namespace Generator.Writing;

/// <summary>Renders the site.</summary>
public static class SiteWriter
{
    /// <summary>
    /// The files of a site, with paths relative to its folder: each guide's, then those of the whole site (<see cref="SitePlanner"/>). The same site and templates give the same bytes.
    /// </summary>
    public static SitePlan Plan(Site site, TemplateSet templates)
    {
        var planner = new SitePlanner(templates);
        SitePlan[] plans = [.. site.Guides.Select(g => planner.OfGuide(site, g.Info.Id)), planner.OfSite(site)];
        return new SitePlan([.. plans.SelectMany(p => p.Files)], [.. plans.SelectMany(p => p.Last)]) { Problems = planner.Problems };
    }

    /// <summary>All files of the site at once; where a template has a problem (GEN501, GEN502), files are missing.</summary>
    public static Outcome<EquatableArray<OutputFile>> Write(Site site, TemplateSet templates)
    {
        var plan = Plan(site, templates);
        var made = new ConcurrentDictionary<string, OutputFile>(StringComparer.Ordinal);
        var problems = plan.Run(f => made[f.Path] = f);
        return new Outcome<EquatableArray<OutputFile>>(plan.Paths.Where(made.ContainsKey).Select(p => made[p]).ToEquatableArray(), problems);
    }
}
