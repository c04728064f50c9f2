using System.Globalization;

namespace Generator.Model;

/// <summary>A column of a table of controls.</summary>
/// <param name="Name">Its name (<see cref="TableWords"/>).</param>
/// <param name="Value">What it holds of a control; empty where there is nothing.</param>
public sealed record ControlColumn(string Name, Func<Control, string> Value);

/// <summary>What tables say of a control: those that the program exports, and those that a checklist makes of what it shows.</summary>
public static class ControlTable
{
    // Values of a list stand one a line in their cell: none of them holds a line end, and many hold commas.
    private const char ListEnd = '\n';

    /// <summary>The columns in the order that CSV has them. Those of an answer go in at <see cref="AnswersAt"/>.</summary>
    public static EquatableArray<ControlColumn> Columns { get; } =
    [
        new(TableWords.Id, c => c.Id),
        new("kind", c => CurationWords.Of(c.Kind)),
        new("polarity", c => CurationWords.Of(c.Polarity)),
        new("party", c => ProfileWords.Parties[(int)c.Party]),
        new("title", c => c.Title),
        new("statement", c => c.Statement),
        new("context", c => c.Context ?? ""),
        new("group", c => c.Group),
        new("label", c => c.Label ?? ""),
        new("level", c => c.Level ?? ""),
        new("severity", c => c.Severity is { } severity ? CurationWords.Of(severity) : ""),
        new("owner", c => c.Owner ?? ""),
        new(TableWords.ControlDue, c => c.Due ?? ""),
        new("tags", c => string.Join(ListEnd, c.Tags)),
        new("file", c => c.Source.File),
        new("anchor", c => c.Source.Anchor),
        new("line", c => c.Source.Line.ToString(CultureInfo.InvariantCulture)),
        new("also_at", c => string.Join(ListEnd, c.AlsoAt.Select(PlaceOf))),
        new("rule", c => c.Rule),
        new(TableWords.Digest, c => StatementDigest.Of(c.Statement)),
        // Each the last when it came, so that who reads columns by their place finds them where they were.
        new(TableWords.Confidence, c => c.Confidence?.ToString("0.00", CultureInfo.InvariantCulture) ?? ""),
        new(TableWords.Section, c => c.Section ?? ""),
        new(TableWords.SeverityEstimate, c => c.SeverityEstimate is { } estimate ? CurationWords.Of(estimate) : ""),
    ];

    /// <summary>How many of <see cref="Columns"/> stand before those of an answer.</summary>
    public static int AnswersAt { get; } = Columns.Select((c, i) => (c.Name, i)).First(c => c.Name.Equals(TableWords.Confidence, StringComparison.Ordinal)).i;

    /// <summary>What a workbook, which is for people, has in other words or beside <see cref="Columns"/>.</summary>
    public static EquatableArray<ControlColumn> OfWorkbook { get; } =
    [
        new("polarity", c => c.Polarity is ControlPolarity.Avoid ? "avoid (don't)" : CurationWords.Of(c.Polarity)),
        new("severity", c => SeverityWords.Of(c) ?? ""),
        new("also_at", c => string.Join(ListEnd, c.AlsoAt.Select(LineOf))),
        new("source", c => LineOf(c.Source)),
        new("guidance", c => string.Join(ListEnd, c.Guidance)),
    ];

    private static string PlaceOf(ControlSource place) => string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}#{place.Anchor}");

    private static string LineOf(ControlSource place) => string.Create(CultureInfo.InvariantCulture, $"{place.File}, line {place.Line}");
}
