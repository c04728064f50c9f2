using Generator.Cli.Storage;
using Generator.Model;
using Generator.Writing;

namespace Generator.Cli.Files;

/// <summary>
/// Writes a site into a folder. The folder holds a list of the files that builds made in it (<see cref="SiteList"/>), so that
/// 1. a folder with anything else where the site belongs is refused before a byte is written,
/// 2. only files whose bytes differ are written,
/// 3. files of an earlier build that this one doesn't make are removed, and nothing else is.
/// The new site takes the old one's place at once (<see cref="SiteStage"/>); whatever keeps it from that leaves the old one as it was.
/// </summary>
internal static class OutputFolder
{
    /// <summary>What a write did.</summary>
    /// <param name="Written">How many files are new or have other bytes than before.</param>
    /// <param name="Unchanged">How many are as they were.</param>
    /// <param name="Removed">How many of an earlier build are gone.</param>
    internal sealed record Result(int Written, int Unchanged, int Removed)
    {
        /// <summary>How many files the site has.</summary>
        public int Files => Written + Unchanged;
    }

    /// <summary>What comes of not writing at all.</summary>
    public static Outcome<Result> Unwritten { get; } = new(new Result(0, 0, 0), []);

    /// <summary>What stands in the way, and that nothing was written.</summary>
    public static Outcome<Result> Refused(DiagnosticRule rule, string shown, string message) => new(Unwritten.Value, [new Diagnostic(rule, SourceSpan.Start(shown), message)]);

    /// <summary>Makes the folder hold these files.</summary>
    public static Outcome<Result> Write(string folder, SitePlan plan, string content, Func<EquatableArray<Diagnostic>>? keep = null, bool isRepeated = false)
    {
        var left = new Queue<SitePlan>([plan]);
        return Write(folder, () => left.TryDequeue(out var next) ? next : null, content, keep, isRepeated);
    }

    /// <summary>Makes the folder hold the files of several plans.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="next">Gives the next plan, or <c>null</c>: the files of one are made and put aside before the next is asked for. Where one can't be made, the folder stays as it was.</param>
    /// <param name="content">The content folder, which copies are taken from.</param>
    /// <param name="keep">Called when the site is ready to be seen: keeps what has to be kept before; with an error the folder stays as it was.</param>
    /// <param name="isRepeated">Whether another build follows, so that what spares it work is kept beside the site.</param>
    /// <returns>What was done; what stands in the way, and what kept it from being written. Where there is no plan at all nothing is done.</returns>
    public static Outcome<Result> Write(string folder, Func<SitePlan?> next, string content, Func<EquatableArray<Diagnostic>>? keep = null, bool isRepeated = false)
    {
        var shown = FolderReader.Shown(folder);
        if (File.Exists(folder))
            return Refused(DiagnosticRules.OutputNotOurs, shown, "This is a file; a folder was expected.");
        using var update = new SiteUpdate(folder, content, isRepeated);
        while (update.Put(next))
        {
        }
        return update.End(keep ?? (() => []));
    }

    /// <summary>The bytes of a file; those of a copy are read from the content folder.</summary>
    public static ReadOnlyMemory<byte> BytesOf(OutputFile file, string content) =>
        file.Origin is { } origin ? File.ReadAllBytes(Path.Combine(content, origin)) : file.Content;

    /// <summary>The whole path of a site's folder, where a link to it leads.</summary>
    public static string PlaceOf(string folder)
    {
        var target = new DirectoryInfo(folder).LinkTarget is null ? folder : Directory.ResolveLinkTarget(folder, returnFinalTarget: true)!.FullName;
        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
    }
}
