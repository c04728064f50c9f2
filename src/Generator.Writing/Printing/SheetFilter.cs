using Generator.Model;
using Generator.Writing.Changes;

namespace Generator.Writing.Printing;

/// <summary>Which controls a print sheet has. What isn't named chooses everything; of each list one must fit.</summary>
public sealed record SheetFilter
{
    /// <summary>Everything.</summary>
    public static SheetFilter None { get; } = new();

    /// <summary>The topics, as in <see cref="Control.Group"/>.</summary>
    public EquatableArray<string> Topics { get; init; }

    /// <summary>The kinds.</summary>
    public EquatableArray<ControlKind> Kinds { get; init; }

    /// <summary>Whether only what is left to do is chosen, by the answers to it.</summary>
    public bool IsOpenOnly { get; init; }

    /// <summary>What differs from an older version: only what is new or changed since is chosen. <c>null</c> chooses all.</summary>
    public ChangeSet? Since { get; init; }

    /// <summary>The chosen ones of <paramref name="controls"/>, in their order.</summary>
    /// <param name="controls">The controls.</param>
    /// <param name="answers">The answers to them; none where there is no assessment.</param>
    public EquatableArray<Control> Apply(EquatableArray<Control> controls, AnswerBook answers)
    {
        var changed = Since is null ? null : ChangedControls.Of(Since).ToHashSet(StringComparer.Ordinal);
        return controls.Where(c => IsNamed(c) && (changed is null || changed.Contains(c.Id)) && (!IsOpenOnly || answers.IsLeft(c))).ToEquatableArray();
    }

    private bool IsNamed(Control control) =>
        (Topics.IsEmpty || Topics.Contains(control.Group, StringComparer.Ordinal)) && (Kinds.IsEmpty || Kinds.Contains(control.Kind));
}
