using System.Text;
using Generator.Model;
using static Generator.Exporting.Markdown.MarkdownText;

namespace Generator.Exporting.Markdown;

/// <summary>A catalog as task lists by topic, to be pasted into an issue.</summary>
public static class CatalogMarkdown
{
    /// <summary>The text in UTF-8, with <c>\n</c> line ends. A task is ticked where its control is satisfied and nobody has to look again.</summary>
    public static byte[] Write(ExportSource source)
    {
        var audience = source.Tailored is { } tailored ? $" for {TrackerLine(tailored.Profile.Title)}" : "";
        var text = new StringBuilder($"# {TrackerLine(source.Guide.Title)}, {TrackerLine(source.Version.Id)}{audience}\n\n");
        if (source.Guide.Attribution.Text is { } attribution)
            text.Append($"{TrackerLine(attribution)}\n\n");
        var (controls, answers) = (source.Catalog.Controls.ToLookup(c => c.Group, StringComparer.Ordinal), source.Answers);
        foreach (var group in source.Catalog.Groups.Where(g => controls.Contains(g.Id)))
        {
            text.Append($"## {TrackerLine(group.Title)}\n\n");
            foreach (var control in controls[group.Id])
                Append(text, control, answers.GetValueOrDefault(control.Id));
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, Control control, Answer? answer)
    {
        var tick = answer?.Status is AnswerStatus.Satisfied && ExportSource.Stands(control, answer) ? 'x' : ' ';
        text.Append($"- [{tick}] {(control.Label is { } label ? $"{TrackerLine(label)} " : "")}**{TrackerLine(control.Title)}** ({string.Join(", ", Facts(control, answer))})");
        foreach (var line in Lines(control, answer))
            text.Append($"\\\n  {line}");
        text.Append('\n');
        foreach (var line in Folded(control))
            text.Append($"  {line}\n");
        text.Append('\n');
    }

    private static IEnumerable<string> Facts(Control control, Answer? answer)
    {
        yield return CurationWords.KindOf(control);
        if (control.Level is { } level)
            yield return TrackerLine(ParticularWords.OfLevel(level));
        if (control.Severity is { } severity)
            yield return $"severity {CurationWords.Of(severity)}";
        if (control.SeverityEstimate is { } estimate)
            yield return $"estimated severity {CurationWords.Of(estimate)}";
        if ((answer?.Owner ?? control.Owner) is { } owner)
            yield return $"owner {TrackerLine(owner)}";
        if (((answer?.Due is { } day ? DateWords.Iso(day) : null) ?? control.Due) is { } due)
            yield return $"due {TrackerLine(due)}";
        if (answer is not null)
            yield return AnswerWords.Of(answer.Status);
        if (answer is not null && !ExportSource.Stands(control, answer))
            yield return "to be looked at again";
        if (answer is { Approval: { } approval } && AnswerApproval.Holds(answer))
            yield return $"approved by {TrackerLine(approval.By)} on {DateWords.Iso(approval.At)}";
    }

    private static IEnumerable<string> Lines(Control control, Answer? answer)
    {
        yield return TrackerLine(control.Statement);
        yield return $"<sub>{TrackerLine(control.Id)}, {TrackerLine($"{control.Source.File}, line {control.Source.Line}")}</sub>";
        if (answer?.Note is { } note)
            yield return $"Note: {TrackerLine(note)}";
        foreach (var comment in answer?.Comments ?? [])
            yield return $"Comment: {TrackerLine($"{Author(comment)}{DateWords.Iso(comment.At)}: {comment.To}")}";
    }

    private static string Author(AnswerChange comment) => comment.By is { } by ? $"{by}, " : "";

    // Markdown is read again only behind a blank line within an element.
    private static IEnumerable<string> Folded(Control control)
    {
        string[] guidance = [.. control.Section is { } section ? [$"From the section “{section}”."] : Array.Empty<string>(), .. control.Context is { } context ? [context] : Array.Empty<string>(), .. control.Guidance];
        return guidance.Length == 0 ? [] : ["<details><summary>Guidance</summary>", .. guidance.SelectMany(g => Paragraph(g).Split('\n').Prepend("")), "", "</details>"];
    }

    private static string Paragraph(string text) => text.Contains('\n', StringComparison.Ordinal) ? Code(text) : TrackerLine(text);
}
