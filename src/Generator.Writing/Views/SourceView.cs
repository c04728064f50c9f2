using Generator.Model;
using Generator.Model.Prose;
using Generator.Writing.Places;
using Generator.Writing.Prose;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary>Where a control stands: the file for people, the link to the marked words, or else to their section.</summary>
internal sealed class SourceView(ControlSource source, ControlPlace? place, PageLinks links) : View
{
    /// <summary>The place number <paramref name="number"/> of a control: its source, then where else it stands.</summary>
    public static SourceView Of(Control control, int number, PageLinks links) => new(
        number == 0 ? control.Source : control.AlsoAt[number - 1],
        number < control.Ranges.Count ? new ControlPlace(control, number, control.Ranges[number]) : null,
        links);

    protected override object? Find(string member) => member switch
    {
        "file" => source.File,
        "line" => Bare(source.Line),
        "end_line" => Bare(source.EndLine),
        "quote" => source.Quote,
        "href" => links.To(source, place),
        _ => Unknown,
    };
}
