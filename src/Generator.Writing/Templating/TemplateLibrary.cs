using Generator.Model;
using Generator.Writing.Noting;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;

namespace Generator.Writing.Templating;

/// <summary>
/// The parsed templates. They are parsed and checked once, before any page, and are shared by the pages that are rendered
/// side by side: a parsed template never changes.
/// </summary>
internal sealed class TemplateLibrary
{
    // What would make two builds differ, or would run text as a template.
    private static readonly string[] NotOffered = ["date", "include_join"];
    private static readonly string[] NotOfferedMath = ["random", "uuid"];
    private static readonly string[] NotOfferedObject = ["eval", "eval_template"];

    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly TemplateSet _set;

    public TemplateLibrary(TemplateSet set)
    {
        _set = set;
        Texts = new Facts<string?>("templates", set.TextOf);
        var problems = new List<Diagnostic>();
        foreach (var file in set.Templates)
            problems.AddRange(Add(file));
        problems.AddRange(set.MissingParts.Select(Missing));
        Diagnostics = problems.ToEquatableArray();
    }

    /// <summary>What is wrong with the templates as they stand, by file and line.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The functions that every template may call.</summary>
    public ScriptObject Builtins { get; } = MakeBuiltins();

    /// <summary>The texts of the templates and assets that files of the site are made of, by path.</summary>
    public Facts<string?> Texts { get; }

    /// <summary>Writes what a template makes of its variables.</summary>
    /// <param name="path">The template.</param>
    /// <param name="globals">The variables; what the template sets is set in them.</param>
    /// <param name="to">Gets it, up to where the template is stopped.</param>
    /// <returns>The problem (GEN501, GEN502) that stopped it, or <c>null</c>.</returns>
    public Diagnostic? Write(string path, ScriptObject globals, Utf8Output to)
    {
        if (Find(path) is not { } template)
            return Missing(path);
        var context = new PageContext(this);
        context.PushGlobal(globals);
        context.PushOutput(to);
        try
        {
            template.Render(context);
            return null;
        }
        catch (Scriban.Syntax.ScriptRuntimeException problem)
        {
            return Explain(problem);
        }
    }

    /// <summary>The template at <paramref name="path"/>, or <c>null</c>.</summary>
    public Template? Find(string path)
    {
        Texts.Read(path);
        return _templates.GetValueOrDefault(path);
    }

    // At its place in the template.
    private Diagnostic Explain(Scriban.Syntax.ScriptRuntimeException problem)
    {
        var rule = problem is MissingTemplateException ? DiagnosticRules.TemplateMissing : DiagnosticRules.TemplateError;
        return new Diagnostic(rule, Place(problem.Span), Sentence(problem.OriginalMessage));
    }

    private Diagnostic Missing(string path) =>
        new(DiagnosticRules.TemplateMissing, SourceSpan.Start(_set.DisplayPath(path)), $"There is no template '{path}'.");

    private static Diagnostic Missing(MissingPart part) =>
        new(DiagnosticRules.TemplateMissing, new SourceSpan(part.Bundle.DisplayPath, part.Line, 1, part.Line, 1), $"There is no '{part.Path}'.");

    private IEnumerable<Diagnostic> Add(TemplateFile file)
    {
        var template = Template.Parse(file.Text.ReplaceLineEndings("\n"), file.Path);
        if (template.HasErrors || template.Page is null)
            return template.Messages.Where(m => m.Type == Scriban.Parsing.ParserMessageType.Error).DistinctBy(m => m.Span).Select(m => Problem(m.Span, m.Message));
        _templates[file.Path] = template;
        var captures = new CaptureFinder();
        captures.Visit(template.Page);
        return captures.Found.Select(span => Problem(span, "'capture' isn't offered: what it holds would be encoded twice. Use an include."));
    }

    private Diagnostic Problem(Scriban.Parsing.SourceSpan span, string message) =>
        new(DiagnosticRules.TemplateError, Place(span), Sentence(message));

    private SourceSpan Place(Scriban.Parsing.SourceSpan span) => new(
        _set.DisplayPath(span.FileName ?? ""),
        span.Start.Line + 1,
        span.Start.Column + 1,
        span.End.Line + 1,
        span.End.Column + 1);

    private static string Sentence(string message) => message.EndsWith('.') ? message : message + ".";

    private static BuiltinFunctions MakeBuiltins()
    {
        var builtins = new BuiltinFunctions();
        foreach (var name in NotOffered)
            builtins.Remove(name);
        RemoveFrom(builtins, "math", NotOfferedMath);
        RemoveFrom(builtins, "object", NotOfferedObject);
        builtins.SetValue("include", new TrustedInclude(), true);
        return builtins;
    }

    private static void RemoveFrom(ScriptObject builtins, string name, string[] members)
    {
        if (builtins[name] is not ScriptObject functions)
            return;
        foreach (var member in members)
            functions.Remove(member);
    }
}
