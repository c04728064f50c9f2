namespace Generator.Model;

/// <summary>How bad a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is lost.</summary>
    Info,

    /// <summary>Something of the input was not understood or is probably wrong; the work goes on.</summary>
    Warning,

    /// <summary>The input can't be used; nothing is written.</summary>
    Error,
}

/// <summary>A kind of problem; <see cref="DiagnosticRules"/> holds all there are.</summary>
/// <param name="Code">The stable code, <c>GEN</c> and three digits.</param>
/// <param name="Severity">How bad every problem of this kind is.</param>
/// <param name="Title">The problem in a few words.</param>
/// <param name="Fix">What a person can do about it.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Title, string Fix);

/// <summary>A problem found in the input: collected, never thrown.</summary>
/// <param name="Rule">Which kind of problem.</param>
/// <param name="Span">Where; a stage names the file relative to the folder it was given, <see cref="Under"/> completes it.</param>
/// <param name="Message">What was found and what was expected, as one or two sentences.</param>
public sealed record Diagnostic(DiagnosticRule Rule, SourceSpan Span, string Message)
{
    // What was found may be a file's whole line or value; nobody reads on for so long.
    private const int LongestMessage = 4000;

    /// <summary>What was found and what was expected, as one or two sentences; in the middle of a very long one three dots stand for the rest.</summary>
    public string Message { get; init; } = Message.Length <= LongestMessage ? Message : $"{Message[..(LongestMessage * 3 / 4)]}...{Message[^(LongestMessage / 4)..]}";

    /// <summary>How bad it is: the rule's own severity unless <see cref="AsWarning"/> or <see cref="AsError"/> made it another.</summary>
    public Severity Severity { get; private init; } = Rule.Severity;

    /// <summary>The same problem with its file put under <paramref name="folder"/>, for people to find it.</summary>
    public Diagnostic Under(string folder) =>
        folder.Length == 0 ? this : this with { Span = Span with { File = $"{folder.TrimEnd('/')}/{Span.File}" } };

    /// <summary>The same problem as a warning where it is an error: for input that is taken as it comes.</summary>
    public Diagnostic AsWarning() => Severity == Severity.Error ? this with { Severity = Severity.Warning } : this;

    /// <summary>The same problem as an error where it is a warning: for those who keep their guide without any.</summary>
    public Diagnostic AsError() => Severity == Severity.Warning ? this with { Severity = Severity.Error } : this;

    /// <summary>The line in MSBuild's form: <c>file(line,column): severity CODE: message</c>, then what to do.</summary>
    public override string ToString() => $"{Span}: {SeverityWord} {Rule.Code}: {Message} {Rule.Fix}";

    private string SeverityWord => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
