using Generator.Writing.Html;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Writing.Templating;

/// <summary><c>include</c>, whose result is already encoded and must not be encoded again.</summary>
internal sealed class TrustedInclude : IScriptCustomFunction
{
    private readonly IncludeFunction _include = new();

    public int RequiredParameterCount => _include.RequiredParameterCount;

    public int ParameterCount => _include.ParameterCount;

    public ScriptVarParamKind VarParamKind => _include.VarParamKind;

    public Type ReturnType => _include.ReturnType;

    // What stands on its own goes straight to where its page is written; what an expression asks for is a text.
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (context.Output is not Utf8Output || !context.EnableOutput || callerContext is not ScriptFunctionCall { Parent: ScriptExpressionStatement } call || arguments.Count == 0)
            return Trust(_include.Invoke(context, callerContext, arguments, blockStatement));
        if (context.GetTemplatePathFromName(context.ObjectToString(arguments[0]), call) is { } path)
            Write(context.GetOrCreateTemplate(path, call), context, call, arguments);
        return null;
    }

    public async ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Trust(await _include.InvokeAsync(context, callerContext, arguments, blockStatement));

    public ScriptParameterInfo GetParameterInfo(int index) => _include.GetParameterInfo(index);

    // As TemplateContext.RenderTemplate of Scriban 7.5.3 does, without an output of its own.
    private static void Write(Template template, TemplateContext context, ScriptFunctionCall call, ScriptArray arguments)
    {
        context.EnterRecursive(call);
        (ScriptVariable Variable, object? Value)[] named = [.. call.Arguments.OfType<ScriptNamedArgument>().Select(a => (ScriptVariable.Create(a.Name!.Name, ScriptVariableScope.Local), a.Value?.Evaluate(context)))];
        context.PushLocal();
        try
        {
            context.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
            foreach (var (variable, value) in named)
                context.SetValue(variable, value, asReadOnly: false, force: true);
            template.Render(context);
        }
        finally
        {
            context.PopLocal();
            context.ExitRecursive(call);
        }
    }

    private static TrustedHtml? Trust(object? html) => html is null ? null : new TrustedHtml(html.ToString() ?? "");
}
