using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Html;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Prose;
using Generator.Writing.Templating;
using Generator.Writing.Words;

namespace Generator.Writing.Views;

/// <summary>A control, wherever a template meets one.</summary>
internal sealed class ControlView(Control control, VersionIndex version, Page page) : View
{
    // A title is often the statement's own beginning, or all of it but "You must": it would end within a clause, or say the sentence again, so pages show the
    // statement alone.
    private bool IsSaidByStatement
    {
        get
        {
            var title = control.Title.AsSpan().TrimEnd("….  ");
            return control.Statement.StartsWith(title, StringComparison.Ordinal) || control.Statement.AsSpan().TrimEnd(". ").EndsWith(title, StringComparison.OrdinalIgnoreCase);
        }
    }

    // Most are sure, so that saying so of each would tell nothing.
    private string? Trust => control.Confidence is { } confidence && ConfidenceWords.LevelOf(confidence) is not ConfidenceLevel.Sure ? ConfidenceWords.Of(confidence) : null;

    protected override object? Find(string member) => member switch
    {
        "id" => control.Id,
        "element_id" => ElementId.OfControl(control.Id),
        "kind" => KindWord.Of(control.Kind),
        "polarity" => CurationWords.Of(control.Polarity),
        "party" => KindWord.Of(control.Party),
        "title" => control.Title,
        "digest" => StatementDigest.Of(control.Statement),
        "statement" => Statement(),
        "lead" => IsSaidByStatement ? Statement() : control.Title,
        "is_whole" => IsSaidByStatement,
        "context" => control.Context,
        "section" => control.Section,
        "guidance" => List(control.Guidance.Select((words, i) => new GuidanceView(words, i < control.GuidanceRanges.Count ? control.GuidanceRanges[i] : null, version, page))),
        "code" => version.CodeOf(control),
        "changed_since" => string.Join(' ', version.ChangedSince(control)),
        "answer" => page.Sheet?.Answers.Of(control) is { } answer ? new AnswerView(answer, control) : null,
        "rule" => control.Rule,
        "evidence" => control.Evidence,
        "trust" => Trust,
        "confidence" => ConfidenceWords.Told(control),
        "severity" => control.Severity is { } severity ? CurationWords.Of(severity) : null,
        "severity_estimate" => control.SeverityEstimate is { } estimate ? CurationWords.Of(estimate) : null,
        "owner" => control.Owner,
        "label" => control.Label,
        "level" => control.Level,
        "due" => control.Due,
        "particulars" => ParticularWords.Of(control),
        "curation" => List(control.Curation.Select(n => new CurationView(n))),
        "decided_by" => string.Join(", ", control.Curation.Select(n => n.By).Distinct(StringComparer.Ordinal)),
        "is_confirmed" => control.Curation.All(n => n.State == CurationState.Confirmed),
        "source" => SourceView.Of(control, 0, page.LinksInto(version)),
        "also_at" => List(control.AlsoAt.Select((_, i) => SourceView.Of(control, i + 1, page.LinksInto(version)))),
        "variants" => List(control.Variants.Select(version.Control).OfType<Control>().Select(c => new VariantView(c, page.LinksInto(version)))),
        "tags" => List(control.Tags.Select(t => new TagView(version.Tag(t)))),
        "policies" => List(version.PoliciesOf(control).Select(p => new PolicyView(p, page.LinksInto(version)))),
        "history_href" => page.LinkTo(SiteAddress.Control(version.Guide.Info.Id, control.Id)),
        "entry_href" => page.LinksInto(version).ToEntry(control.Id),
        _ => Unknown,
    };

    // The words with their markup where the tree has them, otherwise the plain words.
    private TrustedHtml Statement() =>
        control.Ranges.Count > 0 && control.Ranges[0].Length == control.Statement.Length && version.WordsOf(control.Ranges[0]) is { } words
            ? ProseRenderer.RenderQuote(words, page.LinksInto(version))
            : new TrustedHtml(HtmlEncoding.Encode(control.Statement));
}
