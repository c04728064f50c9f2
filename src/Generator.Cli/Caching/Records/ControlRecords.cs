using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Cli.Caching.Records;

/// <summary>Controls, and what is cited of their sources.</summary>
internal static class ControlRecords
{
    public static void Write(RecordWriter to, Control control)
    {
        to.Text(control.Id);
        to.Kind(control.Kind);
        to.Kind(control.Polarity);
        to.Text(control.Label);
        to.Text(control.Level);
        to.Text(control.Title);
        to.Text(control.Statement);
        to.Text(control.Context);
        to.Texts(control.Guidance);
        to.Text(control.Group);
        to.Text(control.Section);
        to.List(control.Links, Write);
        Write(to, control.Source);
        to.List(control.AlsoAt, Write);
        to.Texts(control.Variants);
        WriteRest(to, control);
    }

    // In the order in which they are written: an initializer is evaluated from its first member to its last.
    public static Control Control(RecordReader from) => new()
    {
        Id = from.Text(),
        Kind = from.Kind<ControlKind>(),
        Polarity = from.Kind<ControlPolarity>(),
        Label = from.MaybeText(),
        Level = from.MaybeText(),
        Title = from.Text(),
        Statement = from.Text(),
        Context = from.MaybeText(),
        Guidance = from.Texts(),
        Group = from.Text(),
        Section = from.MaybeText(),
        Links = from.List(Link),
        Source = Source(from),
        AlsoAt = from.List(Source),
        Variants = from.Texts(),
        Rule = from.Text(),
        Evidence = from.Text(),
        Confidence = from.MaybeValue(static r => r.Fraction()),
        Tags = from.Texts(),
        Policies = from.List(Source),
        Severity = from.MaybeValue(static r => r.Kind<ControlSeverity>()),
        Owner = from.MaybeText(),
        Due = from.MaybeText(),
        Curation = from.List(Note),
        Trial = from.Maybe(Trial),
        Ranges = from.List(PlaceRecords.Range),
        TitleRanges = from.List(PlaceRecords.Range),
        GuidanceRanges = from.List(PlaceRecords.Range),
    };

    public static void Write(RecordWriter to, ControlSource source)
    {
        to.Text(source.File);
        to.Text(source.Anchor);
        to.Number(source.Line);
        to.Number(source.EndLine);
        to.Text(source.Quote);
    }

    public static ControlSource Source(RecordReader from) => new(from.Text(), from.Text(), from.Number(), from.Number()) { Quote = from.MaybeText() };

    public static void Write(RecordWriter to, CurationNote note)
    {
        to.Kind(note.Verb);
        to.Text(note.Reason);
        to.Text(note.By);
        to.Kind(note.State);
    }

    public static CurationNote Note(RecordReader from) => new(from.Kind<CurationVerb>(), from.Text(), from.Text(), from.Kind<CurationState>());

    private static void WriteRest(RecordWriter to, Control control)
    {
        to.Text(control.Rule);
        to.Text(control.Evidence);
        to.MaybeValue(control.Confidence, static (w, confidence) => w.Fraction(confidence));
        to.Texts(control.Tags);
        to.List(control.Policies, Write);
        to.MaybeValue(control.Severity, static (w, severity) => w.Kind(severity));
        to.Text(control.Owner);
        to.Text(control.Due);
        to.List(control.Curation, Write);
        to.Maybe(control.Trial, Write);
        to.List(control.Ranges, PlaceRecords.Write);
        to.List(control.TitleRanges, PlaceRecords.Write);
        to.List(control.GuidanceRanges, PlaceRecords.Write);
    }

    private static void Write(RecordWriter to, ControlLink link)
    {
        to.Text(link.Text);
        to.Text(link.Href);
    }

    private static ControlLink Link(RecordReader from) => new(from.Text(), from.Text());

    private static void Write(RecordWriter to, RuleTrial trial)
    {
        to.Text(trial.Rule);
        to.Kind(trial.Fill);
        to.Number(trial.Right);
        to.Number(trial.Of);
    }

    private static RuleTrial Trial(RecordReader from) => new(from.Text(), from.Kind<PageFill>(), from.Number(), from.Number());
}
