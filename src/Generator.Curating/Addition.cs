using Generator.Model;

namespace Generator.Curating;

/// <summary>Makes a control of a sentence that no rule took.</summary>
internal static class Addition
{
    private static readonly DecidingRule Added = new("added", "A person added it: the sentence implies it.");

    /// <summary>Adds the control where the version has the sentence; <c>null</c> where it hasn't.</summary>
    public static Application? Apply(AddDecision add, VersionDraft draft)
    {
        if (!draft.HasGroup(GroupOf(add)) || FindIn(draft.Ledger, add) is not var (statement, quote))
            return null;
        var application = Application.Of(add, quote);
        var control = ToControl(add, quote, statement) with { Curation = [application.Note] };
        draft.Know(Added);
        draft.Insert(VersionCurator.WithTraits(control, add.Traits, draft.Tags));
        if (statement.Disposition == Disposition.Guidance)
            draft.RewriteControls(c => WithoutGuidance(c, statement.Range));
        // A sentence that is a control already stays that one's in the ledger.
        if (statement.Disposition != Disposition.Control)
            draft.Rewrite(s => s.Range == statement.Range, s => s with { Disposition = Disposition.Control, Control = control.Id, Kind = add.Kind, Rule = Added.Name, Evidence = "" });
        return application;
    }

    /// <summary>The first statement of the file that holds one of the quotes, whole sentences before parts of one.</summary>
    private static (Statement Statement, string Quote)? FindIn(IEnumerable<Statement> ledger, AddDecision add)
    {
        var own = ledger.Where(s => string.Equals(s.Source.File, add.File.Text, StringComparison.Ordinal)).ToList();
        var found = add.Quotes.SelectMany(q => own.Where(s => s.Text.Contains(q.Text, StringComparison.Ordinal)).Select(s => (Statement: s, Quote: q.Text))).ToList();
        return found.Count == 0 ? null : found.OrderBy(f => f.Statement.Text.Length - f.Quote.Length).First();
    }

    private static Control ToControl(AddDecision add, string quote, Statement statement) => new()
    {
        Id = add.Control.Text,
        Kind = add.Kind,
        Title = add.Title,
        Statement = quote,
        Group = GroupOf(add),
        Source = statement.Source,
        Ranges = [RangeOf(quote, statement)],
        Rule = Added.Name,
        Evidence = "",
    };

    /// <summary>The group is what stands before the id's last full stop.</summary>
    public static string GroupOf(AddDecision add) => add.Control.Text[..add.Control.Text.LastIndexOf('.')];

    private static TextRange RangeOf(string quote, Statement statement)
    {
        var offset = statement.Text.IndexOf(quote, StringComparison.Ordinal);
        return statement.Range with { Start = statement.Range.Start + offset, Length = quote.Length };
    }

    private static Control WithoutGuidance(Control control, TextRange range)
    {
        if (!control.GuidanceRanges.Contains(range))
            return control;
        var kept = control.Guidance.Zip(control.GuidanceRanges).Where(p => p.Second != range).ToList();
        return control with { Guidance = kept.Select(p => p.First).ToEquatableArray(), GuidanceRanges = kept.Select(p => p.Second).ToEquatableArray() };
    }
}
