using System.Net;
using System.Text;
using Generator.Cli.Terminal;
using Generator.Model;

namespace Generator.Cli.Serving;

/// <summary>What is wrong with the content, on every page that is served meanwhile. All of it is text: names of files and words of guides make no markup.</summary>
internal static class ProblemBanner
{
    // Who has more mends these first; the terminal has the others.
    private const int MostShown = 20;

    /// <summary>The style, a file of its own because pages allow no other.</summary>
    public const string Style =
        """
        .generator-problems { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto; box-sizing: border-box; padding: 1rem 1.25rem; background: #fff4f2; color: #3d0b05; border-top: 4px solid #b3261e; font: 1rem/1.5 system-ui, sans-serif; }
        .generator-problems h2 { margin: 0 0 .5rem; font-size: 1.125rem; color: inherit; }
        .generator-problems ol { margin: 0; padding-left: 1.5rem; }
        .generator-problems li { overflow-wrap: anywhere; white-space: pre-wrap; font-family: ui-monospace, monospace; font-size: .875rem; }
        @media (prefers-color-scheme: dark) { .generator-problems { background: #2b1210; color: #ffdad5; border-color: #ff897d; } }
        @media print { .generator-problems { display: none; } }

        """;

    /// <summary>The banner; empty where nothing is wrong.</summary>
    public static string Of(EquatableArray<Diagnostic> problems, string stylePath)
    {
        var errors = problems.Where(p => p.Severity == Severity.Error).Distinct().ToList();
        if (errors.Count == 0)
            return "";
        var html = new StringBuilder($"<link rel=\"stylesheet\" href=\"{stylePath}\"><section class=\"generator-problems\" role=\"alert\" tabindex=\"0\">");
        html.Append($"<h2>{Report.Count(errors.Count, "error")} in the content: this is the last good site</h2><ol>");
        foreach (var error in errors.Take(MostShown))
            html.Append($"<li>{WebUtility.HtmlEncode(VisibleText.Of(error.ToString()))}</li>");
        html.Append("</ol>");
        if (errors.Count > MostShown)
            html.Append($"<p>{CountWords.Of(errors.Count - MostShown)} more: 'generator check' lists them all.</p>");
        return html.Append("</section>").ToString();
    }
}
