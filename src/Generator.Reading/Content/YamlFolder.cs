using Generator.Model;

namespace Generator.Reading.Content;

/// <summary>A folder of the content that holds a YAML file per thing: profiles, systems.</summary>
internal static class YamlFolder
{
    private const string Ending = ".yml";

    /// <summary>What its files hold, by their names. A file that isn't one of them is told, and so is what is wrong with those that are.</summary>
    /// <typeparam name="T">What a file holds.</typeparam>
    /// <param name="content">The content folder.</param>
    /// <param name="name">The folder's name, which is the word for several of them.</param>
    /// <param name="stranger">What a file that isn't one of them is told by.</param>
    /// <param name="read">Reads a file; <c>null</c> where something of it is wrong.</param>
    /// <param name="problems">Where problems go.</param>
    public static IReadOnlyList<T> Read<T>(SourceFolder content, string name, DiagnosticRule stranger, Func<SourceFile, Outcome<T?>> read, List<Diagnostic> problems)
        where T : class
    {
        var folder = content.Below(name);
        foreach (var file in folder.Files.Select(f => f.Path).Concat(folder.OtherFiles).Where(f => !IsOne(f)).Order(StringComparer.Ordinal))
            problems.Add(new Diagnostic(stranger, SourceSpan.Start($"{name}/{file}"), $"{char.ToUpperInvariant(name[0])}{name[1..]} are files directly in {name}/ whose names end in {Ending}."));
        var found = folder.Files.Where(f => IsOne(f.Path)).Select(f => read(f with { Path = $"{name}/{f.Path}" })).ToList();
        problems.AddRange(found.SelectMany(f => f.Diagnostics));
        return [.. found.Select(f => f.Value).OfType<T>()];
    }

    private static bool IsOne(string path) => !path.Contains('/', StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal);
}
