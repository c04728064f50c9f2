using Generator.Model;

namespace Generator.Reading.Content;

/// <summary>Reads the folder of profiles.</summary>
internal static class ProfileFolder
{
    private const string Ending = ".yml";

    /// <summary>The profiles by id. A file that isn't one, and a profile of a guide that isn't there, is told.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="guides">The ids of the guides.</param>
    /// <param name="problems">Where problems go.</param>
    public static IReadOnlyList<Profile> Read(SourceFolder content, IReadOnlyCollection<string> guides, List<Diagnostic> problems)
    {
        var folder = content.Below(ProfileReader.Folder);
        var names = folder.Files.Select(f => f.Path).Concat(folder.OtherFiles).Order(StringComparer.Ordinal);
        foreach (var name in names.Where(n => !IsProfile(n)))
            problems.Add(new Diagnostic(DiagnosticRules.ProfileFileUnread, SourceSpan.Start($"{ProfileReader.Folder}/{name}"), $"Profiles are files directly in {ProfileReader.Folder}/ whose names end in {Ending}."));
        var profiles = folder.Files.Where(f => IsProfile(f.Path)).Select(f => ReadOne(f, problems)).OfType<Profile>().ToList();
        foreach (var guide in profiles.Select(p => p.Guide).Where(g => !guides.Contains(g.Text, StringComparer.Ordinal)))
            problems.Add(new Diagnostic(DiagnosticRules.ProfileGuideMissing, guide.Place, $"There is no guide \"{guide.Text}\" in guides/.{NearestName.Hint(guide.Text, guides)}"));
        return profiles;
    }

    private static Profile? ReadOne(SourceFile file, List<Diagnostic> problems)
    {
        var read = ProfileReader.Read(file with { Path = $"{ProfileReader.Folder}/{file.Path}" });
        problems.AddRange(read.Diagnostics);
        return read.Value;
    }

    private static bool IsProfile(string path) => !path.Contains('/', StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal);
}
