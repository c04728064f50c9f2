using Generator.Cli.Building;
using Generator.Cli.Caching;
using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Cli.Timing;
using Generator.Model;
using Generator.Writing;

namespace Generator.Cli.Commands;

/// <summary>What came of a build.</summary>
/// <param name="Problems">The lines that tell of problems.</param>
/// <param name="Written">What was written.</param>
/// <param name="Summary">The lines that tell what was built.</param>
/// <param name="Refusal">Why nothing, or not all, was written; <c>null</c> where the site is there.</param>
internal sealed record BuildRun(IReadOnlyList<ReportLine> Problems, OutputFolder.Result Written, string Summary, string? Refusal = null)
{
    /// <summary>
    /// Builds and writes, unless the last build's receipt says that both would give what is there: all that it read and all that it wrote is hashed and compared.
    /// </summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="timeline">Gets the stages.</param>
    public static BuildRun Run(BuildRequest request, Timeline timeline)
    {
        timeline.Begin(Stages.Looking);
        var site = PlaceOf(request.Output);
        var inputs = site is null ? null : BuildInputs.Read(request.Source);
        var state = request.IsFull || inputs is null ? null : SiteState.Read(site!);
        if (state is not null && Unchanged(site!, inputs!, state) is { } unchanged)
        {
            timeline.End();
            return unchanged;
        }
        // Where what is to be read can't be told, neither can what a kept result was made of.
        using var store = request.IsFull || inputs is null ? null : new BuildStore(site!, inputs, state);
        var (build, written) = BuildAndWrite(request, new BuildRecord(timeline, new BuildMemory(store, isForOne: true) { Pages = store is null ? null : new StoredPages(store.Pages) }));
        EquatableArray<Diagnostic> problems = [.. build.Problems, .. written.Diagnostics];
        var ran = new BuildRun(Report.Short(problems), written.Value, SummaryOf(build.Site));
        if (problems.Any(p => p.Severity == Severity.Error))
            return ran with { Refusal = $"{Report.Summary(problems)}; {RefusalOf(written.Value, request.Output)}" };
        if (inputs is not null)
            Keep(ran, request.Source, inputs, build, site!, store);
        timeline.End();
        return ran;
    }

    // A link that leads in a circle is told when the site is written.
    private static string? PlaceOf(string output)
    {
        try
        {
            return OutputFolder.PlaceOf(output);
        }
        catch (Exception fault) when (SystemWords.IsOfSystem(fault))
        {
            return null;
        }
    }

    private static BuildRun? Unchanged(string site, BuildInputs inputs, SiteState state) =>
        BuildReceipt.Read(site) is { } receipt && string.Equals(receipt.Inputs, inputs.Digest(), StringComparison.Ordinal) && string.Equals(receipt.Site, state.Digest, StringComparison.Ordinal)
            ? new BuildRun(receipt.Problems, new OutputFolder.Result(0, receipt.Files, 0), receipt.Summary)
            : null;

    // What somebody changed while this was built may or may not be in it: then nothing is kept of it, and the next build looks again.
    private static void Keep(BuildRun ran, SiteSource source, BuildInputs inputs, SiteBuild build, string site, BuildStore? store)
    {
        foreach (var (path, text) in IdentityFiles.Texts(build.Content, build.Made))
            inputs.Put(path, text);
        var digest = inputs.Digest();
        if (!string.Equals(BuildInputs.Read(source)?.Digest(), digest, StringComparison.Ordinal) || SiteState.Read(site) is not { } made || !made.IsComplete || store?.IsOf(made) is false)
            return;
        if (store is not null)
            build.Keep(store.Guides, inputs, made);
        store?.Save();
        new BuildReceipt(digest, made.Digest, ran.Written.Files, ran.Problems, ran.Summary).Keep(site);
    }

    private static (SiteBuild, Outcome<OutputFolder.Result>) BuildAndWrite(BuildRequest request, BuildRecord record)
    {
        var build = new SiteBuild(request.Source, render: false, record);
        var content = request.Source.Content;
        // Ids first: a site that shows ids which are kept nowhere would give them to others the next time.
        return (build, OutputFolder.Write(request.Output, build.Next, content, keep: () => build.HasErrors ? build.Problems : IdentityFiles.Write(content, build.Content, build.Made), isRepeated: !request.IsFull));
    }

    private static string RefusalOf(OutputFolder.Result written, string output) => written.Written == 0
        ? $"nothing was written to {FolderReader.Shown(output)}"
        : $"{FolderReader.Shown(output)} holds pages of two builds; build again when that is mended";

    private static string SummaryOf(Site site)
    {
        var lines = site.Guides.SelectMany(g => g.Versions.Select(v =>
            $"{g.Info.Id}@{v.Info.Id}: {Report.Count(v.Documents.Count, "page")}, {Report.Count(v.Catalog.Controls.Count, "control")}{FilesOf(v)}"));
        return string.Join(Environment.NewLine, lines);
    }

    private static string FilesOf(GuideVersion version) =>
        version.Files.IsEmpty ? "" : $", {Report.Count(version.Files.Count, "file")} carried along ({ByteWords.Of(version.Files.Sum(f => f.Length))})";
}
