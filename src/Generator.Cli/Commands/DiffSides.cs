using Generator.Cli.Files;
using Generator.Cli.Importing;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Reading;
using Generator.Relating;
using Generator.Writing.Templating;

namespace Generator.Cli.Commands;

/// <summary>The two catalogs that <c>diff</c> compares, with ids that mean the same in both.</summary>
/// <param name="Old">The older.</param>
/// <param name="New">The newer.</param>
internal sealed record DiffSides(ComparedCatalog Old, ComparedCatalog New)
{
    /// <summary>Reads both sides; <c>null</c>, and errors, where one can't be read.</summary>
    /// <param name="request">What to compare.</param>
    /// <param name="templates">The templates, with the rules among them.</param>
    public static Outcome<DiffSides?> Read(DiffRequest request, IReadOnlyList<TemplateFile> templates)
    {
        var guides = new Lazy<ContentVersions>(() => ContentVersions.Read(request.Content, templates, NamesOf(request)));
        if (request.New is null && IsGuide(request.Old, request.Content) && Lone(request.Old, guides.Value) is { } lone)
            return new Outcome<DiffSides?>(null, [lone]);
        var newer = request.New is { } named ? ReadOne(named, request, guides) : ReadNewest(request.Old, request, guides);
        // Who speaks is the same in both, or a few words more would turn promises into duties.
        var older = ReadOne(request.Old, request, guides, newer.Value?.Catalog.Catalog.Author);
        EquatableArray<Diagnostic> problems = [.. older.Diagnostics, .. newer.Diagnostics];
        if (older.Value is not { } old || newer.Value is not { } @new)
            return new Outcome<DiffSides?>(null, problems);
        return new Outcome<DiffSides?>(old.Related && @new.Related && SameGuide(old, @new) ? new DiffSides(old.Catalog, @new.Catalog) : Aligned(old.Catalog, @new.Catalog), problems);
    }

    private static string[] NamesOf(DiffRequest request) =>
        [.. new[] { request.Old, request.New }.OfType<string>().Where(n => IsOfGuide(n, request.Content) || IsGuide(n, request.Content) || IsVersionOnly(n))];

    // A guide by itself names its newest version, and what that one is to be compared with nobody said.
    private static Diagnostic? Lone(string guide, ContentVersions guides)
    {
        string[] versions = [.. guides.Guides.Where(g => string.Equals(g.Info.Id, guide, StringComparison.Ordinal)).SelectMany(g => g.Versions).Select(v => v.Info.Id)];
        var message = versions switch
        {
            [] => null,
            [var only] => $"The guide has one version only, {only}, and there is none to compare it with.",
            [.., var before, var newest] => $"Two versions were expected. {ShellWords.Command("diff", $"{guide}@{before}")} compares {before} with the newest, {newest}.",
        };
        return message is null ? null : new Diagnostic(DiagnosticRules.VersionAlone, SourceSpan.Start(guide), message);
    }

    private static bool IsGuide(string name, string content) =>
        !name.AsSpan().ContainsAny('/', '\\', '@') && !Directory.Exists(name) && !File.Exists(name) && Directory.Exists(Path.Combine(content, "guides", name));

    private static bool SameGuide(DiffSide old, DiffSide @new) => string.Equals(old.Catalog.Catalog.Guide, @new.Catalog.Catalog.Guide, StringComparison.Ordinal);

    private static DiffSides Aligned(ComparedCatalog old, ComparedCatalog @new) =>
        new(old, @new with { Catalog = LineageFinder.Align(old.Catalog, @new.Catalog) });

    // What somebody has in the content folder is meant before what has the same name elsewhere.
    private static Outcome<DiffSide?> ReadOne(string name, DiffRequest request, Lazy<ContentVersions> guides, GuideAuthor? author = null)
    {
        if (IsOfGuide(name, request.Content))
            return Related(guides.Value.Find(name));
        if (Directory.Exists(name) || ZipFiles.IsZip(name) || NamedSource.IsRevision(name))
            return ReadSource(name, request, author);
        if (File.Exists(name))
            return ReadFile(name);
        return name.Contains('@', StringComparison.Ordinal) ? Related(guides.Value.Find(name)) : Nothing(DiagnosticRules.FolderMissing, name, "There is no such folder, catalog file or version of a guide.");
    }

    private static Outcome<DiffSide?> ReadNewest(string old, DiffRequest request, Lazy<ContentVersions> guides) =>
        IsOfGuide(old, request.Content) || IsVersionOnly(old)
            ? Related(guides.Value.Find(old[..old.IndexOf('@', StringComparison.Ordinal)]))
            : Nothing(DiagnosticRules.FolderMissing, ".", "NEW is missing; only after a version of a guide it may be left out.");

    private static bool IsVersionOnly(string name) => name.Contains('@', StringComparison.Ordinal) && !Directory.Exists(name) && !File.Exists(name) && !NamedSource.IsRevision(name);

    private static bool IsOfGuide(string name, string content) =>
        name.IndexOf('@', StringComparison.Ordinal) is var at and > 0 && !name.AsSpan(0, at).ContainsAny('/', '\\') && Directory.Exists(Path.Combine(content, "guides", name[..at]));

    private static Outcome<DiffSide?> ReadSource(string source, DiffRequest request, GuideAuthor? author)
    {
        var read = FolderExtraction.Run(new FolderSource(source, request.Templates, Curation: null) { Path = request.Path, Author = author });
        var side = new DiffSide(ComparedCatalog.Of(read.Extraction), Related: false);
        return new Outcome<DiffSide?>(read.Problems.Any(p => p.Severity == Severity.Error) ? null : side, read.Problems);
    }

    private static Outcome<DiffSide?> ReadFile(string path)
    {
        var file = SingleFile.Read(path);
        if (file.Value is not { } found)
            return new Outcome<DiffSide?>(null, file.Diagnostics);
        var catalog = CatalogReader.Read(found);
        return new Outcome<DiffSide?>(catalog.HasErrors ? null : new DiffSide(new ComparedCatalog(catalog.Value, []), Related: false), catalog.Diagnostics);
    }

    private static Outcome<DiffSide?> Related(Outcome<ComparedCatalog?> found) =>
        new(found.Value is { } catalog ? new DiffSide(catalog, Related: true) : null, found.Diagnostics);

    private static Outcome<DiffSide?> Nothing(DiagnosticRule rule, string name, string message) =>
        new(null, [new Diagnostic(rule, SourceSpan.Start(FolderReader.Shown(name)), message)]);
}

/// <summary>One side.</summary>
/// <param name="Catalog">Its controls.</param>
/// <param name="Related">Whether its ids are the guide's lineages'.</param>
internal sealed record DiffSide(ComparedCatalog Catalog, bool Related);
