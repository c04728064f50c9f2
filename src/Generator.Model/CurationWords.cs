namespace Generator.Model;

/// <summary>The words of the file of decisions.</summary>
public static class CurationWords
{
    /// <summary>The verbs in the order of <see cref="CurationVerb"/>; each is the key that a decision begins with.</summary>
    public static EquatableArray<string> Verbs { get; } = ["reject", "accept", "rekind", "retitle", "set", "merge", "split", "add"];

    /// <summary>The severities in the order of <see cref="ControlSeverity"/>.</summary>
    public static EquatableArray<string> Severities { get; } = ["high", "medium", "low"];

    /// <summary>The kinds in the order of <see cref="ControlKind"/>.</summary>
    public static EquatableArray<string> Kinds { get; } = ["requirement", "recommendation", "option", "assurance", "limitation"];

    /// <summary>The polarities in the order of <see cref="ControlPolarity"/>.</summary>
    public static EquatableArray<string> Polarities { get; } = ["do", "avoid"];

    /// <summary>The verb's word.</summary>
    public static string Of(CurationVerb verb) => Verbs[(int)verb];

    /// <summary>The severity's word.</summary>
    public static string Of(ControlSeverity severity) => Severities[(int)severity];

    /// <summary>The kind's word.</summary>
    public static string Of(ControlKind kind) => Kinds[(int)kind];

    /// <summary>The polarity's word.</summary>
    public static string Of(ControlPolarity polarity) => Polarities[(int)polarity];

    /// <summary>The kind's word, with "don't" where the control is something to avoid.</summary>
    public static string KindOf(Control control) => control.Polarity is ControlPolarity.Avoid ? $"{Of(control.Kind)} (don't)" : Of(control.Kind);

    /// <summary>What was done, as a word for people: "retitled".</summary>
    public static string Done(CurationVerb verb) => verb switch
    {
        CurationVerb.Reject => "rejected",
        CurationVerb.Accept => "accepted",
        CurationVerb.Rekind => "kind decided",
        CurationVerb.Retitle => "retitled",
        CurationVerb.Set => "details set",
        CurationVerb.Merge => "merged",
        CurationVerb.Split => "split",
        CurationVerb.Add => "added",
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "Not a verb of curation."),
    };
}
