using Generator.Model;

namespace Generator.Reading.Content;

/// <summary>Reads the folder of profiles.</summary>
internal static class ProfileFolder
{
    /// <summary>The profiles by id. A file that isn't one, and a profile of a guide that isn't there, is told.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="guides">The ids of the guides.</param>
    /// <param name="problems">Where problems go.</param>
    public static IReadOnlyList<Profile> Read(SourceFolder content, IReadOnlyCollection<string> guides, List<Diagnostic> problems)
    {
        var profiles = YamlFolder.Read(content, ProfileReader.Folder, DiagnosticRules.ProfileFileUnread, ProfileReader.Read, problems);
        foreach (var guide in profiles.Select(p => p.Guide).Where(g => !guides.Contains(g.Text, StringComparer.Ordinal)))
            problems.Add(new Diagnostic(DiagnosticRules.ProfileGuideMissing, guide.Place, $"There is no guide \"{guide.Text}\" in guides/.{NearestName.Hint(guide.Text, guides)}"));
        return profiles;
    }
}
