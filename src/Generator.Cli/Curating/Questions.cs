using Generator.Model;

namespace Generator.Cli.Curating;

/// <summary>Asks for what a decision needs and makes it; <c>null</c> where the person gave nothing.</summary>
/// <param name="by">Who decides.</param>
/// <param name="version">The version walked through.</param>
internal sealed class Questions(string by, ExtractionResult version)
{
    private const string Accepted = "Right as it is.";

    private string? _reason;
    private string? _owner;

    public CurationDecision Accept(Control control) => Make(new AcceptDecision(), control, Accepted);

    public CurationDecision? Reject(Control control) => WithReason(new RejectDecision(), control);

    public CurationDecision? Rekind(Control control)
    {
        Console.WriteLine("  Kind: [r]equirement, re[c]ommendation, [o]ption, [a]ssurance, [l]imitation");
        ControlKind? kind = KeyReader.Key() switch
        {
            "r" => ControlKind.Requirement,
            "c" => ControlKind.Recommendation,
            "o" => ControlKind.Option,
            "a" => ControlKind.Assurance,
            "l" => ControlKind.Limitation,
            _ => null,
        };
        return kind is null ? null : WithReason(new RekindDecision(kind.Value), control);
    }

    public CurationDecision? Retitle(Control control) =>
        KeyReader.Line("Title", null) is { Length: > 0 } title ? WithReason(new RetitleDecision(title), control) : null;

    public CurationDecision? Severity(Control control)
    {
        Console.WriteLine("  Severity: [h]igh, [m]edium, [l]ow");
        ControlSeverity? severity = KeyReader.Key() switch
        {
            "h" => ControlSeverity.High,
            "m" => ControlSeverity.Medium,
            "l" => ControlSeverity.Low,
            _ => null,
        };
        return severity is null ? null : Set(control, new ControlTraits(severity, null, null));
    }

    public CurationDecision? Owner(Control control)
    {
        var owner = KeyReader.Line("Owner", _owner);
        if (owner.Length == 0)
            return null;
        _owner = owner;
        return Set(control, new ControlTraits(null, owner, null));
    }

    public CurationDecision? Tags(Control control)
    {
        Console.WriteLine($"  Tags: {string.Join(", ", version.Tags.Select(t => t.Name))}; a single hyphen for none");
        var line = KeyReader.Line("Tags", control.Tags.IsEmpty ? null : string.Join(", ", control.Tags));
        if (line.Length == 0)
            return null;
        var tags = line is "-" ? [] : line.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Set(control, new ControlTraits(null, null, tags.Select(PlacedText.New).ToEquatableArray()));
    }

    public CurationDecision? Merge(Control control)
    {
        var into = KeyReader.Line("Into the control with the id", null);
        var others = version.Catalog.Controls.Select(c => c.Id).Where(id => !string.Equals(id, control.Id, StringComparison.Ordinal)).ToList();
        if (others.Contains(into, StringComparer.Ordinal))
            return WithReason(new MergeDecision(PlacedText.New(into)), control);
        if (into.Length > 0)
            Console.WriteLine($"  There is no other control \"{into}\".{NearestName.Hint(into, others)}");
        return null;
    }

    private CurationDecision? Set(Control control, ControlTraits traits) =>
        WithReason(new SetDecision(traits), control);

    private CurationDecision? WithReason(CurationDecision decision, Control control)
    {
        var reason = KeyReader.Line("Reason", _reason);
        if (reason.Length == 0)
            return null;
        _reason = reason;
        return Make(decision, control, reason);
    }

    private CurationDecision Make(CurationDecision decision, Control control, string reason) => decision with
    {
        Control = PlacedText.New(control.Id),
        Digests = [StatementDigest.Of(control.Statement)],
        Reason = reason,
        By = by,
    };
}
