using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Prose;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary>An entry of <c>control.policies</c>: a policy that illustrates a control, in a few words.</summary>
internal sealed class PolicyView(PolicyDocument policy, PageLinks links) : View
{
    protected override object? Find(string member) => member switch
    {
        "file" => policy.Block.File,
        "line" => Bare(policy.Block.Line),
        "href" => links.ToElement(policy.Block.File, ElementId.OfPolicy(policy.Block.Line)),
        "statements" => List(policy.Statements.Select(s => new PolicyStatementView(s))),
        _ => Unknown,
    };
}

/// <summary>An entry of <c>policy.statements</c>.</summary>
internal sealed class PolicyStatementView(PolicyStatement statement) : View
{
    protected override object? Find(string member) => member switch
    {
        "effect" => PolicyWords.Of(statement.Effect),
        "effect_class" => PolicyWords.ClassOf(statement.Effect),
        "actions" => PolicyWords.ActionsOf(statement),
        "rest" => PolicyWords.RestOf(statement),
        _ => Unknown,
    };
}
