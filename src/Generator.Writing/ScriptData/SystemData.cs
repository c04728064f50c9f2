using Generator.Model;
using Generator.Writing.Indexes;

namespace Generator.Writing.ScriptData;

/// <summary>The systems that guides are answered for, as pages' scripts know them.</summary>
internal static class SystemData
{
    /// <summary>The systems with what of these guides doesn't concern them, as JSON for a <c>script</c> element; <c>null</c> where there are none.</summary>
    public static string? Of(IReadOnlyList<GuideIndex> guides)
    {
        var systems = guides.SelectMany(g => g.Systems.Select(s => (Guide: g.Info.Id, Scope: s))).GroupBy(s => s.Scope.System.Id, StringComparer.Ordinal).Select(s => ToData([.. s])).ToEquatableArray();
        return systems.IsEmpty ? null : PageJson.Of(systems, PageJsonContext.Default.EquatableArraySystemEntry);
    }

    private static SystemEntry ToData(IReadOnlyList<(string Guide, SystemScope Scope)> scopes)
    {
        var system = scopes[0].Scope.System;
        var outside = scopes.Where(s => !s.Scope.OutOfScope.IsEmpty).ToDictionary(s => s.Guide, s => s.Scope.OutOfScope.ToDictionary(o => o.Control, o => o.Reason, StringComparer.Ordinal), StringComparer.Ordinal);
        return new SystemEntry(system.Id, system.Name, system.Owner, system.Summary, outside);
    }
}

/// <summary>A system.</summary>
/// <param name="Id">Names its answers.</param>
/// <param name="Name">For people.</param>
/// <param name="Owner">Who answers for it, or <c>null</c>.</param>
/// <param name="Summary">What it is, or <c>null</c>.</param>
/// <param name="Out">By guide, the controls that don't concern it, each with the reason.</param>
internal sealed record SystemEntry(string Id, string Name, string? Owner, string? Summary, IReadOnlyDictionary<string, Dictionary<string, string>> Out);
