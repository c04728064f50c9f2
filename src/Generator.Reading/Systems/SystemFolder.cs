using Generator.Model;

namespace Generator.Reading.Systems;

/// <summary>Reads the folder of systems.</summary>
internal static class SystemFolder
{
    private const string Ending = ".yml";

    /// <summary>The systems by id. A file that isn't one, and a guide that a system names and that isn't there, is told.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="guides">The ids of the guides.</param>
    /// <param name="problems">Where problems go.</param>
    public static EquatableArray<AssessedSystem> Read(SourceFolder content, IReadOnlyCollection<string> guides, List<Diagnostic> problems)
    {
        var folder = content.Below(SystemReader.Folder);
        foreach (var name in folder.Files.Select(f => f.Path).Concat(folder.OtherFiles).Where(n => !IsSystem(n)).Order(StringComparer.Ordinal))
            problems.Add(new Diagnostic(DiagnosticRules.SystemFileUnread, SourceSpan.Start($"{SystemReader.Folder}/{name}"), $"Systems are files directly in {SystemReader.Folder}/ whose names end in {Ending}."));
        var systems = folder.Files.Where(f => IsSystem(f.Path)).Select(f => ReadOne(f, problems)).OfType<AssessedSystem>().OrderBy(s => s.Id, StringComparer.Ordinal).ToEquatableArray();
        foreach (var guide in systems.SelectMany(s => s.OutOfScope).Select(o => o.Guide).OfType<PlacedText>().Where(g => !guides.Contains(g.Text, StringComparer.Ordinal)))
            problems.Add(new Diagnostic(DiagnosticRules.SystemGuideMissing, guide.Place, $"There is no guide \"{guide.Text}\" in guides/.{NearestName.Hint(guide.Text, guides)}"));
        return systems;
    }

    private static AssessedSystem? ReadOne(SourceFile file, List<Diagnostic> problems)
    {
        var read = SystemReader.Read(file with { Path = $"{SystemReader.Folder}/{file.Path}" });
        problems.AddRange(read.Diagnostics);
        return read.Value;
    }

    private static bool IsSystem(string path) => !path.Contains('/', StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal);
}
