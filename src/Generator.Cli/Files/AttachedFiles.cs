using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Files;

/// <summary>
/// Looks at the files that pages refer to, before they go along to the site: how large they are, and whether they are what their names
/// say. What doesn't go along is told; pages then show its description or its name.
/// </summary>
internal static class AttachedFiles
{
    /// <summary>How large a file may be.</summary>
    public const long LargestFile = 25_000_000;

    /// <summary>How large all files of a version may be together.</summary>
    public const long LargestVersion = 250_000_000;

    /// <summary>The site, whose versions know the files that go along. Places of problems are relative to the content folder.</summary>
    public static Outcome<Site> Measure(string content, Site site)
    {
        var problems = new List<Diagnostic>();
        var guides = site.Guides.Select(g => g with { Versions = g.Versions.Select(v => Measure(content, g.Info, v, problems)).ToEquatableArray() }).ToEquatableArray();
        return new Outcome<Site>(site with { Guides = guides }, problems.ToEquatableArray());
    }

    /// <summary>The files of a version, in order, that fit into what it may carry; a problem for the rest.</summary>
    public static (EquatableArray<CarriedFile> Files, Diagnostic? Problem) Fitting(string path, IReadOnlyList<CarriedFile> files)
    {
        var total = 0L;
        var fitting = files.TakeWhile(f => (total += f.Length) <= LargestVersion).ToEquatableArray();
        return fitting.Count == files.Count
            ? (fitting, null)
            : (fitting, new Diagnostic(DiagnosticRules.FileTooLarge, SourceSpan.Start(path), $"The files of the version are {ByteWords.Of(files.Sum(f => f.Length))} together, more than {ByteWords.Of(LargestVersion)}; {files.Count - fitting.Count} of {files.Count} are left out, from \"{files[fitting.Count].Path}\" on."));
    }

    private static GuideVersion Measure(string content, GuideInfo guide, GuideVersion version, List<Diagnostic> problems)
    {
        var path = $"guides/{guide.Id}/{version.Info.Id}";
        var found = new List<CarriedFile>();
        foreach (var name in version.Attached)
        {
            var (file, problem) = Measure(Path.Combine(content, path), name);
            if (problem is not null)
                problems.Add(problem.Under(path));
            if (file is not null)
                found.Add(file);
        }
        var (fitting, rest) = Fitting(path, found);
        if (rest is not null)
            problems.Add(rest);
        return version with { Files = fitting };
    }

    private static (CarriedFile? File, Diagnostic? Problem) Measure(string folder, string name)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, name));
            if (file.LinkTarget is not null)
                return (null, Unsafe(name, "It is a link to another file."));
            if (file.Length > LargestFile)
                return (null, new Diagnostic(DiagnosticRules.FileTooLarge, SourceSpan.Start(name), $"It is {ByteWords.Of(file.Length)}, more than {ByteWords.Of(LargestFile)}."));
            return AttachmentNames.IsDrawing(name) && SvgCheck.FaultOf(File.ReadAllBytes(file.FullName)) is { } fault
                ? (null, Unsafe(name, $"The drawing {fault}."))
                : (new CarriedFile(name, file.Length), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, new Diagnostic(DiagnosticRules.FileUnreadable, SourceSpan.Start(name), SystemWords.Of(fault)));
        }
    }

    private static Diagnostic Unsafe(string name, string message) => new(DiagnosticRules.FileUnsafe, SourceSpan.Start(name), message);
}
