using Generator.Model;

namespace Generator.Cli.Caching.Records;

/// <summary>Policies that code blocks show.</summary>
internal static class PolicyRecords
{
    public static void Write(RecordWriter to, PolicyDocument policy)
    {
        PlaceRecords.Write(to, policy.Block);
        to.Text(policy.Anchor);
        to.List(policy.Statements, Write);
    }

    public static PolicyDocument Policy(RecordReader from) => new(PlaceRecords.Span(from), from.Text(), from.List(Statement));

    private static void Write(RecordWriter to, PolicyStatement statement)
    {
        to.Number(statement.Line);
        to.Text(statement.Sid);
        to.MaybeValue(statement.Effect, static (w, effect) => w.Kind(effect));
        to.List(statement.Principals, Write);
        to.List(statement.NotPrincipals, Write);
        to.Texts(statement.Actions);
        to.Texts(statement.NotActions);
        to.Texts(statement.Resources);
        to.Texts(statement.NotResources);
        to.List(statement.Conditions, Write);
    }

    private static PolicyStatement Statement(RecordReader from) => new()
    {
        Line = from.Number(),
        Sid = from.MaybeText(),
        Effect = from.MaybeValue(static r => r.Kind<PolicyEffect>()),
        Principals = from.List(Principal),
        NotPrincipals = from.List(Principal),
        Actions = from.Texts(),
        NotActions = from.Texts(),
        Resources = from.Texts(),
        NotResources = from.Texts(),
        Conditions = from.List(Condition),
    };

    private static void Write(RecordWriter to, PolicyPrincipal principal)
    {
        to.Text(principal.Type);
        to.Texts(principal.Values);
    }

    private static PolicyPrincipal Principal(RecordReader from) => new(from.MaybeText(), from.Texts());

    private static void Write(RecordWriter to, PolicyCondition condition)
    {
        to.Text(condition.Operator);
        to.Text(condition.Key);
        to.Texts(condition.Values);
    }

    private static PolicyCondition Condition(RecordReader from) => new(from.Text(), from.Text(), from.Texts());
}
