using Generator.Extraction.Segmentation;

namespace Generator.Extraction.Deciding;

/// <summary>A passage with what was decided about it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Clause">The offset at which its main clause begins.</param>
internal sealed record DecidedPassage(Passage Passage, Decision Decision, int Clause)
{
    public bool IsControl => Decision.Rule.Take is not null;

    /// <summary>Whether it only leads through the guide.</summary>
    public bool IsNavigation { get; init; }

    /// <summary>Whether it stands apart from the prose, so that it explains nothing.</summary>
    public bool IsApart { get; init; }
}
