using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>What the readers of one page share: the page, the guide around it, and the problems found.</summary>
internal sealed class PageContext(Page page, GuideIndex guide)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<DiagnosticRule, int> _counts = [];

    /// <summary>The page.</summary>
    public Page Page => page;

    /// <summary>The text and its places.</summary>
    public SourceText Source => page.Source;

    /// <summary>All pages.</summary>
    public GuideIndex Guide => guide;

    /// <summary>The addresses within the page.</summary>
    public PageAnchors Anchors { get; } = guide.AnchorsOf(page.File);

    /// <summary>Which tags of the page are HTML.</summary>
    public HtmlElements Html { get; } = new(page.Source.Text);

    /// <summary>The problems found so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Notes a problem, as long as the page doesn't have <see cref="InputBounds.ProblemsOfAKind"/> of its kind.</summary>
    public void Report(DiagnosticRule rule, SourceSpan span, string message)
    {
        var count = _counts[rule] = _counts.GetValueOrDefault(rule) + 1;
        if (count <= InputBounds.ProblemsOfAKind)
            _diagnostics.Add(new Diagnostic(rule, span, message));
    }
}
