using Generator.Model;

namespace Generator.Cli.Caching.Records;

/// <summary>Places, problems, and what is said of versions.</summary>
internal static class PlaceRecords
{
    public static void Write(RecordWriter to, SourceSpan span)
    {
        to.Text(span.File);
        to.Number(span.Line);
        to.Number(span.Column);
        to.Number(span.EndLine);
        to.Number(span.EndColumn);
    }

    // The default span, of what has no place, has no file either.
    public static SourceSpan Span(RecordReader from) => new(from.MaybeText()!, from.Number(), from.Number(), from.Number(), from.Number());

    public static void Write(RecordWriter to, TextRange range)
    {
        Write(to, range.Block);
        to.Number(range.Start);
        to.Number(range.Length);
    }

    public static TextRange Range(RecordReader from) => new(Span(from), from.Number(), from.Number());

    public static void Write(RecordWriter to, Diagnostic problem)
    {
        to.Text(problem.Rule.Code);
        to.Kind(problem.Rule.Severity);
        to.Text(problem.Rule.Title);
        to.Text(problem.Rule.Fix);
        Write(to, problem.Span);
        to.Text(problem.Message);
        to.Kind(problem.Severity);
    }

    public static Diagnostic Problem(RecordReader from)
    {
        var rule = new DiagnosticRule(from.Text(), from.Kind<Severity>(), from.Text(), from.Text());
        // Not by the constructor, which shortens what is long.
        var problem = new Diagnostic(rule, Span(from), "") with { Message = from.Text() };
        return from.Kind<Severity>() switch
        {
            Severity.Warning => problem.AsWarning(),
            Severity.Error => problem.AsError(),
            _ => problem,
        };
    }

    public static void Write(RecordWriter to, VersionInfo version)
    {
        to.Text(version.Id);
        to.Number(version.Date.DayNumber);
        to.Text(version.Summary);
        to.Maybe(version.Origin, Write);
    }

    public static VersionInfo Version(RecordReader from) => new(from.Text(), DateOnly.FromDayNumber(from.Number()), from.MaybeText()) { Origin = from.Maybe(Origin) };

    private static void Write(RecordWriter to, VersionOrigin origin)
    {
        to.Text(origin.Source);
        to.Text(origin.Path);
        to.Text(origin.Commit);
        to.Text(origin.Ref);
    }

    private static VersionOrigin Origin(RecordReader from) => new(from.Text(), from.MaybeText(), from.MaybeText(), from.MaybeText());
}
