using System.Text.RegularExpressions;
using Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using Tokens = YamlDotNet.Core.Tokens;

namespace Generator.Reading.Yaml;

/// <summary>Parses YAML files into nodes that know their place.</summary>
internal static partial class YamlText
{
    /// <summary>The mapping at the file's top; an empty one, and a diagnostic, where there is none.</summary>
    public static YamlMap Parse(SourceFile file, List<Diagnostic> problems)
    {
        var context = new YamlContext(file.Path, problems);
        try
        {
            if (RootOf(file, problems) is YamlMappingNode mapping)
                return new YamlMap(mapping, context);
            problems.Add(new Diagnostic(DiagnosticRules.YamlSyntax, SourceSpan.Start(file.Path), "The file holds no keys; \"key: value\" lines were expected."));
        }
        catch (YamlException fault)
        {
            problems.Add(ToDiagnostic(fault, context));
        }
        catch (InvalidOperationException)
        {
            // The library's own answer to a file that breaks off within brackets; it doesn't say where they open.
            problems.Add(new Diagnostic(DiagnosticRules.YamlSyntax, OpenBracketIn(file, context), "A bracket or brace is never closed."));
        }
        catch (ArgumentException)
        {
            // So it takes an escape that names no character; it doesn't say which.
            problems.Add(new Diagnostic(DiagnosticRules.YamlSyntax, NoCharacterIn(file), "An escape names no character: a half of a pair of surrogates, or a number above 10FFFF. Write the character itself."));
        }
        return new YamlMap(new YamlMappingNode(), context with { IsBroken = true });
    }

    /// <summary>The node at the top of a text, read within bounds; <c>null</c> where it holds none.</summary>
    /// <param name="file">The text.</param>
    /// <param name="problems">Where it is told what was left out.</param>
    /// <exception cref="YamlException">The text isn't YAML, or out of bounds.</exception>
    /// <exception cref="InvalidOperationException">The text breaks off within brackets.</exception>
    public static YamlNode? RootOf(SourceFile file, List<Diagnostic> problems)
    {
        var events = new BoundedEvents(new Parser(new StringReader(file.Text)), file.Path);
        var stream = new YamlStream();
        stream.Load(events);
        problems.AddRange(events.Problems);
        return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
    }

    /// <summary>The mapping at the top of a text that something is to be inserted into; <c>null</c> where it isn't YAML, or a part of it wouldn't be read.</summary>
    public static YamlMappingNode? EditableRootOf(string text)
    {
        try
        {
            var leftOut = new List<Diagnostic>();
            return RootOf(new SourceFile("", text), leftOut) is YamlMappingNode root && leftOut.Count == 0 ? root : null;
        }
        catch (Exception fault) when (IsFaultOfFile(fault))
        {
            return null;
        }
    }

    /// <summary>Whether the library threw this at a file rather than at a fault of ours: its own, one for a bracket never closed, one for an escape that names nothing.</summary>
    public static bool IsFaultOfFile(Exception fault) => fault is YamlException or InvalidOperationException or ArgumentException;

    private static SourceSpan NoCharacterIn(SourceFile file)
    {
        var at = NoCharacter().Match(file.Text).Index;
        var before = file.Text.AsSpan(0, at);
        return SourceSpan.At(file.Path, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    private static SourceSpan OpenBracketIn(SourceFile file, YamlContext context)
    {
        var open = new Stack<Tokens.Token>();
        var scanner = new Scanner(new StringReader(file.Text));
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is Tokens.FlowSequenceStart or Tokens.FlowMappingStart)
                    open.Push(scanner.Current);
                else if (scanner.Current is Tokens.FlowSequenceEnd or Tokens.FlowMappingEnd)
                    open.TryPop(out _);
            }
        }
        catch (InvalidOperationException)
        {
            // It breaks off here as it did before; what is open now is what was never closed.
        }
        return open.TryPeek(out var token) ? context.SpanOf(token.Start, token.End) : SourceSpan.Start(file.Path);
    }

    private static Diagnostic ToDiagnostic(YamlException fault, YamlContext context)
    {
        if (fault is YamlBoundException bound)
            return new Diagnostic(bound.Rule, context.SpanOf(fault.Start, fault.End), $"The file isn't read: {fault.Message}.");
        // Keys that are no texts; those that are were looked at before.
        var rule = fault.Message.Contains("uplicate key", StringComparison.Ordinal) ? DiagnosticRules.DuplicateKey : DiagnosticRules.YamlSyntax;
        var message = fault.InnerException?.Message ?? fault.Message;
        return new Diagnostic(rule, context.SpanOf(fault.Start, fault.End), $"{message.Trim().TrimEnd('.')}.");
    }

    // A high half without its low one, or what no plane has; where it is neither, the first escape has to do.
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|\\U(?!000|0010)|\\[uU]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex NoCharacter();
}

/// <summary>The file that nodes are of, and where its problems go.</summary>
internal sealed record YamlContext(string File, List<Diagnostic> Problems)
{
    /// <summary>Whether the file couldn't be read: that keys are missing then follows from it, and isn't told.</summary>
    public bool IsBroken { get; init; }

    public SourceSpan SpanOf(Mark start, Mark end) => SpanOf(File, start, end);

    public static SourceSpan SpanOf(string file, Mark start, Mark end) =>
        new(file, Math.Max(1, (int)start.Line), Math.Max(1, (int)start.Column), Math.Max(1, (int)end.Line), Math.Max(1, (int)end.Column));

    public SourceSpan SpanOf(YamlNode node) => SpanOf(node.Start, node.End);

    public void Add(DiagnosticRule rule, YamlNode node, string message) => Problems.Add(new Diagnostic(rule, SpanOf(node), message));
}
