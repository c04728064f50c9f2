using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Cli.Caching.Records;

/// <summary>What extraction made of a version.</summary>
internal static class CatalogRecords
{
    public static void Write(RecordWriter to, ExtractionResult result)
    {
        Write(to, result.Catalog);
        to.List(result.Ledger, Write);
        to.List(result.Rules, Write);
        to.List(result.Tags, Write);
        to.List(result.Policies, PolicyRecords.Write);
        to.List(result.Diagnostics, PlaceRecords.Write);
    }

    public static ExtractionResult Result(RecordReader from) => new(Catalog(from), from.List(Statement))
    {
        Rules = from.List(Rule),
        Tags = from.List(Tag),
        Policies = from.List(PolicyRecords.Policy),
        Diagnostics = from.List(PlaceRecords.Problem),
    };

    /// <summary>All that two versions are compared by.</summary>
    public static void Write(RecordWriter to, ComparedCatalog compared)
    {
        Write(to, compared.Catalog);
        to.List(compared.Policies, PolicyRecords.Write);
        to.List(compared.Statements, Write);
    }

    public static void Write(RecordWriter to, Catalog catalog)
    {
        to.Text(catalog.Guide);
        to.Text(catalog.Version);
        to.List(catalog.Groups, Write);
        to.List(catalog.Controls, ControlRecords.Write);
        to.Kind(catalog.Author);
    }

    private static Catalog Catalog(RecordReader from) => new(from.Text(), from.Text(), from.List(Group), from.List(ControlRecords.Control)) { Author = from.Kind<GuideAuthor>() };

    public static void Write(RecordWriter to, Group group)
    {
        to.Text(group.Id);
        to.Text(group.Title);
        to.Text(group.File);
    }

    private static Group Group(RecordReader from) => new(from.Text(), from.Text(), from.Text());

    public static void Write(RecordWriter to, Statement statement)
    {
        to.Kind(statement.Form);
        to.Text(statement.Text);
        ControlRecords.Write(to, statement.Source);
        PlaceRecords.Write(to, statement.Range);
        to.Kind(statement.Disposition);
        to.Text(statement.Control);
        to.MaybeValue(statement.Kind, static (w, kind) => w.Kind(kind));
        to.Text(statement.Rule);
        to.Text(statement.Evidence);
        to.Maybe(statement.Curation, ControlRecords.Write);
        to.MaybeValue(statement.Grounds, Write);
    }

    private static Statement Statement(RecordReader from) => new(
        from.Kind<StatementForm>(),
        from.Text(),
        ControlRecords.Source(from),
        PlaceRecords.Range(from),
        from.Kind<Disposition>(),
        from.MaybeText(),
        from.MaybeValue(static r => r.Kind<ControlKind>()),
        from.Text(),
        from.Text())
    {
        Curation = from.Maybe(ControlRecords.Note),
        Grounds = from.MaybeValue(Grounds),
    };

    private static void Write(RecordWriter to, Grounds grounds)
    {
        to.Number(grounds.Branch);
        to.Number(grounds.Clause);
        to.Flag(grounds.IsSecurityPage);
        to.Flag(grounds.IsAdvicePage);
        to.Flag(grounds.IsDutyPage);
    }

    private static Grounds Grounds(RecordReader from) => new(from.Number(), from.Number(), from.Flag(), from.Flag(), from.Flag());

    public static void Write(RecordWriter to, DecidingRule rule)
    {
        to.Text(rule.Name);
        to.Text(rule.Why);
        to.Texts(rule.Branches);
    }

    private static DecidingRule Rule(RecordReader from) => new(from.Text(), from.Text()) { Branches = from.Texts() };

    public static void Write(RecordWriter to, TagRule tag)
    {
        to.Text(tag.Name);
        to.Text(tag.Title);
        to.Text(tag.Why);
        to.Texts(tag.Phrases);
        to.Texts(tag.Headings);
        to.Texts(tag.Except);
    }

    private static TagRule Tag(RecordReader from) => new(from.Text(), from.Text(), from.Text(), from.Texts(), from.Texts(), from.Texts());
}
