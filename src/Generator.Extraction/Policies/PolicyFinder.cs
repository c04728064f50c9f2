using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Extraction.Policies;

/// <summary>Finds the policies of documents, and the controls that they illustrate.</summary>
internal static class PolicyFinder
{
    /// <summary>The policies in reading order, wherever in a page they stand, and their faults by place.</summary>
    public static Outcome<EquatableArray<PolicyDocument>> Find(EquatableArray<Document> documents)
    {
        var policies = new List<PolicyDocument>();
        var problems = new List<Diagnostic>();
        foreach (var document in documents)
        {
            var found = new List<Diagnostic>();
            policies.AddRange(document.Sections.SelectMany(s => PoliciesIn(s, found)));
            problems.AddRange(found.OrderBy(p => p.Span.Line));
        }
        return new Outcome<EquatableArray<PolicyDocument>>(policies.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static IEnumerable<PolicyDocument> PoliciesIn(Section section, List<Diagnostic> problems) =>
        BlockWalk.All(section.Blocks).OfType<CodeBlock>().Select(c => PolicyReader.Read(c, section.Anchor, problems)).OfType<PolicyDocument>();

    /// <summary>
    /// The controls, each with the policies that it is the nearest one before, within their section. The heading is a section's
    /// first control where it asks for something. A policy without a control before it illustrates none.
    /// </summary>
    public static EquatableArray<Control> Tie(EquatableArray<Control> controls, EquatableArray<PolicyDocument> policies)
    {
        var places = controls.SelectMany(PlacesOf).ToLookup(p => (p.Source.File, p.Source.Anchor));
        var tied = policies.ToLookup(p => Before(p, places[(p.Block.File, p.Anchor)]), p => p.Source, StringComparer.Ordinal);
        return controls.Select(c => tied.Contains(c.Id) ? c with { Policies = tied[c.Id].ToEquatableArray() } : c).ToEquatableArray();
    }

    private static IEnumerable<(string Id, ControlSource Source, TextRange Range)> PlacesOf(Control control) =>
        control.AlsoAt.Prepend(control.Source).Zip(control.Ranges, (s, r) => (control.Id, s, r));

    private static string? Before(PolicyDocument policy, IEnumerable<(string Id, ControlSource Source, TextRange Range)> places) =>
        places.Where(p => p.Source.EndLine < policy.Block.Line)
            .OrderBy(p => p.Source.Line)
            .ThenBy(p => p.Range.Start)
            .Select(p => p.Id)
            .LastOrDefault();
}
