using Scriban.Parsing;
using Scriban.Syntax;

namespace Generator.Writing.Templating;

/// <summary>An include of a template that isn't there; Scriban lets its own kind of exception through as it is.</summary>
internal sealed class MissingTemplateException(SourceSpan span, string path)
    : ScriptRuntimeException(span, $"There is no template '{path}'.");
