using System.Buffers;
using System.Collections.Frozen;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// The names that tools and their common extensions give to what holds text: containers between colons and directives. A name that is none of them may be a
/// site's own, or misspelt, and what it means for the text within isn't known.
/// </summary>
internal static class BlockNames
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789 ");

    private static readonly FrozenSet<string> Containers = Set(
        // Docusaurus, Starlight, VitePress, VuePress, Rspress, Nuxt
        "admonition", "callout", "alert", "details", "raw", "v-pre", "code-group", "code-group-item", "tabs", "tab", "tab-item", "tabs-item", "steps", "step", "card", "cards", "card-grid",
        "card-group", "link-card", "link-cards", "grid", "grids", "grid-item", "grid-item-card", "left", "center", "right", "justify", "demo", "normal-demo", "react-demo", "vue-demo", "md-demo",
        "theorem", "file-tree", "filetree", "timeline", "slots", "code-tabs", "code-tree", "flex", "field", "field-group", "collapse", "collapsible", "accordion", "spoiler", "preview", "aside",
        "image-group", "prompt", "quiz", "output", "badge", "button", "repo", "expand", "solution", "exercise", "definition", "terminology", "related", "more",
        // Microsoft Learn
        "zone", "moniker", "image", "code", "video", "row", "column", "icon", "no-loc", "form", "content", "track", "question", "answer", "choice", "custom",
        // Pandoc, Quarto
        "columns", "panel-tabset", "callout-note", "callout-tip", "callout-warning", "callout-important", "callout-caution", "incremental", "nonincremental", "fragment", "notes", "refs");

    private static readonly FrozenSet<string> Directives = Set(
        // docutils, Sphinx
        "topic", "sidebar", "rubric", "epigraph", "highlights", "pull-quote", "compound", "container", "parsed-literal", "line-block", "table", "csv-table", "list-table", "figure", "image", "contents",
        "sectnum", "header", "footer", "meta", "raw", "class", "role", "default-role", "include", "replace", "unicode", "date", "title", "target-notes", "code", "code-block", "sourcecode", "highlight",
        "literalinclude", "math", "centered", "hlist", "versionadded", "versionchanged", "versionremoved", "deprecated", "deprecated-removed", "only", "toctree", "index", "glossary", "productionlist",
        "tabularcolumns", "acks", "codeauthor", "sectionauthor", "moduleauthor", "todo", "todolist", "graphviz", "digraph", "graph", "inheritance-diagram", "autosummary", "automodule", "autoclass",
        "autofunction", "automethod", "autodata", "autoattribute", "autoexception", "doctest", "testcode", "testsetup", "testoutput", "testcleanup", "program", "option", "cmdoption", "envvar",
        "confval", "describe", "object", "function", "method", "data", "attribute", "exception", "module", "currentmodule", "decorator", "property", "plantuml", "mermaid", "youtube", "vimeo", "video",
        "audio", "iframe", "bibliography", "collapse", "toggle", "dropdown", "click", "ifconfig", "extlinks", "caution", "related-links", "asciinema", "termynal", "prompt", "console", "terminal",
        // MyST, Jupyter Book, Sphinx's designs
        "admonition", "aside", "card", "card-header", "card-footer", "card-carousel", "grid", "grid-item", "grid-item-card", "tab-set", "tab-item", "tab-set-code", "tab-list", "tabs", "tab", "group-tab",
        "code-tab", "code-cell", "div", "button", "button-link", "button-ref", "article-info", "margin", "sidenote", "epigraph", "embed", "substitution", "eval-rst", "evaluate", "exercise", "exercise-start",
        "exercise-end", "solution", "solution-start", "solution-end", "proof", "theorem", "lemma", "proposition", "axiom", "definition", "remark", "conjecture", "corollary", "algorithm", "criterion",
        "property", "observation", "assumption", "blockquote", "attributes", "tableofcontents", "nb-exec-table", "jsonschema", "openapi", "redoc", "swagger", "landing", "navigation", "anywidget",
        // Elastic, Canonical, Read the Docs
        "applies_to", "stepper", "step", "carousel", "image-carousel", "settings", "csv-include", "changelog", "agent-skill", "diagram", "contributors", "filtered-toctree", "youtube-links", "note-box");

    /// <summary>Whether a name is known, as a container or a directive.</summary>
    public static bool Know(string name) =>
        Containers.Contains(name) || Directives.Contains(name) || AdmonitionWords.KindOf(name) is not null || NoteWords.KindOf(name) is not null || name.AsSpan().ContainsAny(':', '.');

    /// <summary>Whether what stands behind a name is how many columns it lays out, on screens of several sizes, and no title.</summary>
    public static bool IsColumns(string name, string title) =>
        name is "grid" or "grids" or "columns" or "cards" or "card-grid" or "card-group" && !title.AsSpan().ContainsAnyExcept(OfNumbers);

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
