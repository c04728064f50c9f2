using Generator.Model;
using Generator.Relating.Matching;

namespace Generator.Relating.Changes;

/// <summary>Whether controls stand elsewhere. A document or section that has another name but holds the same is the same.</summary>
internal sealed class PlaceChange
{
    private readonly Correspondence<string> _files;
    private readonly Correspondence<(string, string)> _sections;

    /// <param name="old">The older catalog.</param>
    /// <param name="new">The newer one.</param>
    /// <param name="pairs">The controls that both have.</param>
    public PlaceChange(Catalog old, Catalog @new, IReadOnlyCollection<(Control Old, Control New)> pairs)
    {
        _files = new(PlacesOf(old).Select(s => s.File), PlacesOf(@new).Select(s => s.File), pairs.Select(p => (p.Old.Source.File, p.New.Source.File)));
        _sections = new(PlacesOf(old).Select(SectionOf), PlacesOf(@new).Select(SectionOf), pairs.Select(p => (SectionOf(p.Old.Source), SectionOf(p.New.Source))));
    }

    /// <summary>Whether none of the control's places is one that it had.</summary>
    public Finding? Of(Control old, Control @new)
    {
        if (old.AlsoAt.Prepend(old.Source).Any(o => @new.AlsoAt.Prepend(@new.Source).Any(n => Same(o, n))))
            return null;
        return new Finding(ChangeClass.Moved, $"{Told(old.Source)} -> {Told(@new.Source)}");
    }

    /// <summary>Whether two places are on the same page.</summary>
    public bool SamePage(ControlSource old, ControlSource @new) => _files.Same(old.File, @new.File);

    /// <summary>Whether two places are in the same section.</summary>
    public bool Same(ControlSource old, ControlSource @new) =>
        _sections.Same(SectionOf(old), SectionOf(@new)) || (_files.Same(old.File, @new.File) && string.Equals(old.Anchor, @new.Anchor, StringComparison.Ordinal));

    private static string Told(ControlSource source) => $"{source.File}#{source.Anchor}";

    private static (string File, string Anchor) SectionOf(ControlSource source) => (source.File, source.Anchor);

    private static IEnumerable<ControlSource> PlacesOf(Catalog catalog) => catalog.Controls.SelectMany(c => c.AlsoAt.Prepend(c.Source));
}
