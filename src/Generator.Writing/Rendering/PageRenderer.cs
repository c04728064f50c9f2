using Generator.Model;
using Generator.Writing.Html;
using Generator.Writing.Pages;
using Generator.Writing.Templating;
using Generator.Writing.Views;
using Scriban.Runtime;

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
        var globals = PageGlobals.Of(page);
        using var content = new Utf8Output();
        using var html = new Utf8Output();
        return (library.Write($"pages/{page.KindName}.html", globals, content) ?? WriteFramed(globals, content, html)) is { } problem
            ? new Outcome<OutputFile?>(null, [problem])
            : new Outcome<OutputFile?>(new OutputFile(page.Path, NarrowLetters.In(html.Written.Span)), []);
    }

    /// <summary>What a template makes of a part of a page, in UTF-8; <c>null</c>, and the problem, where it is stopped.</summary>
    /// <param name="page">The page.</param>
    /// <param name="path">The template.</param>
    /// <param name="name">The name of a variable that it knows beside those of the page.</param>
    /// <param name="value">Its value.</param>
    public Outcome<byte[]?> Render(Page page, string path, string name, object value)
    {
        var globals = PageGlobals.Of(page);
        globals.SetValue(name, value, true);
        using var html = new Utf8Output();
        return library.Write(path, globals, html) is { } problem ? new Outcome<byte[]?>(null, [problem]) : new Outcome<byte[]?>(NarrowLetters.In(html.Written.Span), []);
    }

    private Diagnostic? WriteFramed(ScriptObject globals, Utf8Output content, Utf8Output html)
    {
        globals.SetValue("content", new RenderedHtml(content.Written), true);
        return library.Write(Layout, globals, html);
    }
}
