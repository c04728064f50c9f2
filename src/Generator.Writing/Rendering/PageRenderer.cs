using System.Text;
using Generator.Model;
using Generator.Writing.Html;
using Generator.Writing.Pages;
using Generator.Writing.Templating;
using Generator.Writing.Views;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Writing.Rendering;

/// <summary>
/// Renders pages: first the page's own template, which also sets what the frame needs to know (<c>title</c>, <c>styles</c>,
/// <c>scripts</c>), then the frame around it.
/// </summary>
internal sealed class PageRenderer(TemplateLibrary library)
{
    private const string Layout = "layout.html";

    /// <summary>The page; <c>null</c>, and the problem (GEN501, GEN502), where a template stopped it.</summary>
    public Outcome<OutputFile?> Render(Page page)
    {
        try
        {
            var globals = PageGlobals.Of(page);
            var context = new PageContext(library);
            context.PushGlobal(globals);
            return Render(page, context, globals);
        }
        catch (ScriptRuntimeException problem)
        {
            return Stopped(library.Explain(problem));
        }
    }

    /// <summary>What a template makes of a part of a page; <c>null</c>, and the problem, where it is stopped.</summary>
    /// <param name="page">The page.</param>
    /// <param name="path">The template.</param>
    /// <param name="name">The name of a variable that it knows beside those of the page.</param>
    /// <param name="value">Its value.</param>
    public Outcome<string?> Render(Page page, string path, string name, object value)
    {
        if (library.Find(path) is not { } template)
            return new Outcome<string?>(null, [library.Missing(path)]);
        try
        {
            var globals = PageGlobals.Of(page);
            globals.SetValue(name, value, true);
            var context = new PageContext(library);
            context.PushGlobal(globals);
            return new Outcome<string?>(NarrowLetters.In(template.Render(context)), []);
        }
        catch (ScriptRuntimeException problem)
        {
            return new Outcome<string?>(null, [library.Explain(problem)]);
        }
    }

    private Outcome<OutputFile?> Render(Page page, PageContext context, ScriptObject globals)
    {
        var path = $"pages/{page.KindName}.html";
        if (library.Find(path) is not { } template)
            return Stopped(library.Missing(path));
        if (library.Find(Layout) is not { } layout)
            return Stopped(library.Missing(Layout));
        globals.SetValue("content", new TrustedHtml(template.Render(context)), true);
        var html = layout.Render(context);
        return new Outcome<OutputFile?>(new OutputFile(page.Path, Encoding.UTF8.GetBytes(NarrowLetters.In(html))), []);
    }

    private static Outcome<OutputFile?> Stopped(Diagnostic problem) => new(null, [problem]);
}
