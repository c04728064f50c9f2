using System.Text;
using Generator.Model;
using Generator.Writing.Templating;
using Generator.Writing.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Writing.Changes;

/// <summary>Changes as one HTML file that needs no other: <c>templates/diff/</c>.</summary>
public static class ChangesHtml
{
    private const string Page = "diff/report.html";

    // The site's values, and what is the report's own.
    private static readonly string[] Styles = ["assets/tokens.css", "diff/report.css"];

    /// <summary>The file in UTF-8; a problem of the templates (GEN501, GEN502) where there is one.</summary>
    public static Outcome<byte[]> Write(ChangeSet changes, TemplateSet templates)
    {
        var library = new TemplateLibrary(templates);
        if (!library.Diagnostics.IsEmpty)
            return new Outcome<byte[]>([], library.Diagnostics);
        if (library.Find(Page) is not { } template)
            return new Outcome<byte[]>([], [library.Missing(Page)]);
        try
        {
            return new Outcome<byte[]>(Encoding.UTF8.GetBytes(template.Render(ContextOf(changes, templates, library))), []);
        }
        catch (ScriptRuntimeException problem)
        {
            return new Outcome<byte[]>([], [library.Explain(problem)]);
        }
    }

    private static PageContext ContextOf(ChangeSet changes, TemplateSet templates, TemplateLibrary library)
    {
        var globals = new ScriptObject(StringComparer.Ordinal);
        globals.SetValue("styles", new TrustedHtml(string.Concat(Styles.Select(s => templates.TextOf(s)?.ReplaceLineEndings("\n")))), true);
        globals.SetValue("diff", new ChangeSetView(changes), true);
        var context = new PageContext(library);
        context.PushGlobal(globals);
        return context;
    }
}
