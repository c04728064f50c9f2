using Generator.Model;
using Generator.Model.Prose;
using Generator.Writing.Prose;

namespace Generator.Writing.Views;

/// <summary>Where a control stands: the file for people, the link to the marked words, or else to their section.</summary>
internal sealed class SourceView(ControlSource source, ControlPlace? place, PageLinks links) : View
{
    protected override object? Find(string member) => member switch
    {
        "file" => source.File,
        "line" => source.Line,
        "end_line" => source.EndLine,
        "quote" => source.Quote,
        "href" => place is null ? links.To(new DocumentReference(source.File, source.Anchor)) : links.To(place),
        _ => Unknown,
    };
}
