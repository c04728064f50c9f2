namespace Generator.Model.Rules;

/// <summary>
/// A subject that checklists are filtered by, with the words that tell it. A control has the tag where one of
/// <paramref name="Phrases"/> stands in its statement or context, or one of <paramref name="Headings"/> in the titles above it.
/// Phrases are written as in <see cref="PhraseTest"/>.
/// </summary>
/// <param name="Name">Its name in kebab-case, unique; kept in the catalog.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Why">What it is for.</param>
/// <param name="Phrases">Words of the control.</param>
/// <param name="Headings">Words of the titles from the document's down to the section's; none for most tags.</param>
/// <param name="Except">Words of which no part counts for either of the two.</param>
public sealed record TagRule(
    string Name,
    string Title,
    string Why,
    EquatableArray<string> Phrases,
    EquatableArray<string> Headings,
    EquatableArray<string> Except);
