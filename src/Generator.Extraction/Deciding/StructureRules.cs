using Generator.Extraction.Segmentation;
using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>Decides about words that stand apart from the prose, by what they are for; their words don't matter.</summary>
internal static class StructureRules
{
    private static readonly ExtractionRule Notice = ExtractionRule.PassedOver("notice", "It announces something about the product on every page alike; the site shows it above each.");
    private static readonly ExtractionRule Topic = ExtractionRule.PassedOver("topic-link", "An entry of a list of topics leads to another place.");
    private static readonly ExtractionRule TabLabel = ExtractionRule.PassedOver("tab-label", "It names one of several alternatives.");
    private static readonly ExtractionRule ColumnName = ExtractionRule.PassedOver("column-name", "The head of a table names its columns.");

    /// <summary>The passage with its decision.</summary>
    public static DecidedPassage Decide(Passage passage, Apart apart) =>
        new(passage, new Decision(RuleOf(apart), ""), 0) { IsNavigation = apart is Apart.Topic or Apart.TabLabel, IsApart = true };

    private static ExtractionRule RuleOf(Apart apart) => apart switch
    {
        Apart.Notice => Notice,
        Apart.Topic => Topic,
        Apart.TabLabel => TabLabel,
        Apart.ColumnName => ColumnName,
        _ => throw new ArgumentOutOfRangeException(nameof(apart), apart, "Not a place apart from the prose."),
    };
}
