using Generator.Model;

namespace Generator.Curating;

/// <summary>Applies decisions to one version.</summary>
internal static class VersionCurator
{
    /// <summary>The version curated, and the decisions whose control it has.</summary>
    public static CuratedVersion Apply(ExtractionResult version, Curation curation)
    {
        var draft = new VersionDraft(version);
        var applied = new List<Application>();
        // What makes controls comes before what may refer to them.
        foreach (var decision in curation.Decisions.OrderBy(OrderOf))
        {
            if (ApplyOne(decision, draft) is { } application)
                applied.Add(application);
        }
        return new CuratedVersion(draft.ToResult(), applied);
    }

    private static int OrderOf(CurationDecision decision) => decision switch
    {
        AddDecision => 0,
        SplitDecision => 1,
        RejectDecision => 2,
        MergeDecision => 3,
        _ => 4,
    };

    private static Application? ApplyOne(CurationDecision decision, VersionDraft draft)
    {
        if (decision is AddDecision add)
            return Addition.Apply(add, draft);
        if (draft.Find(decision.Control.Text) is not { } control)
            return null;
        var application = Application.Of(decision, control.Statement);
        switch (decision)
        {
            case SplitDecision split:
                Split.Apply(split, control, application.Note, draft);
                break;
            case RejectDecision:
                Rejection.Apply(control, application.Note, draft);
                break;
            case MergeDecision merge:
                Merger.Apply(merge, control, application.Note, draft);
                break;
            default:
                Change(decision, control, application.Note, draft);
                break;
        }
        return application;
    }

    private static void Change(CurationDecision decision, Control control, CurationNote note, VersionDraft draft)
    {
        var changed = Changed(decision, control, draft.Tags) with { Curation = [.. control.Curation, note] };
        draft.Replace(control, changed);
        if (changed.Kind != control.Kind)
            draft.Rewrite(s => IsPlaceOf(s, control.Id), s => s with { Kind = changed.Kind });
    }

    private static Control Changed(CurationDecision decision, Control control, IEnumerable<string> tags) => decision switch
    {
        RekindDecision rekind => control with { Kind = rekind.Kind },
        RetitleDecision retitle => control with { Title = retitle.Title },
        SetDecision set => WithTraits(control, set.Traits, tags),
        _ => control,
    };

    /// <summary>The control with what was decided of the traits; tags come in the order of <paramref name="tags"/>.</summary>
    public static Control WithTraits(Control control, ControlTraits traits, IEnumerable<string> tags) => control with
    {
        Severity = traits.Severity ?? control.Severity,
        Owner = traits.Owner ?? control.Owner,
        Tags = traits.Tags is { } wanted ? tags.Where(t => wanted.Any(w => string.Equals(w.Text, t, StringComparison.Ordinal))).ToEquatableArray() : control.Tags,
    };

    /// <summary>Whether a ledger's line is a place of the control, and not what explains it.</summary>
    public static bool IsPlaceOf(Statement statement, string id) =>
        statement.Disposition == Disposition.Control && string.Equals(statement.Control, id, StringComparison.Ordinal);

    /// <summary>Whether a ledger's line is the control's guidance.</summary>
    public static bool IsGuidanceOf(Statement statement, string id) =>
        statement.Disposition == Disposition.Guidance && string.Equals(statement.Control, id, StringComparison.Ordinal);
}
