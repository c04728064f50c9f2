using Generator.Model;

namespace Generator.Relating.Identities;

/// <summary>Puts final ids wherever extraction put its own.</summary>
internal static class Renaming
{
    /// <summary>The same result with other ids.</summary>
    /// <param name="extraction">What extraction made.</param>
    /// <param name="ids">The controls' ids in the catalog's order.</param>
    public static ExtractionResult WithIds(this ExtractionResult extraction, IEnumerable<string> ids)
    {
        var controls = extraction.Catalog.Controls.Zip(ids, (control, id) => (Old: control.Id, Control: control with { Id = id })).ToList();
        var newOf = controls.ToDictionary(c => c.Old, c => c.Control.Id, StringComparer.Ordinal);
        return extraction with
        {
            Catalog = extraction.Catalog with { Controls = controls.Select(c => c.Control).ToEquatableArray() },
            Ledger = extraction.Ledger.Select(s => s.Control is { } id ? s with { Control = newOf[id] } : s).ToEquatableArray(),
        };
    }
}
