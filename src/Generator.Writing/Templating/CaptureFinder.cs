using Scriban.Parsing;
using Scriban.Syntax;

namespace Generator.Writing.Templating;

/// <summary>Finds the <c>capture</c> statements of a template.</summary>
internal sealed class CaptureFinder : ScriptVisitor
{
    public List<SourceSpan> Found { get; } = [];

    public override void Visit(ScriptCaptureStatement node)
    {
        Found.Add(node.Span);
        base.Visit(node);
    }
}
