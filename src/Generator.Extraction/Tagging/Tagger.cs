using Generator.Extraction.Features;
using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Tagging;

/// <summary>Gives controls the tags that their words, and the titles above them, tell.</summary>
internal sealed class Tagger(EquatableArray<TagRule> tags)
{
    private readonly TagWords[] _tags = [.. tags.Select(t => new TagWords(t))];

    /// <summary>The same with tags; a control that stands in several places is told by the titles of the first.</summary>
    public ExtractionResult Tag(ExtractionResult extraction, EquatableArray<Document> documents)
    {
        var titles = TitlesOf(documents);
        var controls = extraction.Catalog.Controls.Select(c => c with { Tags = TagsOf(c, titles.GetValueOrDefault((c.Source.File, c.Source.Anchor), [])) });
        return extraction with { Tags = tags, Catalog = extraction.Catalog with { Controls = controls.ToEquatableArray() } };
    }

    private EquatableArray<string> TagsOf(Control control, Word[][] above)
    {
        Word[][] own = control.Context is null ? [Words.Of(control.Statement)] : [Words.Of(control.Statement), Words.Of(control.Context)];
        return _tags.Where(t => t.Fits(own, above)).Select(t => t.Name).ToEquatableArray();
    }

    private static Dictionary<(string File, string Anchor), Word[][]> TitlesOf(EquatableArray<Document> documents)
    {
        var titles = new Dictionary<(string, string), Word[][]>();
        foreach (var document in documents)
            Add(document.Root, document.File, [], titles);
        return titles;
    }

    private static void Add(Section section, string file, Word[][] above, Dictionary<(string, string), Word[][]> titles)
    {
        Word[][] path = [.. above, Words.Of(section.TitleText)];
        titles.TryAdd((file, section.Anchor), path);
        foreach (var below in section.Sections)
            Add(below, file, path, titles);
    }
}
