using Generator.Model;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Printing;
using Generator.Writing.Templating;
using Generator.Writing.Views;
using Scriban.Runtime;

namespace Generator.Writing;

/// <summary>
/// A print sheet as one HTML file that needs no other: <c>templates/print/</c> around the partials, styles and scripts of the site's
/// print page.
/// </summary>
public static class PrintSheet
{
    private const string Template = "print/alone.html";

    // The site's own, as layout.html and pages/print.html name them, without what needs a site.
    private static readonly string[] Styles = ["tokens.css", "base.css", "parts.css", "signs.css", "sheet.css", "sheet-pages.css", "sheet-tools.css"];
    private static readonly string[] Scripts = ["theme.js", "checklist/elements.js", "print/pagination.js", "print/flow.js", "print/measures.js", "print/pages.js", "print/choices.js", "print/alone.js"];

    /// <summary>The file in UTF-8; a problem of the templates (GEN501, GEN502) where there is one. The same source gives the same bytes.</summary>
    public static Outcome<byte[]> Write(SheetSource source, SheetSettings settings, TemplateSet templates)
    {
        var library = new TemplateLibrary(templates);
        if (!library.Diagnostics.IsEmpty)
            return new Outcome<byte[]>([], library.Diagnostics);
        using var html = new Utf8Output();
        return library.Write(Template, GlobalsOf(PageOf(source, settings), templates), html) is { } problem
            ? new Outcome<byte[]>([], [problem])
            : new Outcome<byte[]>(html.Written.ToArray(), []);
    }

    private static Page PageOf(SheetSource source, SheetSettings settings)
    {
        var site = new SiteIndex(new Site(source.Site, [source.Guide]));
        var version = site.Guides[0].Versions.First(v => v.Info == source.Version.Info);
        return new Page(PageKind.Print, "print.html", site, site.Guides[0], version)
        {
            Profile = version.Profiles.FirstOrDefault(p => p.Profile.Id.Equals(source.Tailored?.Profile.Id, StringComparison.Ordinal)),
            Sheet = new PrintedSheet(settings, new AnswerBook(source.Assessment), source.Filter) { Controls = source.Controls },
        };
    }

    private static ScriptObject GlobalsOf(Page page, TemplateSet templates)
    {
        var globals = PageGlobals.Of(page);
        globals.SetValue("inline_styles", Inline(Styles, templates), true);
        globals.SetValue("inline_scripts", Inline(Scripts, templates), true);
        return globals;
    }

    // A file that the templates don't have leaves its part out, as a page of the site would.
    private static ScriptArray Inline(string[] names, TemplateSet templates) =>
        [.. names.Select(name => templates.Asset($"assets/{name}")).OfType<TemplateFile>().Select(CopyParts.PartOf).OfType<CopyPart>().Select(part => new InlinePartView(part))];
}
