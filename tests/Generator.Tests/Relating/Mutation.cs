using Generator.Model;

namespace Generator.Tests.Relating;

/// <summary>What is done to a control.</summary>
internal enum MutationKind
{
    Delete,
    Insert,
    RewordAlike,
    RewordOtherwise,
    Strengthen,
    Weaken,
    Move,
}

/// <summary>Something that was done, and what a comparison must call it.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Statement">The statement that it was done to.</param>
/// <param name="IsRight">Whether the change found, or none, is the right one.</param>
internal sealed record Mutation(MutationKind Kind, string Statement, Func<Change?, bool> IsRight);

/// <summary>Changes catalogs in known ways, the same for the same seed.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Words =
        ["granite", "lantern", "meadow", "orbit", "pelican", "quiver", "ribbon", "saddle", "timber", "umbrella", "velvet", "walnut", "yonder", "zephyr", "anchor", "beacon"];

    private static readonly (string Old, string New)[] Alike =
        [(" use ", " utilize "), (" the ", " these "), ("Make sure", "Ensure"), (" create ", " make "), (" your ", " the "), (" an ", " the "), (" a ", " this "), (" help ", " assist ")];

    private static readonly (string Old, string New, ChangeClass Class)[] Force =
        [(" should ", " must ", ChangeClass.Strengthened), (" can ", " must ", ChangeClass.Strengthened), (" must ", " should ", ChangeClass.Weakened), (" recommend ", " require ", ChangeClass.Strengthened)];

    private readonly Random _random = new(seed);
    private readonly List<Mutation> _done = [];

    public IReadOnlyList<Mutation> Done => _done;

    /// <summary>The catalog with about <paramref name="share"/> of its controls changed.</summary>
    public ExtractionResult Apply(ExtractionResult version, double share)
    {
        var places = version.Catalog.Controls.Select(c => c.Source).DistinctBy(s => (s.File, s.Anchor)).ToList();
        var controls = new List<Control>();
        foreach (var control in version.Catalog.Controls)
            controls.AddRange(_random.NextDouble() < share ? Mutate(control, places) : [control]);
        return version with { Catalog = version.Catalog with { Version = "mutated", Controls = controls.ToEquatableArray() }, Ledger = [] };
    }

    private Control[] Mutate(Control control, List<ControlSource> places) => _random.Next(7) switch
    {
        0 => Delete(control),
        1 => Insert(control),
        2 => RewordAlike(control),
        3 => RewordOtherwise(control),
        4 or 5 => Push(control),
        _ => Move(control, places),
    };

    private Control[] Delete(Control control) => Did(MutationKind.Delete, control, c => Is(c, ChangeClass.Removed), []);

    private Control[] Insert(Control control)
    {
        var words = string.Join(' ', _random.GetItems(Words, 5));
        var inserted = control with { Id = $"{control.Group}.inserted-{_done.Count}", Statement = $"Inspect the {words} number {_done.Count + 100} every evening.", Context = null, Policies = [], AlsoAt = [] };
        return Did(MutationKind.Insert, inserted, c => Is(c, ChangeClass.Added), control, inserted);
    }

    private Control[] RewordAlike(Control control)
    {
        var (old, @new) = Alike.OrderBy(_ => _random.Next()).FirstOrDefault(a => control.Statement.Contains(a.Old, StringComparison.Ordinal));
        if (old is null)
            return [control];
        var at = control.Statement.IndexOf(old, StringComparison.Ordinal);
        return Did(MutationKind.RewordAlike, control, c => Is(c, ChangeClass.Editorial), control with { Statement = control.Statement[..at] + @new + control.Statement[(at + old.Length)..] });
    }

    // One to three words in a row make way for others; what is left must still be most of it.
    private Control[] RewordOtherwise(Control control)
    {
        var words = control.Statement.Split(' ');
        var count = Math.Min(_random.Next(1, 4), words.Length / 3);
        if (count == 0)
            return [control];
        var start = _random.Next(words.Length - count + 1);
        for (var i = start; i < start + count; i++)
            words[i] = Words[_random.Next(Words.Length)];
        return Did(MutationKind.RewordOtherwise, control, c => c is { Old: not null, New: not null, Reopens: true }, control with { Statement = string.Join(' ', words) });
    }

    private Control[] Push(Control control)
    {
        foreach (var (old, @new, expected) in Force.OrderBy(_ => _random.Next()))
        {
            if (control.Statement.IndexOf(old, StringComparison.Ordinal) is > 0 and var at)
                return Did(KindOf(expected), control, c => Has(c, expected), control with { Statement = control.Statement[..at] + @new + control.Statement[(at + old.Length)..] });
        }
        return control.Kind == ControlKind.Recommendation
            ? Did(MutationKind.Strengthen, control, c => Is(c, ChangeClass.Strengthened), control with { Kind = ControlKind.Requirement, Curation = [new CurationNote(CurationVerb.Rekind, "It is a must.", "", CurationState.Confirmed)] })
            : [control];
    }

    private Control[] Move(Control control, List<ControlSource> places)
    {
        var to = places[_random.Next(places.Count)];
        if (control.AlsoAt.Prepend(control.Source).Any(s => s.File == to.File))
            return [control];
        return Did(MutationKind.Move, control, c => Is(c, ChangeClass.Moved), control with { Source = to, AlsoAt = [], Group = to.File[..^3] });
    }

    private Control[] Did(MutationKind kind, Control to, Func<Change?, bool> isRight, params Control[] result)
    {
        _done.Add(new Mutation(kind, to.Statement, isRight));
        return result;
    }

    private static MutationKind KindOf(ChangeClass found) => found == ChangeClass.Strengthened ? MutationKind.Strengthen : MutationKind.Weaken;

    private static bool Is(Change? change, ChangeClass expected) => change is not null && change.Classes.SequenceEqual([expected]);

    private static bool Has(Change? change, ChangeClass expected) => change is { Old: not null, New: not null } && change.Classes.Contains(expected);
}
