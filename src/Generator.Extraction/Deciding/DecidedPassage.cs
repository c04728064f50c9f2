using Generator.Extraction.Segmentation;
using Generator.Model;

namespace Generator.Extraction.Deciding;

/// <summary>A passage with what was decided about it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Clause">The offset at which its main clause begins.</param>
internal sealed record DecidedPassage(Passage Passage, Decision Decision, int Clause)
{
    public bool IsControl => Decision.Rule.Take is not null;

    /// <summary>The passage as a line of the ledger.</summary>
    public Statement ToStatement() => new(
        Passage.Form,
        Passage.Text,
        Passage.Source,
        Passage.Range,
        Decision.Rule.Take,
        Decision.Rule.Name,
        Decision.Evidence);
}
