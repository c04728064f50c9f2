using Generator.Model;
using Generator.Writing.Templating;
using Generator.Writing.Words;

namespace Generator.Writing.Views;

/// <summary><c>coverage</c> of a version or a topic: how many statements became what.</summary>
internal sealed class CoverageView : View
{
    private readonly Dictionary<Disposition, int> _counts;

    public CoverageView(IEnumerable<Statement> statements) => _counts = statements.CountBy(s => s.Disposition).ToDictionary();

    private int Total => _counts.Values.Sum();

    protected override object? Find(string member) => member switch
    {
        "total" => Total,
        "passed_over" => CountOf(Disposition.PassedOver),
        "parts" => List(DispositionWord.All.Select(PartOf)),
        _ => Unknown,
    };

    private int CountOf(Disposition disposition) => _counts.GetValueOrDefault(disposition);

    private CoveragePartView PartOf(Disposition disposition)
    {
        var before = DispositionWord.All.TakeWhile(d => d != disposition).Sum(CountOf);
        return new CoveragePartView(disposition, CountOf(disposition), new Shares(before, Total));
    }
}

/// <summary>An entry of <c>coverage.parts</c>.</summary>
internal sealed class CoveragePartView(Disposition disposition, int count, Shares shares) : View
{
    protected override object? Find(string member) => member switch
    {
        "disposition" => DispositionWord.Of(disposition),
        "count" => count,
        "percent" => shares.Percent(count),
        "percent_before" => shares.Percent(shares.Before),
        _ => Unknown,
    };
}
