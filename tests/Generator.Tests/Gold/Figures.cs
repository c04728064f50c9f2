using System.Globalization;
using Generator.Model;

namespace Generator.Tests.Gold;

/// <summary>What is measured on labelled units.</summary>
/// <param name="Check">F1 of requirements and recommendations.</param>
/// <param name="Any">F1 of controls of any kind.</param>
/// <param name="Kind">The share of matched units whose kind is right.</param>
internal sealed record Figures(double Check, double Any, double Kind)
{
    /// <summary>The figures of units, each with its label and the kind it was extracted as.</summary>
    public static Figures Of(IReadOnlyCollection<(ControlKind? Gold, ControlKind? Found)> pairs)
    {
        var matched = pairs.Where(p => p.Gold is not null && p.Found is not null).ToList();
        return new Figures(
            GoldScore.F1(pairs, k => k is ControlKind.Requirement or ControlKind.Recommendation).F1,
            GoldScore.F1(pairs, _ => true).F1,
            matched.Count == 0 ? 0 : (double)matched.Count(p => p.Gold == p.Found) / matched.Count);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Check:0.000}  {Any:0.000}  {Kind:0.000}");
}
