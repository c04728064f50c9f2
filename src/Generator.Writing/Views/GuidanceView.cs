using Generator.Model;
using Generator.Writing.Html;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Prose;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary>An entry of <c>control.guidance</c>: a sentence, or a block of code.</summary>
internal sealed class GuidanceView(string words, TextRange? place, VersionIndex version, Page page) : View
{
    private bool IsCode => place is not null && version.IsCode(place.Block);

    protected override object? Find(string member) => member switch
    {
        "words" => Words(),
        "is_code" => IsCode,
        _ => Unknown,
    };

    // Links and code within a sentence are part of what explains; where the tree doesn't have it, its plain words are.
    private TrustedHtml Words() =>
        place is not null && version.WordsOf(place) is { } inlines
            ? ProseRenderer.RenderQuote(inlines, page.LinksInto(version))
            : new TrustedHtml(HtmlEncoding.Encode(words));
}
