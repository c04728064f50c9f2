using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Changes;
using Generator.Writing.Design;
using Generator.Writing.PageData;
using Generator.Writing.Pages;
using Generator.Writing.Templating;

namespace Generator.Writing;

/// <summary>Renders the site.</summary>
public static class SiteWriter
{
    private const string TokensPath = "assets/tokens.css";

    /// <summary>
    /// All files of the site, with paths relative to the site's folder: pages in reading order, what checklists make tables of, copies of the guides' files, feeds, assets, then what a checklist
    /// saves copies of itself with. Problems are those of the templates (GEN501, GEN502); where there is one, files are missing and
    /// nothing may be written. The same site and templates give the same bytes.
    /// </summary>
    public static Outcome<EquatableArray<OutputFile>> Write(Site site, TemplateSet templates)
    {
        var library = new TemplateLibrary(templates);
        if (!library.Diagnostics.IsEmpty)
            return new Outcome<EquatableArray<OutputFile>>([], library.Diagnostics);

        var index = new SiteIndex(site);
        var tokens = TokenSheet.Read(templates.TextOf(TokensPath) ?? "");
        var pages = SitePages.Of(index, tokens);
        var rendered = OrderedParallel.Map(pages, new PageRenderer(library).Render);
        var attached = index.Guides.SelectMany(g => g.Versions.SelectMany(v => v.Files.Values.Select(f => CopyOf(g.Info.Id, v.Info.Id, f))));
        var feeds = index.Guides.Select(g => AtomFeed.Of(g, site.Info)).OfType<OutputFile>();
        var assets = templates.Assets.Select(a => new OutputFile(a.Path, a.Content));
        var checklists = pages.Zip(rendered).Where(p => p.First.Kind == PageKind.Checklist).Select(p => p.Second.File).OfType<OutputFile>();
        var rows = OrderedParallel.Map([.. pages.Where(p => p.Kind == PageKind.Checklist)], TableRows.Of);
        return new Outcome<EquatableArray<OutputFile>>(
            rendered.Select(r => r.File).OfType<OutputFile>().Concat(rows).Concat(attached).Concat(feeds).Concat(assets).Append(CopyParts.Of(checklists, templates)).OfType<OutputFile>().ToEquatableArray(),
            Problems(rendered));
    }

    private static OutputFile CopyOf(string guide, string version, CarriedFile file) =>
        new(SiteAddress.File(guide, version, file.Path), default) { Origin = $"guides/{guide}/{version}/{file.Path}" };

    // One faulty line of a template stops many pages, and is one problem.
    private static EquatableArray<Diagnostic> Problems(IEnumerable<RenderedPage> rendered) =>
        rendered.Select(r => r.Problem).OfType<Diagnostic>()
            .Distinct()
            .OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column)
            .ToEquatableArray();
}
