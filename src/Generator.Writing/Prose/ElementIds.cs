namespace Generator.Writing.Prose;

/// <summary>
/// The ids of one page's anchors. An id names one element, so the first to ask gets it; <paramref name="reserved"/> ids
/// are for others (the places of controls).
/// </summary>
internal sealed class ElementIds(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>The id, or <c>null</c> if another element has it.</summary>
    public string? Take(string id) => id.Length > 0 && _taken.Add(id) ? id : null;
}
