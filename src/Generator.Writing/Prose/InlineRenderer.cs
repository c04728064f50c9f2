using Generator.Model;
using Generator.Model.Prose;
using Generator.Writing.Addresses;
using Generator.Writing.Html;
using Generator.Writing.Places;
using Generator.Writing.Words;

namespace Generator.Writing.Prose;

/// <summary>
/// Renders inlines, with the words of controls marked in place.
/// 1. Runs of text and code are cut where a control begins or ends, so that each piece lies wholly within or outside.
/// 2. Neighbouring pieces that lie within one control are wrapped together; within emphasis and links the same is done
///    again, so that marks and markup always nest.
/// 3. The first piece of a control carries its id; the link to the checklist follows the last, and waits until a link
///    around it is closed, since links don't nest.
/// </summary>
internal sealed class InlineRenderer(HtmlWriter html, PageLinks links, ElementIds ids)
{
    private readonly Queue<ControlPlace> _waiting = new();
    private int _openLinks;

    /// <summary>Renders a block's inlines; <paramref name="places"/> are the controls within them, in order.</summary>
    public void Render(EquatableArray<Inline> inlines, IReadOnlyList<ControlPlace> places) => RenderPart(inlines, 0, places);

    /// <summary>An address; none where another element of the page has it.</summary>
    public void RenderAnchor(string anchor)
    {
        if (ids.Take(ElementId.OfAnchor(anchor)) is { } id)
            html.Open("span", ("id", id)).Close("span");
    }

    private void RenderPart(EquatableArray<Inline> inlines, int offset, IReadOnlyList<ControlPlace> places)
    {
        var cuts = places.SelectMany(p => new[] { p.Start, p.End }).Distinct().Order().ToArray();
        RenderPieces(InlineSlice.Cut(inlines, offset, cuts), places);
    }

    private void RenderPieces(List<InlinePiece> pieces, IReadOnlyList<ControlPlace> places)
    {
        for (var i = 0; i < pieces.Count;)
        {
            var place = places.FirstOrDefault(p => p.Covers(pieces[i].Start, pieces[i].End));
            if (place is null)
            {
                RenderInline(pieces[i++], places);
                continue;
            }
            var run = pieces.Skip(i).TakeWhile(p => place.Covers(p.Start, p.End)).ToList();
            RenderMark(place, run, [.. places.Where(p => p != place)]);
            i += run.Count;
        }
    }

    private void RenderMark(ControlPlace place, List<InlinePiece> pieces, IReadOnlyList<ControlPlace> others)
    {
        var first = pieces[0].Start == place.Start;
        html.Open("mark", ("class", $"control control-{KindWord.Of(place.Control.Kind)}"), ("id", first ? place.ElementId : null));
        RenderPieces(pieces, others);
        if (pieces[^1].End == place.End)
            _waiting.Enqueue(place);
        RenderWaiting();
        html.Close("mark");
    }

    private void RenderWaiting()
    {
        while (_openLinks == 0 && _waiting.TryDequeue(out var place))
        {
            var kind = KindWord.Of(place.Control.Kind);
            html.Open("a", ("class", $"control-link sign-{kind}"), ("href", links.ToEntry(place.Control.Id)), ("title", $"{KindWord.Title(place.Control.Kind)}: {place.Control.Title}")).Close("a");
        }
    }

    private void RenderInline(InlinePiece piece, IReadOnlyList<ControlPlace> places)
    {
        switch (piece.Inline)
        {
            case TextRun run:
                html.Text(run.Value);
                break;
            case CodeSpan code:
                html.Open("code").Text(code.Value).Close("code");
                break;
            case Emphasis emphasis:
                RenderEmphasis(emphasis, piece.Start, places);
                break;
            case Link link:
                RenderLink(link, piece.Start, places);
                break;
            case LineBreak:
                html.Open("br");
                break;
            case AnchorMark anchor:
                RenderAnchor(anchor.Name);
                break;
            case Image image:
                RenderImage(image);
                if (image.IsParted)
                    html.Text(" ");
                break;
            default:
                throw new NotSupportedException($"There is no rendering of {piece.Inline.GetType().Name}.");
        }
    }

    private void RenderEmphasis(Emphasis emphasis, int offset, IReadOnlyList<ControlPlace> places)
    {
        var element = emphasis.Strong ? "strong" : "em";
        html.Open(element);
        RenderPart(emphasis.Children, offset, places);
        html.Close(element);
    }

    private void RenderLink(Link link, int offset, IReadOnlyList<ControlPlace> places)
    {
        if (_openLinks > 0)
            RenderPart(link.Children, offset, places);
        else if (links.To(link) is { } address)
            RenderLink(link, address, offset, places);
        else if (links.IsDead(link))
            RenderDead(link, offset, places);
        else
            RenderPart(link.Children, offset, places);
        RenderWaiting();
    }

    private void RenderLink(Link link, LinkAddress address, int offset, IReadOnlyList<ControlPlace> places)
    {
        html.Open("a", ("href", address.Href), ("title", address.Title), ("class", address.IsOutside ? "external" : null), ("rel", address.IsOutside ? "noreferrer" : null));
        _openLinks++;
        RenderPart(link.Children, offset, places);
        _openLinks--;
        html.Close("a");
    }

    // The words stay, as a link that can't be followed. Where it would have led is told when somebody points at it or listens (the title),
    // and shown on paper and when somebody taps it or comes to it by keyboard (the styles, by the other attribute).
    private void RenderDead(Link link, int offset, IReadOnlyList<ControlPlace> places)
    {
        html.Open("span", ("class", "dead-link"), ("role", "link"), ("aria-disabled", "true"), ("tabindex", "0"), ("title", $"Leads to “{link.Href}”, which isn’t part of this site"), ("data-leads-to", link.Href));
        _openLinks++;
        RenderPart(link.Children, offset, places);
        _openLinks--;
        html.Close("span");
    }

    // Words that are quoted miss nothing.
    private void RenderLeftOut(Image image)
    {
        if (!links.IsQuote)
            html.Open("span", ("class", "left-out")).Text($"Left out: {image.Alt}").Close("span");
    }

    // Where the image isn't carried along its description stands for it.
    private void RenderImage(Image image)
    {
        if (links.ToImage(image) is { } address)
        {
            html.Open("img", ("src", address), ("alt", image.Alt), ("loading", "lazy"), ("decoding", "async"));
            return;
        }
        if (image.Source.Length == 0)
        {
            RenderLeftOut(image);
            return;
        }
        var words = image.Alt.Length > 0 ? image.Alt : Path.GetFileName(image.Source);
        html.Open("span", ("class", "image-alt")).Text($"[Image: {words}]").Close("span");
    }
}
