using System.Globalization;
using Generator.Model;
using Generator.Writing.Templating;
using Generator.Writing.Words;

namespace Generator.Writing.Views;

/// <summary><c>counts</c> of a version or a topic.</summary>
internal sealed class CountsView : View
{
    private readonly Dictionary<ControlKind, int> _byKind;
    private readonly int _avoid;
    private readonly Dictionary<ConfidenceLevel, int> _byLevel;

    public CountsView(IReadOnlyCollection<Control> controls)
    {
        _byKind = controls.CountBy(c => c.Kind).ToDictionary();
        _avoid = controls.Count(c => c.Polarity is ControlPolarity.Avoid);
        _byLevel = controls.Where(c => c.Confidence is not null).CountBy(c => ConfidenceWords.LevelOf(c.Confidence!.Value)).ToDictionary();
    }

    private int Total => _byKind.Values.Sum();

    private int Provider => CountOf(ControlKind.Assurance) + CountOf(ControlKind.Limitation);

    protected override object? Find(string member) => member switch
    {
        "total" => Total,
        "customer" => Total - Provider,
        "provider" => Provider,
        "avoid" => _avoid,
        "likely" => _byLevel.GetValueOrDefault(ConfidenceLevel.Likely),
        "unsure" => _byLevel.GetValueOrDefault(ConfidenceLevel.Unsure),
        "kinds" => List(KindWord.All.Select(KindOf)),
        "requirement" => CountOf(ControlKind.Requirement),
        "recommendation" => CountOf(ControlKind.Recommendation),
        "option" => CountOf(ControlKind.Option),
        "assurance" => CountOf(ControlKind.Assurance),
        "limitation" => CountOf(ControlKind.Limitation),
        _ => Unknown,
    };

    private int CountOf(ControlKind kind) => _byKind.GetValueOrDefault(kind);

    private KindCountView KindOf(ControlKind kind)
    {
        var before = KindWord.All.TakeWhile(k => k != kind).Sum(CountOf);
        return new KindCountView(kind, CountOf(kind), new Shares(before, Total));
    }
}

/// <summary>How many controls stand before a kind's in a bar of all, and how many there are.</summary>
internal sealed record Shares(int Before, int Total)
{
    public string Percent(int count) =>
        (Total == 0 ? 0 : 100.0 * count / Total).ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>An entry of <c>counts.kinds</c>.</summary>
internal sealed class KindCountView(ControlKind kind, int count, Shares shares) : View
{
    protected override object? Find(string member) => member switch
    {
        "kind" => KindWord.Of(kind),
        "count" => count,
        "percent" => shares.Percent(count),
        "percent_before" => shares.Percent(shares.Before),
        _ => Unknown,
    };
}
