using Generator.Model;
using Generator.Writing.Pages;
using Generator.Writing.Templating;

namespace Generator.Writing.Reports;

/// <summary>A report as one HTML file that needs no other: <c>templates/assess/</c>.</summary>
public static class ReportHtml
{
    // The site's values and elements, and what is the report's own.
    private static readonly SinglePage Page = new("assess/report.html", ["assets/tokens.css", "assets/base.css", "assess/report.css"]);

    /// <summary>The file in UTF-8; a problem of the templates (GEN501, GEN502) where there is one.</summary>
    public static Outcome<byte[]> Write(StandingReport report, EquatableArray<ReportGrouping> groupings, TemplateSet templates) =>
        Page.Render(templates, "report", new ReportView(report, groupings));
}
