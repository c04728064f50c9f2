using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Reading.Markdown;

/// <summary>What becomes of a link or image.</summary>
/// <param name="IsKept">Whether the address is kept; if not, only the words are.</param>
/// <param name="Target">Where an address within the guide leads.</param>
/// <param name="Path">The path of the guide's file that it leads to or would lead to, or <c>null</c>.</param>
internal readonly record struct ResolvedLink(bool IsKept, LinkTarget? Target, string? Path);

/// <summary>Resolves the links and images of a page, and reports those that lead nowhere.</summary>
internal sealed class LinkResolver(PageContext context)
{
    private readonly NameHints _pages = new(context.Guide.Book.Documents);
    private readonly Dictionary<string, NameHints> _anchors = new(StringComparer.Ordinal);

    /// <summary>Resolves a link.</summary>
    public ResolvedLink Link(string url, SourceSpan span)
    {
        var address = context.Guide.Book.Find(context.Page.File, url);
        switch (address.Kind)
        {
            case AddressKind.Unsafe:
                ReportUnsafe(url, span);
                return default;
            case AddressKind.Missing:
                ReportMissing(address, span);
                return new ResolvedLink(true, new MissingReference(address.Path), address.Path);
            case AddressKind.Base:
                return new ResolvedLink(true, new BaseReference(address.Path), null);
            case AddressKind.File:
                return new ResolvedLink(true, new FileReference(address.Path), address.Path);
            case AddressKind.Document:
                return new ResolvedLink(true, new DocumentReference(address.Path, AnchorFor(address, span)), address.Path);
            default:
                return new ResolvedLink(true, null, null);
        }
    }

    /// <summary>Resolves an image.</summary>
    public ResolvedLink Image(string url, SourceSpan span)
    {
        var address = context.Guide.Book.Find(context.Page.File, url);
        if (address.Kind == AddressKind.Unsafe)
        {
            ReportUnsafe(url, span);
            return default;
        }
        if (address.Kind is AddressKind.Missing or AddressKind.Document or AddressKind.Base)
            context.Report(DiagnosticRules.ImageMissing, span, $"The image '{(address.Kind == AddressKind.Missing ? address.Path : url)}' isn't among the files.");
        return new ResolvedLink(true, null, address.Kind is AddressKind.File or AddressKind.Missing ? address.Path : null);
    }

    private string? AnchorFor(Address address, SourceSpan span)
    {
        if (address.Anchor.Length == 0)
            return null;
        var anchors = context.Guide.AnchorsOf(address.Path);
        var found = anchors.Find(address.Anchor);
        if (found is null)
        {
            var rule = anchors.IsExplicit ? DiagnosticRules.BrokenAnchor : DiagnosticRules.AnchorUnknown;
            context.Report(rule, span, $"'{address.Path}' has no anchor '{address.Anchor}'{Suggestion(HintsFor(address.Path, anchors).Nearest(address.Anchor))}.");
        }
        return found;
    }

    private void ReportUnsafe(string url, SourceSpan span) =>
        context.Report(DiagnosticRules.UnsafeLink, span, $"The address '{SyntaxText.Fold(url)}' isn't allowed.");

    private void ReportMissing(Address address, SourceSpan span)
    {
        var nearest = _pages.Nearest(address.Path);
        context.Report(DiagnosticRules.BrokenLink, span, $"'{address.Path}' isn't among the files{Suggestion(nearest)}.");
    }

    private NameHints HintsFor(string path, PageAnchors anchors)
    {
        if (!_anchors.TryGetValue(path, out var hints))
            _anchors[path] = hints = new NameHints(anchors.Names);
        return hints;
    }

    private static string Suggestion(string? nearest) => nearest is null ? "" : $"; the nearest is '{nearest}'";
}
