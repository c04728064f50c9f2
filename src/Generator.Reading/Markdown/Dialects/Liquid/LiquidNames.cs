using System.Collections.Frozen;

namespace Generator.Reading.Markdown.Dialects.Liquid;

/// <summary>The names of tags that tools and their common extensions have. What any other tag means isn't known.</summary>
internal static class LiquidNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        // Liquid, Jekyll and its extensions
        "for", "tablerow", "ifchanged", "include", "include_cached", "include_relative", "render", "highlight", "link", "post_url", "raw", "comment", "capture", "form", "paginate", "doc",
        "avatar", "gist", "github_edit_link", "picture", "img", "figure", "figcaption", "responsive_image", "pdf_embed", "youtube", "vimeo", "twitter", "quote", "blockquote", "pullquote", "remote_include",
        "details", "summary", "expand", "collapse", "accordion", "spoiler", "toc", "seo", "feed_meta", "mermaid", "plantuml", "katex", "math",
        // Jinja, Nunjucks, Hexo
        "block", "macro", "call", "filter", "set", "with", "trans", "autoescape", "spaceless", "switch", "asyncEach", "asyncAll", "do", "cache", "asset_img", "asset_link", "asset_path", "post_link",
        "codeblock", "code", "iframe", "include_code", "label", "url", "static", "translate", "blocktrans", "get",
        // GitHub
        "octicon", "data", "indented_data_reference", "rowheaders", "prompt", "ghes", "ghec", "fpt", "ghae", "codetour", "product", "reusables", "variables", "ifset",
        // GitBook
        "tabs", "tab", "content-ref", "embed", "file", "swagger", "swagger-response", "swagger-parameter", "swagger-description", "openapi", "openapi-operation", "openapi-schemas", "api-method",
        "api-method-summary", "api-method-description", "api-method-spec", "api-method-request", "api-method-response", "api-method-response-example", "api-method-response-example-description",
        "api-method-path-parameters", "api-method-query-parameters", "api-method-headers", "api-method-body-parameters", "api-method-parameter", "code-tabs", "code-tabs-item", "stepper", "step", "columns",
        "column", "updates", "update", "reusable", "hint", "prompts", "if", "button", "card", "cards",
        // Markdoc and sites like Shopify's and Atlassian's
        "callout", "alert", "admonition", "notice", "partial", "table", "section", "cta", "image", "video", "badge", "icon", "grid", "steps", "linkcard", "linkcards", "aside", "filetree");

    /// <summary>Whether a name is known.</summary>
    public static bool Know(string name) => Names.Contains(name);
}
