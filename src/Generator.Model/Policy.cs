namespace Generator.Model;

/// <summary>What a statement of a policy does with a request that it matches.</summary>
public enum PolicyEffect
{
    /// <summary>Allows it, unless another statement denies it.</summary>
    Allow,

    /// <summary>Denies it, whatever other statements allow.</summary>
    Deny,
}

/// <summary>A policy that a code block shows.</summary>
/// <param name="Block">The span of the <see cref="Prose.CodeBlock"/>, which names it within its document.</param>
/// <param name="Anchor">The anchor of the section that it stands in.</param>
/// <param name="Statements">Its statements in order; never none.</param>
public sealed record PolicyDocument(SourceSpan Block, string Anchor, EquatableArray<PolicyStatement> Statements)
{
    /// <summary>The place as controls cite it.</summary>
    public ControlSource Source => new(Block.File, Anchor, Block.Line, Block.EndLine);
}

/// <summary>
/// One statement of a policy. Values are as written, placeholders among them; where a value isn't text (a template's
/// function) its names and values are set side by side. What the example leaves out is empty.
/// </summary>
public sealed record PolicyStatement
{
    /// <summary>The line that it begins on, 1-based in the markdown file.</summary>
    public required int Line { get; init; }

    /// <summary>Its name, or <c>null</c>.</summary>
    public string? Sid { get; init; }

    /// <summary>What it does, or <c>null</c> where it doesn't say so in a valid way.</summary>
    public PolicyEffect? Effect { get; init; }

    /// <summary>Whom it is about; none in a policy that is attached to an identity.</summary>
    public EquatableArray<PolicyPrincipal> Principals { get; init; }

    /// <summary>Whom it is not about, and so everybody else.</summary>
    public EquatableArray<PolicyPrincipal> NotPrincipals { get; init; }

    /// <summary>The actions.</summary>
    public EquatableArray<string> Actions { get; init; }

    /// <summary>The actions left out, all others being meant.</summary>
    public EquatableArray<string> NotActions { get; init; }

    /// <summary>The resources.</summary>
    public EquatableArray<string> Resources { get; init; }

    /// <summary>The resources left out, all others being meant.</summary>
    public EquatableArray<string> NotResources { get; init; }

    /// <summary>What must hold of a request; all of them.</summary>
    public EquatableArray<PolicyCondition> Conditions { get; init; }
}

/// <summary>Principals of one type.</summary>
/// <param name="Type"><c>AWS</c>, <c>Service</c>, <c>Federated</c> or <c>CanonicalUser</c>; <c>null</c> for everybody (<c>*</c>).</param>
/// <param name="Values">The principals.</param>
public sealed record PolicyPrincipal(string? Type, EquatableArray<string> Values);

/// <summary>A test of a request; holds where the key's value matches one of the values.</summary>
/// <param name="Operator">How to compare: <c>StringEquals</c>.</param>
/// <param name="Key">What to compare: <c>aws:SourceAccount</c>.</param>
/// <param name="Values">With what.</param>
public sealed record PolicyCondition(string Operator, string Key, EquatableArray<string> Values);
