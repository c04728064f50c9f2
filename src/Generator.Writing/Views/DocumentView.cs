using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Places;
using Generator.Writing.Prose;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary><c>document</c>, on a document's own page.</summary>
internal sealed class DocumentView(Document document, VersionIndex version, Page page) : View
{
    private const int DeepestInContents = 2;

    private RenderedDocument? _rendered;

    private RenderedDocument Rendered =>
        _rendered ??= ProseRenderer.Render(document, version.PlacesIn(document), version.PoliciesIn(document), page.LinksInto(version));

    protected override object? Find(string member) => member switch
    {
        "title" => document.Title,
        "title_html" => Rendered.Title,
        "notice" => Rendered.Notice,
        "description" => document.Metadata.Description,
        "updated" => document.Metadata.Date is { } date ? DateWords.Of(date) : null,
        "updated_iso" => document.Metadata.Date is { } day ? DateWords.Iso(day) : null,
        "html" => Rendered.Body,
        "file" => document.File,
        "dialect" => DialectWord(),
        "sections" => List(document.Root.Sections.SelectMany(s => Contents(s, 1)).Where(s => !string.IsNullOrWhiteSpace(s.Title))),
        "marks" => List(version.PlacesIn(document).DistinctBy(p => p.Control.Id, StringComparer.Ordinal).Select(p => new MarkView(p, version, page))),
        "topic" => new TopicView(new DocumentHead(document.File, document.Title, document.Group), version, page, version.All),
        "previous" => Neighbour(-1),
        "next" => Neighbour(1),
        _ => Unknown,
    };

    // A language of its own, of which no dialect of markdown tells anything.
    private bool IsAsciiDoc => Path.GetExtension(document.File) is ".adoc" or ".asciidoc";

    private string DialectWord() => document.Dialect switch
    {
        _ when IsAsciiDoc => "asciidoc",
        Dialect.GitHub => "github",
        Dialect.SiteMarkdown => "site",
        Dialect.HtmlMarkdown => "html",
        _ => throw new ArgumentOutOfRangeException(nameof(document), document.Dialect, "Not a dialect."),
    };

    private static IEnumerable<SectionView> Contents(Section section, int depth) =>
        depth > DeepestInContents ? [] : section.Sections.SelectMany(s => Contents(s, depth + 1)).Prepend(new SectionView(section, depth));

    private TopicView? Neighbour(int step)
    {
        var documents = version.Documents.ToList();
        var index = documents.FindIndex(d => d.File.Equals(document.File, StringComparison.Ordinal)) + step;
        return index >= 0 && index < documents.Count ? new TopicView(documents[index], version, page, version.All) : null;
    }
}

/// <summary>An entry of <c>document.sections</c>, the page's table of contents.</summary>
internal sealed class SectionView(Section section, int depth) : View
{
    public string Title => section.TitleText;

    protected override object? Find(string member) => member switch
    {
        "title" => Title,
        "href" => "#" + Uri.EscapeDataString(ElementId.OfAnchor(section.Anchor)),
        "depth" => depth,
        _ => Unknown,
    };
}

/// <summary>An entry of <c>document.marks</c>: the first place on the page where a control is marked.</summary>
internal sealed class MarkView(ControlPlace place, VersionIndex version, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "control" => new ControlView(place.Control, version, page),
        "href" => page.LinksInto(version).To(place),
        _ => Unknown,
    };
}
