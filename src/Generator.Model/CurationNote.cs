using System.Text.Json.Serialization;

namespace Generator.Model;

/// <summary>How much depends on a control: a person says so, or it is estimated (<see cref="SeverityWords"/>).</summary>
public enum ControlSeverity
{
    /// <summary>Much.</summary>
    [JsonStringEnumMemberName("high")] High,

    /// <summary>Something.</summary>
    [JsonStringEnumMemberName("medium")] Medium,

    /// <summary>Little.</summary>
    [JsonStringEnumMemberName("low")] Low,
}

/// <summary>What a person decided to do about a control.</summary>
public enum CurationVerb
{
    /// <summary>It is none.</summary>
    [JsonStringEnumMemberName("reject")] Reject,

    /// <summary>It is right as it is.</summary>
    [JsonStringEnumMemberName("accept")] Accept,

    /// <summary>It is of another kind.</summary>
    [JsonStringEnumMemberName("rekind")] Rekind,

    /// <summary>It has another title.</summary>
    [JsonStringEnumMemberName("retitle")] Retitle,

    /// <summary>It has this severity, owner or these tags.</summary>
    [JsonStringEnumMemberName("set")] Set,

    /// <summary>It says what another control says.</summary>
    [JsonStringEnumMemberName("merge")] Merge,

    /// <summary>Its sentence asks several things.</summary>
    [JsonStringEnumMemberName("split")] Split,

    /// <summary>A sentence that no rule took implies it.</summary>
    [JsonStringEnumMemberName("add")] Add,
}

/// <summary>Whether a decision was made on the sentence that it is applied to.</summary>
public enum CurationState
{
    /// <summary>It was.</summary>
    [JsonStringEnumMemberName("confirmed")] Confirmed,

    /// <summary>It was made on another wording, and nobody has looked at this one yet.</summary>
    [JsonStringEnumMemberName("to-be-confirmed")] ToBeConfirmed,
}

/// <summary>What was decided about a control or a statement, as readers of the catalog see it.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided.</param>
/// <param name="State">Whether the sentence is the one that was decided on.</param>
public sealed record CurationNote(CurationVerb Verb, string Reason, string By, CurationState State);
