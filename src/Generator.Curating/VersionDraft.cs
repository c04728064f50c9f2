using Generator.Model;

namespace Generator.Curating;

/// <summary>A version while decisions are applied to it.</summary>
internal sealed class VersionDraft(ExtractionResult version)
{
    private readonly List<Control> _controls = [.. version.Catalog.Controls];
    private readonly Statement[] _ledger = [.. version.Ledger];
    private readonly List<DecidingRule> _rules = [.. version.Rules];

    private readonly IReadOnlyDictionary<string, string> _groupsByFile = DocumentGroups.Of(version.Ledger.Select(s => s.Source.File));

    // The ledger holds the documents in the guide's order.
    private readonly List<string> _groups = GroupsIn(version.Ledger);

    public IReadOnlyList<Statement> Ledger => _ledger;

    /// <summary>The tags that there are, in order.</summary>
    public IEnumerable<string> Tags => version.Tags.Select(t => t.Name);

    /// <summary>Whether the version has a document of that group.</summary>
    public bool HasGroup(string id) => _groups.Contains(id, StringComparer.Ordinal);

    public Control? Find(string id) => _controls.Find(c => Is(c.Id, id));

    /// <summary>Puts controls, or none, in the place of one.</summary>
    public void Replace(Control control, params IEnumerable<Control> with)
    {
        var at = _controls.IndexOf(control);
        _controls.RemoveAt(at);
        _controls.InsertRange(at, with);
    }

    /// <summary>Adds a control where reading order has it.</summary>
    public void Insert(Control control)
    {
        var at = _controls.FindIndex(c => PlaceOf(c).CompareTo(PlaceOf(control)) > 0);
        _controls.Insert(at < 0 ? _controls.Count : at, control);
    }

    /// <summary>Rewrites the ledger's lines that <paramref name="which"/> picks.</summary>
    public void Rewrite(Func<Statement, bool> which, Func<Statement, Statement> to)
    {
        for (var i = 0; i < _ledger.Length; i++)
        {
            if (which(_ledger[i]))
                _ledger[i] = to(_ledger[i]);
        }
    }

    /// <summary>Rewrites every control.</summary>
    public void RewriteControls(Func<Control, Control> to)
    {
        for (var i = 0; i < _controls.Count; i++)
            _controls[i] = to(_controls[i]);
    }

    /// <summary>Makes a rule known that the ledger may name.</summary>
    public void Know(DecidingRule rule)
    {
        if (!_rules.Contains(rule))
            _rules.Add(rule);
    }

    public ExtractionResult ToResult()
    {
        var named = _ledger.Select(s => s.Rule).Concat(_controls.Select(c => c.Rule)).ToHashSet(StringComparer.Ordinal);
        return version with
        {
            Catalog = version.Catalog with { Groups = GroupsOf(), Controls = _controls.Select(Settled).ToEquatableArray() },
            Ledger = _ledger.ToEquatableArray(),
            Rules = _rules.Where(r => named.Contains(r.Name)).OrderBy(r => r.Name, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    // Where a person decided on this very sentence, it doesn't matter any more how often its rule is wrong.
    private static Control Settled(Control control) =>
        control.Curation.Any(n => n.State is CurationState.Confirmed) ? control with { Confidence = null, Trial = null } : control;

    private EquatableArray<Group> GroupsOf()
    {
        var known = version.Catalog.Groups.ToDictionary(g => g.Id, StringComparer.Ordinal);
        var used = _controls.Select(c => c.Group).ToHashSet(StringComparer.Ordinal);
        return _groups.Where(used.Contains).Select(id => known.GetValueOrDefault(id) ?? NewGroup(id)).ToEquatableArray();
    }

    // Of a document without a control only the ledger tells: its first heading is its title.
    private Group NewGroup(string id)
    {
        var own = _ledger.Where(s => Is(_groupsByFile[s.Source.File], id)).ToList();
        var title = own.Find(s => s.Form == StatementForm.Heading)?.Text ?? own[0].Source.File;
        return new Group(id, title, own[0].Source.File);
    }

    private (int Group, int Line, int Column, int Start) PlaceOf(Control control)
    {
        var group = _groups.IndexOf(control.Group);
        return control.Ranges.IsEmpty
            ? (group, control.Source.Line, 0, 0)
            : (group, control.Ranges[0].Block.Line, control.Ranges[0].Block.Column, control.Ranges[0].Start);
    }

    private static List<string> GroupsIn(EquatableArray<Statement> ledger)
    {
        string[] files = [.. ledger.Select(s => s.Source.File).Distinct(StringComparer.Ordinal)];
        var groups = DocumentGroups.Of(files);
        return [.. files.Select(f => groups[f])];
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
