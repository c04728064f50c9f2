using Generator.Model;

namespace Generator.Writing;

/// <summary>A file of a site that isn't made yet.</summary>
/// <param name="Path">Its path in the site.</param>
/// <param name="Make">Makes it; <c>null</c>, and the problem, where a template stopped it. It may run beside others, and gives the same bytes each time.</param>
public sealed record PlannedFile(string Path, Func<Outcome<OutputFile?>> Make);

/// <summary>
/// The files of a site, each made when somebody asks for it: which there are is known before the first is made, and none has to be kept until the last is.
/// </summary>
/// <param name="Files">The files, in an order that begins with pages as they are read.</param>
/// <param name="Last">Files that tell of the others, and can be made only when all of these were.</param>
public sealed record SitePlan(IReadOnlyList<PlannedFile> Files, IReadOnlyList<PlannedFile> Last)
{
    /// <summary>What is wrong with the templates as they stand (GEN501, GEN502); where something is, there is no file.</summary>
    public EquatableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>The paths of all files.</summary>
    public IEnumerable<string> Paths => Files.Concat(Last).Select(f => f.Path);

    /// <summary>The plan of files that are made already.</summary>
    public static SitePlan Of(IEnumerable<OutputFile> files) => new([.. files.Select(Made)], []);

    /// <summary>A file that is made already, as a planned one.</summary>
    public static PlannedFile Made(OutputFile file) => new(file.Path, () => new Outcome<OutputFile?>(file, []));

    /// <summary>The same plan, which hands each file to <paramref name="see"/> when it is made, from several threads.</summary>
    public SitePlan Seen(Action<OutputFile> see) => this with { Files = [.. Files.Select(f => Seen(f, see))], Last = [.. Last.Select(f => Seen(f, see))] };

    /// <summary>Makes all files, as many at once as there are cores, and hands each to <paramref name="take"/>, from several threads.</summary>
    /// <returns>The problems that stopped files, each once: a faulty line of a template stops many.</returns>
    public EquatableArray<Diagnostic> Run(Action<OutputFile> take)
    {
        var seen = Seen(take);
        var found = OrderedParallel.Map(seen.Files, f => f.Make()).Concat(seen.Last.Select(f => f.Make()).ToList());
        return [.. Problems, .. found.SelectMany(made => made.Diagnostics).Distinct().OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column)];
    }

    private static PlannedFile Seen(PlannedFile file, Action<OutputFile> see) => file with
    {
        Make = () =>
        {
            var made = file.Make();
            if (made.Value is { } output)
                see(output);
            return made;
        },
    };
}
