using System.Globalization;

namespace Generator.Benchmarks.Macro;

/// <summary>
/// Whole builds beside those of other programs, in turn, so that a slow minute of the machine is everybody's. Medians are of all runs of a case; a ratio is that of
/// two medians; an exponent is how the figure grows with the size (1 for twice as much for twice the pages).
/// </summary>
internal sealed class MacroRun(string program, string guidesFolder, string work, int runs)
{
    private const int Copies = 4;
    private const int FewVersions = 2;
    private const int ManyVersions = 16;

    // Whoever writes fewer has lost some: the smallest case is one of a few versions.
    private const int FewestPages = 100;

    private readonly List<(string Name, IReadOnlyList<string> Versions)> _guides = [.. Directory.GetDirectories(guidesFolder).Order(StringComparer.Ordinal)
        .Select(g => (Path.GetFileName(g), (IReadOnlyList<string>)[.. Directory.GetDirectories(g).Order(StringComparer.Ordinal)]))];

    private readonly Dictionary<string, List<Cost>> _costs = new(StringComparer.Ordinal);
    private int _outputs;

    /// <summary>Runs all cases and prints a table.</summary>
    public int Run()
    {
        Console.WriteLine($"{_guides.Count} guides, {_guides.Sum(g => g.Versions.Count)} versions, {Layouts.PagesOf(_guides)} pages; {Environment.ProcessorCount} cores; {runs} runs of each, in turn; {DateTime.UtcNow:yyyy-MM-dd}");
        LayOut();
        for (var run = 0; run < runs; run++)
            RunOnce();
        Print();
        return 0;
    }

    private bool HasHugo { get; } = File.Exists("/usr/bin/hugo");

    private bool HasEleventy => Directory.Exists(In("eleventy/node_modules"));

    private string In(string path) => Path.Combine(work, path);

    private void LayOut()
    {
        Layouts.Generator(_guides, In("ours"));
        Layouts.Generator(Enumerable.Range(1, Copies).SelectMany(n => _guides.Select(g => ($"{g.Name}-{n}", g.Versions))), In("copies"));
        var longest = _guides.MaxBy(g => g.Versions.Count);
        Layouts.Generator([(longest.Name, Dated(longest.Versions, FewVersions))], In("few"));
        Layouts.Generator([(longest.Name, Dated(longest.Versions, ManyVersions))], In("many"));
        Layouts.Generator([_guides[0]], In("alone"));
        Layouts.Hugo(_guides, In("hugo"));
        Layouts.Eleventy(_guides, In("eleventy"));
        // Ids are kept from the first build on, as they are with people.
        foreach (var folder in new[] { "ours", "copies", "few", "many", "alone" })
            Build(folder, "first");
    }

    // The versions as often as it takes, under dates of their own.
    private List<string> Dated(IReadOnlyList<string> versions, int count) => [.. Enumerable.Range(0, count).Select(n =>
    {
        var folder = In($"dated/{count}/{new DateOnly(2001 + n, 1, 1):yyyy-MM-dd}");
        foreach (var file in Directory.EnumerateFiles(versions[n * versions.Count / count], "*.md", SearchOption.AllDirectories))
        {
            var path = Path.Combine(folder, Path.GetRelativePath(versions[n * versions.Count / count], file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
        return folder;
    })];

    private void RunOnce()
    {
        var site = Build("ours", "full");
        Build("ours", "unchanged", site);
        ChangeOnePage();
        Build("ours", "one page", site);
        Build("copies", "copies");
        Build("few", "few");
        Build("many", "many");
        Add("one of all", TimedRun.Of(In("ours"), program, "export", _guides[0].Name, "--format", "json"));
        Add("one alone", TimedRun.Of(In("alone"), program, "export", _guides[0].Name, "--format", "json"));
        if (HasHugo)
            RunOther("hugo", "hugo", "--destination");
        if (HasEleventy)
            RunOther("eleventy", In("eleventy/node_modules/.bin/eleventy"), "--output");
    }

    private void RunOther(string name, string other, string option)
    {
        Add(name, TimedRun.Of(In(name), other, "--quiet", $"{option}={Fresh(name)}"));
        Check(name);
    }

    private string Build(string folder, string name, string? site = null)
    {
        var output = site ?? Fresh(folder);
        Add(name, TimedRun.Of(In(folder), program, "build", "--output", output));
        if (site is null)
            Check(folder);
        return output;
    }

    private void ChangeOnePage()
    {
        var page = Directory.EnumerateFiles(In($"ours/content/guides/{_guides[0].Name}"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        File.AppendAllText(page, "\nYou must review this page each year.\n");
    }

    // A folder that nothing was in: what a file system does for names that were there a moment ago isn't anybody's cost.
    private string Fresh(string name) => In($"outputs/{name}-{++_outputs}");

    private void Check(string name)
    {
        var output = Directory.GetDirectories(In("outputs"), $"{name}-*").MaxBy(Directory.GetCreationTimeUtc)!;
        var pages = Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories).Count();
        if (pages < FewestPages)
            throw new InvalidOperationException($"{name} wrote {pages} pages only.");
    }

    private void Add(string name, Cost cost)
    {
        if (!_costs.TryGetValue(name, out var costs))
            _costs[name] = costs = [];
        costs.Add(cost);
    }

    private void Print()
    {
        var of = _costs.ToDictionary(c => c.Key, c => Cost.Median(c.Value), StringComparer.Ordinal);
        Console.WriteLine("\n| case | seconds | MB |\n| --- | --- | --- |");
        foreach (var (name, cost) in of.Where(c => c.Key is not "first"))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {cost.Seconds:0.00} | {cost.Megabytes:0} |"));
        Console.WriteLine("\n| ratio | time | memory |\n| --- | --- | --- |");
        foreach (var (words, a, b) in Ratios().Where(r => of.ContainsKey(r.A) && of.ContainsKey(r.B)))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {words} | {of[a].Seconds / of[b].Seconds:0.000} | {of[a].Megabytes / of[b].Megabytes:0.00} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| exponent of {Copies} times the guides | {Exponent(of["copies"].Seconds, of["full"].Seconds):0.00} | {Exponent(of["copies"].Megabytes, of["full"].Megabytes):0.00} |"));
        var site = Directory.GetDirectories(In("outputs"), "ours-*").First();
        var files = new DirectoryInfo(site).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{files.Sum(f => f.Length) / 1e6:0.0} MB in {files.Count} files; the largest page has {files.Where(f => f.Extension is ".html").Max(f => f.Length) / 1e3:0} kB"));
    }

    private static IEnumerable<(string Words, string A, string B)> Ratios() =>
    [
        ("full build to Hugo", "full", "hugo"),
        ("full build to Eleventy", "full", "eleventy"),
        ("nothing changed to a full build", "unchanged", "full"),
        ("one page changed to a full build", "one page", "full"),
        ($"{ManyVersions} versions to {FewVersions}", "many", "few"),
        ("export of one guide among all to alone", "one of all", "one alone"),
    ];

    private static double Exponent(double large, double small) => Math.Log(large / small) / Math.Log(Copies);
}
