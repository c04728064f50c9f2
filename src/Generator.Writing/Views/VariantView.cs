using Generator.Model;
using Generator.Writing.Prose;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary>A control that another is nearly alike.</summary>
internal sealed class VariantView(Control control, PageLinks links) : View
{
    protected override object? Find(string member) => member switch
    {
        "title" => control.Title,
        "entry_href" => links.ToEntry(control.Id),
        _ => Unknown,
    };
}
