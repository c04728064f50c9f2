using Generator.Model;
using Generator.Writing.Html;
using Scriban.Runtime;

namespace Generator.Writing.Templating;

/// <summary>A page that is one file and needs no other: its styles stand within.</summary>
/// <param name="Template">The template.</param>
/// <param name="Styles">The stylesheets, in order.</param>
internal sealed record SinglePage(string Template, EquatableArray<string> Styles)
{
    /// <summary>The page in UTF-8; a problem of the templates (GEN501, GEN502) where there is one.</summary>
    /// <param name="templates">The templates.</param>
    /// <param name="name">What the template calls what it shows.</param>
    /// <param name="view">What it shows.</param>
    public Outcome<byte[]> Render(TemplateSet templates, string name, View view)
    {
        var library = new TemplateLibrary(templates);
        if (!library.Diagnostics.IsEmpty)
            return new Outcome<byte[]>([], library.Diagnostics);
        using var html = new Utf8Output();
        return library.Write(Template, GlobalsOf(templates, name, view), html) is { } problem
            ? new Outcome<byte[]>([], [problem])
            : new Outcome<byte[]>(html.Written.ToArray(), []);
    }

    private ScriptObject GlobalsOf(TemplateSet templates, string name, View view)
    {
        var globals = new ScriptObject(StringComparer.Ordinal);
        globals.SetValue("styles", new TrustedHtml(string.Concat(Styles.Select(s => templates.TextOf(s)?.ReplaceLineEndings("\n")))), true);
        globals.SetValue(name, view, true);
        return globals;
    }
}
