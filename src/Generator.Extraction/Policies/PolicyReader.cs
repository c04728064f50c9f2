using System.Text.Json;
using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Extraction.Policies;

/// <summary>
/// Reads the policies that code blocks show. A block is a policy where its text is a JSON object with statements, or a
/// statement or several by themselves; any other block isn't touched. Examples are read as people write them, with comments,
/// dots and placeholders, and each fault is told with its line.
/// </summary>
internal static class PolicyReader
{
    /// <summary>The policy of a block, or <c>null</c> where it isn't one or can't be read.</summary>
    /// <param name="code">The block; its fence takes the first of its lines.</param>
    /// <param name="anchor">The anchor of the section that it stands in.</param>
    /// <param name="problems">Gets the faults.</param>
    public static PolicyDocument? Read(CodeBlock code, string anchor, List<Diagnostic> problems)
    {
        if (code.Text.AsSpan().TrimStart() is not ['{' or '[', ..])
            return null;
        var (json, spots) = LooseJson.Read(code.Text);
        var faults = new PolicyFaults(code.Span, spots, problems);
        if (Parse(json, faults) is not { } roots)
            return null;
        var lists = ListsOf(roots);
        if (lists.TrueForAll(l => l.Count == 0))
            return null;
        faults.AddSpots();
        faults.CheckPolicies(roots.Where(r => r.Find(PolicyElement.Statement) is not null));
        var statements = lists.SelectMany(l => new StatementReader(l, faults).Read()).ToEquatableArray();
        return new PolicyDocument(code.Span, anchor, statements);
    }

    private static IReadOnlyList<JsonValue>? Parse(string json, PolicyFaults faults)
    {
        try
        {
            return JsonTree.Read(json);
        }
        catch (JsonException fault)
        {
            if (PolicyElement.IsMeant(json))
                faults.AddBroken((int)(fault.LineNumber ?? 0), fault.Message);
        }
        catch (InvalidOperationException)
        {
            // A character written by half ("\ud800") is found only when the text is asked for; no example of a policy needs one.
        }
        return null;
    }

    // Names are compared within a list: the statements of one policy, or those that stand by themselves.
    private static List<List<JsonValue>> ListsOf(IReadOnlyList<JsonValue> roots)
    {
        var lists = roots.Select(r => StatementsIn(r.Find(PolicyElement.Statement))).ToList();
        lists.Add([.. roots.Where(r => r.Find(PolicyElement.Statement) is null).SelectMany(StatementsIn)]);
        return lists;
    }

    private static List<JsonValue> StatementsIn(JsonValue? value)
    {
        if (value is null)
            return [];
        var objects = value.Form == JsonForm.List ? value.Members.Select(m => m.Value) : [value];
        List<JsonValue> found = [.. objects.Where(o => o.Form == JsonForm.Object)];
        // With one that is a statement the others are meant to be, whatever they lack.
        return found.Exists(PolicyElement.IsStatement) ? found : [];
    }
}
