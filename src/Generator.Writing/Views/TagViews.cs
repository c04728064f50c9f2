using Generator.Model.Rules;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary>An entry of <c>version.tags</c>: a tag with the number of controls that have it.</summary>
internal sealed class TagCountView(TagRule tag, int count) : View
{
    protected override object? Find(string member) => member switch
    {
        "name" => tag.Name,
        "title" => tag.Title,
        "why" => tag.Why,
        "count" => count,
        _ => Unknown,
    };
}

/// <summary>An entry of <c>control.tags</c>.</summary>
internal sealed class TagView(TagRule tag) : View
{
    protected override object? Find(string member) => member switch
    {
        "name" => tag.Name,
        "title" => tag.Title,
        _ => Unknown,
    };
}
