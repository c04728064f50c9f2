namespace Generator.Model.Rules;

/// <summary>Words that mean the same, for telling what a change of words is. Phrases are lower-case words.</summary>
/// <param name="Terms">Groups of names of one thing; a change between two of a group is one of terminology.</param>
/// <param name="Wordings">Groups of everyday words for one thing; a change between two of a group is editorial.</param>
/// <param name="Fillers">Words that can come and go without a change of meaning.</param>
public sealed record Synonyms(EquatableArray<EquatableArray<string>> Terms, EquatableArray<EquatableArray<string>> Wordings, EquatableArray<string> Fillers)
{
    /// <summary>No word means the same as another.</summary>
    public static Synonyms None { get; } = new([], [], []);
}
