using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Dialects.Tags;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Liquid;

/// <summary>
/// Variables as tags: what stands before the last dot is the tag's name, what stands behind it says what begins, or <c>end</c>. One that no
/// such end belongs to is a variable.
/// </summary>
internal sealed partial class VariablePairLanguage : ITagLanguage
{
    public Regex Pattern => TagPattern();

    public Regex Unfinished => NoPattern();

    public bool KeepsStrayEnds => true;

    public string EndOf(string name) => name;

    public bool MayStayOpen(string name) => false;

    public bool Bounds(string name) => false;

    public TagMeaning MeaningOf(Tag tag, TagPlace place)
    {
        if (!tag.IsPaired)
            return new LiteralMeaning();
        var kind = tag.Arguments.Split(['_', '-']).Select(AdmonitionWords.KindOf).FirstOrDefault(k => k is not null);
        return new FrameMeaning(kind is { } note ? new NoteFrame(note) : new PlainFrame());
    }

    [GeneratedRegex(@"\{\{-?\s*(?<name>[A-Za-z_][\w-]*(?:\.[\w-]+)*)\.(?:(?<end>end)|(?<args>[\w-]+))\s*-?\}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TagPattern();

    // Variables end on their line.
    [GeneratedRegex("(?!)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex NoPattern();
}
