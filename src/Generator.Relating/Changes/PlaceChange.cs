using Generator.Model;
using Generator.Relating.Matching;

namespace Generator.Relating.Changes;

/// <summary>
/// Whether controls stand elsewhere. A document or section that has another name but holds the same is the same; one that was there
/// before under its name is another.
/// </summary>
internal sealed class PlaceChange
{
    private readonly HashSet<string> _pages;
    private readonly Correspondence<string> _files;
    private readonly Correspondence<(string, string)> _sections;

    /// <param name="old">The older version.</param>
    /// <param name="new">The newer one.</param>
    /// <param name="pairs">The controls that both have.</param>
    public PlaceChange(ComparedCatalog old, ComparedCatalog @new, IReadOnlyCollection<(Control Old, Control New)> pairs)
    {
        // What was there before has no other name now, whether it held a control or not.
        ControlSource[] after = [.. PlacesOf(@new.Catalog)];
        ControlSource[] before = [.. PlacesOf(old.Catalog), .. Named(old.Statements, @new.Statements)];
        _pages = [.. before.Concat(old.Statements.Select(s => s.Source)).Select(s => s.File)];
        _files = new(_pages, after.Select(s => s.File), pairs.Select(p => (p.Old.Source.File, p.New.Source.File)));
        var kept = pairs.Where(p => IsPageOrNew(p.Old.Source, p.New.Source)).Select(p => (SectionOf(p.Old.Source), SectionOf(p.New.Source)));
        _sections = new(before.Select(SectionOf), after.Select(SectionOf), kept);
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
        _sections.Same(SectionOf(old), SectionOf(@new)) || (SamePage(old, @new) && string.Equals(old.Anchor, @new.Anchor, StringComparison.Ordinal));

    private static string Told(ControlSource source) => $"{source.File}#{source.Anchor}";

    private static (string File, string Anchor) SectionOf(ControlSource source) => (source.File, source.Anchor);

    // A section that stands on another page that was there before was moved there, with all that it holds.
    private bool IsPageOrNew(ControlSource old, ControlSource @new) => SamePage(old, @new) || !_pages.Contains(@new.File);

    // Where headings are alike, each has its number in its anchor, and another when one is put in before it: that is no name.
    private static IEnumerable<ControlSource> Named(EquatableArray<Statement> olds, EquatableArray<Statement> news)
    {
        var numbered = olds.Concat(news).Select(s => s.Source.Anchor).Where(a => WithoutNumber(a).Length < a.Length).Select(WithoutNumber).ToHashSet(StringComparer.Ordinal);
        return olds.Select(s => s.Source).Where(s => !numbered.Contains(WithoutNumber(s.Anchor)));
    }

    private static string WithoutNumber(string anchor) => anchor.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('-');

    private static IEnumerable<ControlSource> PlacesOf(Catalog catalog) => catalog.Controls.SelectMany(c => c.AlsoAt.Prepend(c.Source));
}
