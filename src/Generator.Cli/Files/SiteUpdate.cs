using System.Collections.Concurrent;
using Generator.Cli.Storage;
using Generator.Model;
using Generator.Writing;

namespace Generator.Cli.Files;

/// <summary>A site's folder while the files of a build are put aside for it, plan by plan. Until the end nobody sees any of them, and the folder is locked from the first plan on.</summary>
/// <param name="folder">The folder, as it was given.</param>
/// <param name="content">The content folder, which copies are taken from.</param>
/// <param name="isRepeated">Whether another build follows, so that what spares it work is kept beside the site (<see cref="SiteTwin"/>).</param>
internal sealed class SiteUpdate(string folder, string content, bool isRepeated) : IDisposable
{
    private readonly string _shown = FolderReader.Shown(folder);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly List<string> _added = [];
    private readonly List<Diagnostic> _stopped = [];
    private Held? _held;
    private Outcome<OutputFolder.Result>? _refused;

    /// <summary>Makes the files of the next plan, and puts those aside that the site doesn't have so yet. A plan is forgotten before the next one is asked for.</summary>
    /// <param name="next">Gives it, or <c>null</c>.</param>
    /// <returns>Whether to go on: there was a plan, and nothing stands in its way.</returns>
    public bool Put(Func<SitePlan?> next)
    {
        if (next() is not { } plan)
            return false;
        _refused = Guarded(() =>
        {
            var held = _held ??= Held.Take(OutputFolder.PlaceOf(folder), isRepeated);
            if (SiteObstacles.Find(held.Site, held.List, [.. plan.Paths]) is { } obstacle)
                return OutputFolder.Refused(DiagnosticRules.OutputNotOurs, _shown, obstacle);
            _paths.UnionWith(plan.Paths);
            _stopped.AddRange(Put(plan, held).Except(_stopped).ToList());
            return null;
        });
        return _refused is null;
    }

    /// <summary>Lets the new site be seen.</summary>
    /// <param name="keep">Keeps what has to be kept before; with an error the folder stays as it was.</param>
    public Outcome<OutputFolder.Result> End(Func<EquatableArray<Diagnostic>> keep)
    {
        if (_refused is not null || _held is not { } held)
            return _refused ?? OutputFolder.Unwritten;
        if (_stopped.Count > 0)
            return OutputFolder.Unwritten with { Diagnostics = [.. _stopped] };
        return Guarded(() =>
        {
            var kept = keep();
            return kept.Any(d => d.Severity == Severity.Error) ? OutputFolder.Unwritten with { Diagnostics = kept } : Publish(held, kept);
        })!;
    }

    /// <summary>Gives the folder free. Where nothing was published, nothing is left of it.</summary>
    public void Dispose() => _held?.Dispose();

    private EquatableArray<Diagnostic> Put(SitePlan plan, Held held)
    {
        var put = new ConcurrentBag<string>();
        var problems = plan.Run(file =>
        {
            if (file.IsKept)
                return;
            var bytes = OutputFolder.BytesOf(file, content);
            if (IsThere(Path.Combine(held.Site, file.Path), bytes.Span))
                return;
            held.Stage.Add(file.Path, bytes.Span);
            put.Add(file.Path);
        });
        _added.AddRange(put);
        return problems;
    }

    private static bool IsThere(string path, ReadOnlySpan<byte> bytes) =>
        File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    private Outcome<OutputFolder.Result> Publish(Held held, EquatableArray<Diagnostic> kept)
    {
        _added.Sort(StringComparer.Ordinal);
        var list = held.List;
        var old = list.Paths.Where(p => !_paths.Contains(p) && File.Exists(Path.Combine(held.Site, p))).ToList();
        var isOther = _added.Count > 0 || old.Count > 0 || !list.IsThere || !list.IsWhole || !list.Paths.SetEquals(_paths);
        if (isOther && Publish(held, old) is { } stopped)
            return stopped;
        held.IsPublished = true;
        return new Outcome<OutputFolder.Result>(new OutputFolder.Result(_added.Count, _paths.Count - _added.Count, old.Count), [.. kept, .. Damage(held)]);
    }

    private Outcome<OutputFolder.Result>? Publish(Held held, List<string> old)
    {
        try
        {
            held.Stage.Publish(_paths, _added, old);
            return null;
        }
        catch (Exception fault) when (held.Stage.Placed > 0 && SystemWords.CauseOf(fault) is { } cause)
        {
            held.IsPublished = true;
            var message = $"{SystemWords.Of(cause)} {CountWords.Of(held.Stage.Placed)} of {Terminal.Report.Count(_added.Count, "new file")} are in their places, the others are those of the earlier build.";
            return new Outcome<OutputFolder.Result>(new OutputFolder.Result(held.Stage.Placed, 0, 0), [new Diagnostic(DiagnosticRules.FileUnwritable, SourceSpan.Start(_shown), message)]);
        }
    }

    // What no list names and this build doesn't make may be pages of an earlier one or somebody's own: it stays, and is told.
    private IEnumerable<Diagnostic> Damage(Held held)
    {
        if (held.List.IsWhole)
            return [];
        var unknown = FolderTree.Read(held.Site).Files.Where(p => !_paths.Contains(p) && p is not SiteList.Name && !SiteStage.IsOwn(p)).ToList();
        var more = unknown.Count > 1 ? $" and {Terminal.Report.Count(unknown.Count - 1, "other file")}" : "";
        return unknown.Count == 0
            ? []
            : [new Diagnostic(DiagnosticRules.OutputListDamaged, SourceSpan.Start(_shown), $"{SiteList.Name} was cut short, so it can't be told who made \"{unknown[0]}\"{more}; what is there stays.")];
    }

    private Outcome<OutputFolder.Result>? Guarded(Func<Outcome<OutputFolder.Result>?> step)
    {
        try
        {
            return step();
        }
        catch (Exception fault) when (SystemWords.CauseOf(fault) is { } cause)
        {
            return OutputFolder.Refused(DiagnosticRules.FileUnwritable, _shown, SystemWords.Of(cause));
        }
    }

    // A site's folder under its lock, with the stage beside it.
    private sealed class Held : IDisposable
    {
        private readonly WriteLock _lock;
        private readonly MadeFolders _made;

        private Held(string site, bool isRepeated, WriteLock taken, MadeFolders made)
        {
            (Site, _lock, _made) = (site, taken, made);
            List = SiteList.Read(site);
            Stage = SiteStage.Open(site, isRepeated);
        }

        public string Site { get; }

        public SiteList List { get; }

        public SiteStage Stage { get; }

        public bool IsPublished { get; set; }

        public static Held Take(string site, bool isRepeated)
        {
            var made = new MadeFolders(Path.GetDirectoryName(site) ?? site);
            var taken = SiteStage.Lock(site);
            try
            {
                return new Held(site, isRepeated, taken, made);
            }
            catch
            {
                taken.Dispose();
                throw;
            }
        }

        public void Dispose()
        {
            try
            {
                Stage.Close();
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // What the disk refuses now the next build removes.
            }
            finally
            {
                _lock.Dispose();
            }
            if (!IsPublished)
                _made.RemoveEmpty();
        }
    }
}
