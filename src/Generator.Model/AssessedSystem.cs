using System.Text.Json.Serialization;

namespace Generator.Model;

/// <summary>What a guide is answered for: an account, an environment, a client. Each has answers of its own.</summary>
/// <param name="Id">Its file's name without the ending; lower-case words joined by hyphens. It names the answers.</param>
/// <param name="Name">For people.</param>
public sealed record AssessedSystem(string Id, string Name)
{
    /// <summary>Who answers for it, or <c>null</c>.</summary>
    public string? Owner { get; init; }

    /// <summary>One or two sentences: what it is, or <c>null</c>.</summary>
    public string? Summary { get; init; }

    /// <summary>What doesn't concern it.</summary>
    public EquatableArray<ScopeExclusion> OutOfScope { get; init; }
}

/// <summary>Controls that don't concern a system.</summary>
/// <param name="Guide">The guide, or <c>null</c> for all guides.</param>
/// <param name="Selector">Chooses the controls.</param>
/// <param name="Reason">Why.</param>
public sealed record ScopeExclusion(PlacedText? Guide, ControlSelector Selector, string Reason);

/// <summary>A system as a guide's controls know it.</summary>
/// <param name="System">The system.</param>
/// <param name="OutOfScope">The customer's controls that don't concern it, in the order of their ids.</param>
public sealed record SystemScope(AssessedSystem System, EquatableArray<OutOfScopeControl> OutOfScope);

/// <summary>A control that doesn't concern a system.</summary>
/// <param name="Control">The control's id.</param>
/// <param name="Reason">Why.</param>
public sealed record OutOfScopeControl(string Control, string Reason);

/// <summary>The system that an assessment is for, as it was when the answers were written: the file needs nothing beside it.</summary>
/// <param name="Id">The system's id.</param>
/// <param name="Name">For people.</param>
public sealed record AnsweredSystem(string Id, string Name)
{
    /// <summary>Who answers for it, or <c>null</c>.</summary>
    public string? Owner { get; init; }

    /// <summary>The controls that don't concern it; they are neither done nor to do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EquatableArray<OutOfScopeControl> OutOfScope { get; init; }

    /// <summary>What answers are for, as a sentence says it.</summary>
    public static string NameOf(AnsweredSystem? system) => system is null ? "no system" : $"{system.Name} ({system.Id})";
}
