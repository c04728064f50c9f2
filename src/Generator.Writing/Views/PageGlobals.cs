using Generator.Writing.Pages;
using Generator.Writing.Printing;
using Scriban.Runtime;

namespace Generator.Writing.Views;

/// <summary>The variables that a page's template starts with; what a page isn't about is <c>null</c>.</summary>
internal static class PageGlobals
{
    public static ScriptObject Of(Page page)
    {
        var globals = new ScriptObject(StringComparer.Ordinal);
        globals.SetValue("site", new SiteView(page), true);
        globals.SetValue("page", new PageView(page), true);
        globals.SetValue("guide", page.Guide is { } guide ? new GuideView(guide, page) : null, true);
        globals.SetValue("version", page.Version is { } version ? new VersionView(version, page, page.Selection) : null, true);
        globals.SetValue("profile", page.Profile is { } profile ? new ProfileView(profile, page) : null, true);
        globals.SetValue("sheet", page is { Kind: PageKind.Print, Version: { } printed } ? new SheetView(page.Sheet ?? PrintedSheet.Usual, printed) : null, true);
        globals.SetValue("document", page is { Document: { } document, Version: { } its } ? new DocumentView(document, its, page) : null, true);
        globals.SetValue("comparison", page.Comparison is { } comparison ? new ComparisonView(comparison, page) : null, true);
        globals.SetValue("history", page is { Kind: PageKind.History, Guide: { } told } ? new HistoryView(told, page) : null, true);
        globals.SetValue("lineage", page.Lineage is { } lineage ? new LineageView(lineage, page) : null, true);
        globals.SetValue("design", page.Tokens is { } tokens ? new DesignView(tokens) : null, true);
        return globals;
    }
}
