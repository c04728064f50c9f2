using System.Collections.Immutable;

namespace Generator.Extraction.Deciding;

/// <summary>What was decided about the passages of one document.</summary>
/// <param name="Passages">The passages in reading order.</param>
/// <param name="Actors">The names, in lower case, that sentences of the document are about.</param>
internal sealed record DecidedPage(IReadOnlyList<DecidedPassage> Passages, ImmutableHashSet<string> Actors);
