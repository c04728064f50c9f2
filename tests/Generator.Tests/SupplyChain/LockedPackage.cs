using System.Text.Json;
using System.Xml.Linq;

namespace Generator.Tests.SupplyChain;

/// <summary>A package that a lock file names, as its own nuspec describes it.</summary>
/// <param name="Id">The package's name.</param>
/// <param name="Version">The version that is restored.</param>
/// <param name="Projects">The projects whose lock files name it.</param>
internal sealed record LockedPackage(string Id, string Version, IReadOnlyList<string> Projects)
{
    // Compile, or check what is compiled; nothing of them is in the program but what the native compiler links, which is .NET's own.
    private static readonly string[] Builders = ["Meziantou.Analyzer", "Roslynator.Analyzers", "Microsoft.NET.ILLink.Tasks", "Microsoft.DotNet.ILCompiler", "runtime.linux-x64.Microsoft.DotNet.ILCompiler"];

    private readonly Lazy<XElement> _metadata = new(() => XDocument.Load(Nuspec(Id, Version)).Root!.Elements().First(e => e.Name.LocalName == "metadata"));

    /// <summary>Every package of every lock file.</summary>
    public static IReadOnlyList<LockedPackage> All { get; } = [.. LockFiles.SelectMany(PackagesOf)
        .GroupBy(p => (p.Id, p.Version))
        .Select(g => new LockedPackage(g.Key.Id, g.Key.Version, [.. g.Select(p => p.Project).Distinct()]))
        .OrderBy(p => p.Id, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Those whose code is in the program.</summary>
    public static IEnumerable<LockedPackage> Shipped => All.Where(p => p.Projects.Contains("Generator.Cli") && !Builders.Contains(p.Id));

    public static IEnumerable<string> LockFiles => Directory.EnumerateFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories);

    /// <summary>The licence by its SPDX identifier; of a file that says so in its head, MIT.</summary>
    public string Licence => Element("license") is { } stated && (string?)stated.Attribute("type") == "file" ? OfFile(stated.Value) : Element("license")?.Value ?? "none";

    /// <summary>Who holds the copyright.</summary>
    public string Copyright => Element("copyright")?.Value.Trim() is { } stated && (stated.Contains("copyright", StringComparison.OrdinalIgnoreCase) || stated.Contains('©'))
        ? stated
        : $"Copyright (c) {Element("authors")!.Value}";

    /// <summary>Where the project lives.</summary>
    public string Home => (string?)Element("repository")?.Attribute("url") ?? Element("projectUrl")?.Value ?? "";

    private string OfFile(string name) =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(Nuspec(Id, Version))!, name)).Contains("Permission is hereby granted, free of charge", StringComparison.Ordinal) ? "MIT" : $"the file {name}";

    private XElement? Element(string name) => _metadata.Value.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static string Nuspec(string id, string version)
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var name = id.ToLowerInvariant();
        return Path.Combine(folder, name, version.ToLowerInvariant(), $"{name}.nuspec");
    }

    private static IEnumerable<(string Id, string Version, string Project)> PackagesOf(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var project = Path.GetFileName(Path.GetDirectoryName(file)!);
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(target => target.Value.EnumerateObject())
            .Where(p => p.Value.GetProperty("type").GetString() != "Project")
            .Select(p => (p.Name, p.Value.GetProperty("resolved").GetString()!, project))];
    }
}
