using Generator.Model;

namespace Generator.Extraction.Policies;

/// <summary>Reads the statements of one policy.</summary>
internal sealed class StatementReader(IReadOnlyList<JsonValue> statements, PolicyFaults faults)
{
    private readonly HashSet<string> _sids = new(StringComparer.Ordinal);

    // A policy that names nobody is attached to an identity, and must then say what its actions are about.
    private readonly bool _hasPrincipals = statements.Any(s => (s.Find(PolicyElement.Principal) ?? s.Find(PolicyElement.NotPrincipal)) is not null);

    public IEnumerable<PolicyStatement> Read() => statements.Select(Read);

    private PolicyStatement Read(JsonValue value)
    {
        var meant = faults.CheckNames(value, PolicyElement.OfStatement, "a statement");
        var statement = new PolicyStatement
        {
            Line = faults.LineOf(value.Line),
            Sid = SidOf(value),
            Effect = EffectOf(value),
            Principals = PrincipalsOf(value.Find(PolicyElement.Principal)),
            NotPrincipals = PrincipalsOf(value.Find(PolicyElement.NotPrincipal)),
            Actions = ValuesOf(value.Find(PolicyElement.Action)),
            NotActions = ValuesOf(value.Find(PolicyElement.NotAction)),
            Resources = ValuesOf(value.Find(PolicyElement.Resource)),
            NotResources = ValuesOf(value.Find(PolicyElement.NotResource)),
            Conditions = ConditionsOf(value.Find(PolicyElement.Condition)),
        };
        if (!faults.IsAbridged(value))
            CheckComplete(value, meant);
        return statement;
    }

    private void CheckComplete(JsonValue value, IReadOnlyList<string> meant)
    {
        CheckOneOf(value, meant, PolicyElement.Effect);
        CheckOneOf(value, meant, PolicyElement.Action, PolicyElement.NotAction);
        if (!_hasPrincipals)
            CheckOneOf(value, meant, PolicyElement.Resource, PolicyElement.NotResource);
    }

    // Where a mistyped name was probably meant to be it, one complaint is enough.
    private void CheckOneOf(JsonValue value, IReadOnlyList<string> meant, params string[] names)
    {
        if (!names.Any(n => value.Find(n) is not null || meant.Contains(n, StringComparer.Ordinal)))
            faults.Add(DiagnosticRules.PolicyIncomplete, value.Line, $"The statement has no {string.Join(" and no ", names)}.");
    }

    private string? SidOf(JsonValue value)
    {
        if (value.Find(PolicyElement.Sid) is not { Form: JsonForm.Text, Text.Length: > 0 } sid)
            return null;
        if (!_sids.Add(sid.Text))
            faults.Add(DiagnosticRules.PolicyTwice, sid.Line, $"Two statements of the policy have the Sid \"{sid.Text}\"; each needs its own.");
        return sid.Text;
    }

    private PolicyEffect? EffectOf(JsonValue value)
    {
        var effect = value.Find(PolicyElement.Effect);
        switch (effect?.Text)
        {
            case "Allow":
                return PolicyEffect.Allow;
            case "Deny":
                return PolicyEffect.Deny;
            case { Length: > 0 } text when !IsPlaceholder(text):
                faults.Add(DiagnosticRules.PolicyEffectUnknown, effect.Line, $"The Effect is \"{text}\"; Allow or Deny was expected, spelt so.");
                break;
        }
        return null;
    }

    private static bool IsPlaceholder(string text) => text[0] is '<' or '{' or '$' || text.Contains("...", StringComparison.Ordinal);

    private EquatableArray<PolicyPrincipal> PrincipalsOf(JsonValue? value)
    {
        if (value is not { Form: JsonForm.Object })
            return ValuesOf(value) is { IsEmpty: false } everybody ? [new PolicyPrincipal(null, everybody)] : [];
        faults.CheckNames(value, PolicyElement.OfPrincipal, "a principal");
        return value.Members.Select(m => new PolicyPrincipal(m.Name, ValuesOf(m.Value))).ToEquatableArray();
    }

    private EquatableArray<PolicyCondition> ConditionsOf(JsonValue? value)
    {
        if (value is null)
            return [];
        faults.CheckTwice(value);
        return value.Members.SelectMany(o => o.Value.Members.Select(k => new PolicyCondition(o.Name, k.Name, ValuesOf(k.Value)))).ToEquatableArray();
    }

    private static EquatableArray<string> ValuesOf(JsonValue? value) => value switch
    {
        null => [],
        { Form: JsonForm.List } => value.Members.Select(m => Flat(m.Value)).Where(t => t.Length > 0).ToEquatableArray(),
        _ => Flat(value) is { Length: > 0 } text ? [text] : [],
    };

    private static string Flat(JsonValue value) => value.Members.Count == 0
        ? value.Text
        : string.Join(' ', value.Members.SelectMany(m => new[] { m.Name, Flat(m.Value) }).Where(t => t.Length > 0));
}
