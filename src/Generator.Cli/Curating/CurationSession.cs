using Generator.Cli.Files;
using Generator.Curating;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Curating;

/// <summary>The decisions of a walk: each is written to the file at once, and can be taken back.</summary>
/// <param name="path">The file of decisions; it need not be there yet.</param>
/// <param name="versions">The versions as extracted, which decisions are held against.</param>
internal sealed class CurationSession(string path, EquatableArray<ExtractionResult> versions)
{
    private readonly Stack<(string? Before, string After)> _written = new();
    private CurationFile _file = CurationFile.ReadOrNone(path).Value;

    /// <summary>All decisions of the file.</summary>
    public EquatableArray<CurationDecision> Decisions => _file.Curation.Decisions;

    /// <summary>How many decisions were written and not taken back.</summary>
    public int Count => _written.Count;

    /// <summary>The decisions about a control.</summary>
    public IEnumerable<CurationDecision> Of(Control control) =>
        Decisions.Where(d => string.Equals(d.Control.Text, control.Id, StringComparison.Ordinal));

    /// <summary>Those of them that were made on another sentence.</summary>
    public IEnumerable<CurationDecision> UnconfirmedOf(Control control) =>
        Of(control).Where(d => !d.Digests.Contains(StatementDigest.Of(control.Statement), StringComparer.Ordinal));

    /// <summary>Whether somebody has yet to say something about a control.</summary>
    public bool IsOpen(Control control) => !Of(control).Any() || UnconfirmedOf(control).Any();

    /// <summary>Adds a decision to the file.</summary>
    /// <returns>What kept it from being added, for people; <c>null</c> where it was.</returns>
    public string? Record(CurationDecision decision) =>
        Change(text => CurationEditor.Append(text, decision));

    /// <summary>Adds the digest of a control's sentence to the decisions about it that lack it.</summary>
    /// <returns>What kept it from being added, for people; <c>null</c> where it was.</returns>
    public string? Confirm(Control control)
    {
        var digest = StatementDigest.Of(control.Statement);
        return Change(text =>
        {
            // Each insertion moves what stands below it, so that the places have to be read anew.
            while (text is not null && Lacking(text, control.Id, digest) is { } decision)
                text = CurationEditor.Confirm(text, decision, digest);
            return text;
        });
    }

    /// <summary>Takes the last decision back.</summary>
    /// <returns>Why it couldn't be, for people; <c>null</c> where it was.</returns>
    public string? Undo()
    {
        if (_written.Count == 0)
            return "There is nothing to take back.";
        var (before, after) = _written.Peek();
        if (TextFile.Replace(path, after, before) is { } problem)
            return problem.Rule == DiagnosticRules.ChangedMeanwhile ? $"{FolderReader.Shown(path)} was changed by somebody else; correct it there." : problem.ToString();
        _written.Pop();
        _file = CurationFile.ReadOrNone(path).Value;
        return null;
    }

    private static CurationDecision? Lacking(string text, string id, string digest) =>
        CurationReader.Read(new SourceFile(CurationReader.FileName, text)).Value.Decisions
            .FirstOrDefault(d => string.Equals(d.Control.Text, id, StringComparison.Ordinal) && d is not AddDecision && !d.Digests.Contains(digest, StringComparer.Ordinal));

    private string? Change(Func<string?, string?> edit)
    {
        // Somebody may have edited the file meanwhile: what stands there now is what is added to.
        var now = CurationFile.ReadOrNone(path);
        if (now.HasErrors)
            return now.Diagnostics.First(d => d.Severity == Severity.Error).ToString();
        if (edit(now.Value.Text) is not { } text)
            return $"{FolderReader.Shown(path)} is written in a way that nothing can be added to; put each decision on lines of its own below \"decisions:\".";
        var curation = CurationReader.Read(new SourceFile(FolderReader.Shown(path), text)).Value;
        if (Curator.Curate(versions, curation).Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error) is { } fault)
            return $"{fault.Message} {fault.Rule.Fix}";
        if (TextFile.Replace(path, now.Value.Text, text) is { } problem)
            return problem.ToString();
        _written.Push((now.Value.Text, text));
        _file = new CurationFile(text, curation);
        return null;
    }
}
