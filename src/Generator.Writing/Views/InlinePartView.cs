using Generator.Writing.Html;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary>An entry of <c>inline_styles</c> and <c>inline_scripts</c>: what a file that needs no other carries within.</summary>
internal sealed class InlinePartView(CopyPart part) : View
{
    protected override object? Find(string member) => member switch
    {
        "path" => part.Path,
        "hash" => part.Hash,
        "text" => new TrustedHtml(part.Text),
        _ => Unknown,
    };
}
