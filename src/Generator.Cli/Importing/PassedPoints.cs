using Generator.Model;

namespace Generator.Cli.Importing;

/// <summary>A point of history that becomes no version, though somebody might look for it.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Name">Its tag, or its commit's full name.</param>
/// <param name="Why">Why not, in few words.</param>
internal sealed record PassedPoint(DateOnly Date, string Name, string Why);

/// <summary>What is told of points that become no versions.</summary>
internal static class PassedPoints
{
    /// <summary>The points by day, for the table.</summary>
    public static IEnumerable<PassedPoint> Of(ChosenPoints chosen, Every every) => chosen.Tags
        .Select(t => new PassedPoint(t.Tag.Date, t.Tag.Point.Ref ?? t.Tag.Point.Commit, $"{t.Behind} is of the same day"))
        .Concat(chosen.Running is { } last ? [new PassedPoint(last.Date, last.Point.Commit, $"the {WordOf(every)} isn't over")] : []);

    /// <summary>The same as messages.</summary>
    /// <param name="chosen">The points.</param>
    /// <param name="asked">What was asked for.</param>
    /// <param name="source">The source, as messages show it.</param>
    public static IEnumerable<Diagnostic> Told(ChosenPoints chosen, PointsAsked asked, string source)
    {
        foreach (var day in chosen.Tags.GroupBy(t => (t.Tag.Date, t.Behind)))
            yield return new Diagnostic(DiagnosticRules.TagLeftOut, SourceSpan.Start(source), $"Of the tags of {day.Key.Date:yyyy-MM-dd} only {day.Key.Behind}, the last, becomes a version; left out: {string.Join(", ", day.Select(t => t.Tag.Point.Ref))}.");
        if (chosen.Running is { } running)
            yield return new Diagnostic(DiagnosticRules.PeriodRunning, SourceSpan.Start(source), $"The {WordOf(asked.Every)} that began on {VersionChoice.PeriodOf(asked.Today, asked.Every):yyyy-MM-dd} isn't over; its last change so far, of {running.Date:yyyy-MM-dd}, becomes no version yet. \"--until {asked.Today:yyyy-MM-dd}\" takes it as it is.");
    }

    /// <summary>A month or quarter as people call it.</summary>
    public static string WordOf(Every every) => every is Every.Quarter ? "quarter" : "month";
}
