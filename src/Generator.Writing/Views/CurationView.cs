using Generator.Model;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary>An entry of <c>control.curation</c>, and a coverage rule's <c>decision</c>: what a person decided.</summary>
internal sealed class CurationView(CurationNote note) : View
{
    protected override object? Find(string member) => member switch
    {
        "verb" => CurationWords.Of(note.Verb),
        "done" => Done(),
        "reason" => note.Reason,
        "by" => note.By,
        "is_confirmed" => note.State == CurationState.Confirmed,
        _ => Unknown,
    };

    private string Done()
    {
        var word = CurationWords.Done(note.Verb);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
