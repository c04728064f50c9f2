using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Pages;

namespace Generator.Writing.Views;

/// <summary>An entry of <c>version.coverage_topics</c>: a document with what was passed over in it.</summary>
internal sealed class CoverageTopicView(Document document, VersionIndex version, Page page) : View
{
    private readonly Statement[] _statements = [.. version.StatementsOf(document)];

    protected override object? Find(string member) => member switch
    {
        "element_id" => ElementId.OfTopic(document.Group),
        "title" => document.Title,
        "href" => page.LinkTo(SiteAddress.Document(version.Guide.Info.Id, version.Info.Id, document.File)),
        "coverage" => new CoverageView(_statements),
        "rules" => List(PassedOverByRule()),
        _ => Unknown,
    };

    // The rule that passed most over comes first: a miss is likeliest there. What people decided stands under their reasons.
    private IEnumerable<CoverageRuleView> PassedOverByRule() =>
        _statements.Where(s => s.Disposition == Disposition.PassedOver)
            .GroupBy(s => (s.Rule, s.Curation))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Rule, StringComparer.Ordinal)
            .Select(g => new CoverageRuleView(g.Key.Rule, [.. g], version, page));
}

/// <summary>An entry of a coverage topic's <c>rules</c>: a rule with what it passed over.</summary>
internal sealed class CoverageRuleView(string name, IReadOnlyList<Statement> statements, VersionIndex version, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "name" => name,
        "why" => version.Rules.FirstOrDefault(r => r.Name.Equals(name, StringComparison.Ordinal))?.Why,
        "decision" => statements[0].Curation is { } note ? new CurationView(note) : null,
        "statements" => List(statements.Select(s => new StatementView(s, version, page))),
        _ => Unknown,
    };
}

/// <summary>A statement that was passed over.</summary>
internal sealed class StatementView(Statement statement, VersionIndex version, Page page) : View
{
    protected override object? Find(string member) => member switch
    {
        "text" => statement.Text,
        "line" => Bare(statement.Source.Line),
        "href" => page.LinksInto(version).To(statement),
        _ => Unknown,
    };
}
