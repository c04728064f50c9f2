using Generator.Model;
using Generator.Model.Prose;
using Generator.Writing.Prose;

namespace Generator.Writing.Views;

/// <summary>Where a control stands: the file for people, the link to the marked words, or else to their section.</summary>
internal sealed class SourceView(ControlSource source, ControlPlace? place, PageLinks links) : View
{
    /// <summary>The place number <paramref name="number"/> of a control: its source, then where else it stands.</summary>
    public static SourceView Of(Control control, int number, PageLinks links) => new(
        number == 0 ? control.Source : control.AlsoAt[number - 1],
        number < control.Ranges.Count ? new ControlPlace(control, number, control.Ranges[number]) : null,
        links);

    /// <summary>The link to the words of a control's statement, or else to their section.</summary>
    public static string LinkOf(Control control, PageLinks links) => HrefOf(control.Source, control.Ranges.Count > 0 ? new ControlPlace(control, 0, control.Ranges[0]) : null, links);

    protected override object? Find(string member) => member switch
    {
        "file" => source.File,
        "line" => Bare(source.Line),
        "end_line" => Bare(source.EndLine),
        "quote" => source.Quote,
        "href" => HrefOf(source, place, links),
        _ => Unknown,
    };

    private static string HrefOf(ControlSource source, ControlPlace? place, PageLinks links) =>
        place is null ? links.To(new DocumentReference(source.File, source.Anchor)) : links.To(place);
}
