using Generator.Model;

namespace Generator.Reading.Content;

/// <summary>Reads the folder of systems.</summary>
internal static class SystemFolder
{
    /// <summary>The systems by id. A file that isn't one, and a guide that a system names and that isn't there, is told.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="guides">The ids of the guides.</param>
    /// <param name="problems">Where problems go.</param>
    public static EquatableArray<AssessedSystem> Read(SourceFolder content, IReadOnlyCollection<string> guides, List<Diagnostic> problems)
    {
        var systems = YamlFolder.Read(content, SystemReader.Folder, DiagnosticRules.SystemFileUnread, SystemReader.Read, problems).OrderBy(s => s.Id, StringComparer.Ordinal).ToEquatableArray();
        foreach (var guide in systems.SelectMany(s => s.OutOfScope).Select(o => o.Guide).OfType<PlacedText>().Where(g => !guides.Contains(g.Text, StringComparer.Ordinal)))
            problems.Add(new Diagnostic(DiagnosticRules.SystemGuideMissing, guide.Place, $"There is no guide \"{guide.Text}\" in guides/.{NearestName.Hint(guide.Text, guides)}"));
        return systems;
    }
}
