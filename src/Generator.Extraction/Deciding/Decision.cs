using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>What was decided about a passage.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Evidence">The words of the passage, or of what stands around it, that the rule's tests found.</param>
internal sealed record Decision(ExtractionRule Rule, string Evidence)
{
    /// <summary>The number of the rule's alternative that held; 0 for none.</summary>
    public int Branch { get; init; }
}
