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

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Trust(_include.Invoke(context, callerContext, arguments, blockStatement));

    public async ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Trust(await _include.InvokeAsync(context, callerContext, arguments, blockStatement));

    public ScriptParameterInfo GetParameterInfo(int index) => _include.GetParameterInfo(index);

    private static TrustedHtml? Trust(object? html) => html is null ? null : new TrustedHtml(html.ToString() ?? "");
}
