namespace Generator.Extraction.Features;

/// <summary>What an author says of a demand beside its words: its number, level, owner and day.</summary>
/// <param name="Label">The author's own number or name of it.</param>
/// <param name="Level">The level or profile that it belongs to.</param>
/// <param name="Owner">Who is to do it.</param>
/// <param name="Due">By when.</param>
internal sealed record Particulars(string? Label, string? Level, string? Owner, string? Due)
{
    /// <summary>Where nothing is said.</summary>
    public static Particulars None { get; } = new(null, null, null, null);

    /// <summary>The offset in the sentence of what stands behind its number.</summary>
    public int Offset { get; init; }
}
