namespace Generator.Model;

/// <summary>What a stage made, and the problems it found on the way.</summary>
/// <typeparam name="T">What it makes.</typeparam>
/// <param name="Value">What was made; where an error was found it may be incomplete and must not be written.</param>
/// <param name="Diagnostics">The problems, in the order of their places.</param>
public sealed record Outcome<T>(T Value, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether a problem forbids going on.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>What is made of the value, with the same problems.</summary>
    public Outcome<TOther> With<TOther>(Func<T, TOther> make) => new(make(Value), Diagnostics);
}
