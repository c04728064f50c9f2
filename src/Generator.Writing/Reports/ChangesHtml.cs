using Generator.Model;
using Generator.Writing.Pages;
using Generator.Writing.Templating;

namespace Generator.Writing.Reports;

/// <summary>Changes as one HTML file that needs no other: <c>templates/diff/</c>.</summary>
public static class ChangesHtml
{
    // The site's values, and what is the report's own.
    private static readonly SinglePage Page = new("diff/report.html", ["assets/tokens.css", "diff/report.css"]);

    /// <summary>The file in UTF-8; a problem of the templates (GEN501, GEN502) where there is one.</summary>
    public static Outcome<byte[]> Write(ChangeSet changes, TemplateSet templates) => Page.Render(templates, "diff", new ChangeSetView(changes));
}
