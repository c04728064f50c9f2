using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>Finds what the two versions both say and only one of them takes for a control.</summary>
internal sealed class StandingSentences(ComparedVersion older, ComparedVersion newer, PlaceChange places, Meaning meaning)
{
    /// <summary>The finding for a control that only the newer version has; <c>null</c> where the older doesn't say it.</summary>
    public Finding? OfAdded(Control control)
    {
        var said = older.Said.Find(
            control,
            (old, inSection) => inSection ? places.Same(old, control.Source) : places.SamePage(old, control.Source),
            old => IsSame(old, control.Statement));
        return said is null ? null : new Finding(ChangeClass.Standing, $"said before in {PlaceOf(said)}, {Before(said)}");
    }

    /// <summary>The finding for a control that only the older version has; <c>null</c> where the newer doesn't say it.</summary>
    public Finding? OfRemoved(Control control)
    {
        var said = newer.Said.Find(
            control,
            (@new, inSection) => inSection ? places.Same(control.Source, @new) : places.SamePage(control.Source, @new),
            @new => IsSame(control.Statement, @new));
        return said is null ? null : new Finding(ChangeClass.Standing, $"still said in {PlaceOf(said)}, {After(said)}");
    }

    /// <summary>The reason for a control that only the newer version has, where the older says it in other words, without its being a control; else empty.</summary>
    public string RewordedOfAdded(Control control) =>
        older.Said.FindReworded(control, old => places.Same(old, control.Source)) is { } said ? $"said in other words before in {PlaceOf(said)}, {Before(said)}" : "";

    /// <summary>The same for a control that only the older version has.</summary>
    public string RewordedOfRemoved(Control control) =>
        newer.Said.FindReworded(control, @new => places.Same(control.Source, @new)) is { } said ? $"said in other words in {PlaceOf(said)}, {After(said)}" : "";

    private bool IsSame(string old, string @new) => !TextChange.Of(old, @new, meaning).Any(f => f.Class.ChangesMeaning());

    private static string PlaceOf(Statement statement) => $"{statement.Source.File}:{statement.Source.Line}";

    private static string Before(Statement said) => said switch
    {
        { Disposition: Disposition.Control } => $"as {said.Control}",
        { Disposition: Disposition.Guidance } => $"as guidance of {said.Control}",
        _ => "not taken for a control there",
    };

    private static string After(Statement said) => said switch
    {
        { Disposition: Disposition.Control } => $"as {said.Control}",
        { Disposition: Disposition.Guidance } => $"now as guidance of {said.Control}",
        _ => "no longer taken for a control",
    };
}
