using Generator.Model;
using Generator.Reading.Profiles;
using Generator.Reading.Yaml;

namespace Generator.Reading;

/// <summary>Reads the systems that guides are answered for.</summary>
public static class SystemReader
{
    /// <summary>The folder of systems, in the content folder.</summary>
    public const string Folder = "systems";

    /// <summary>
    /// Reads a system; its id is the file's name. Whether the guides, topics, tags and controls that it names are there is asked
    /// elsewhere. <c>null</c> where something of the file is wrong.
    /// </summary>
    public static Outcome<AssessedSystem?> Read(SourceFile file)
    {
        var problems = new List<Diagnostic>();
        var map = YamlText.Parse(file, problems).Allow("name", "owner", "summary", "out-of-scope");
        var system = new AssessedSystem(FileId.Of(file, "a system", problems), map.Text("name"))
        {
            Owner = map.OptionalText("owner"),
            Summary = map.OptionalText("summary"),
            OutOfScope = Entries.Of(map, "out-of-scope").Select(ReadExclusion).ToEquatableArray(),
        };
        foreach (var (key, text) in new[] { ("name", system.Name), ("owner", system.Owner ?? "") }.Where(t => t.Item2.Length > AnswerLimits.Name))
            map.Report(DiagnosticRules.WrongValue, key, $"\"{key}\" has {CountWords.Of(text.Length)} letters; at most {CountWords.Of(AnswerLimits.Name)} are taken.");
        return new Outcome<AssessedSystem?>(problems.Count == 0 ? system : null, problems.ToEquatableArray());
    }

    private static ScopeExclusion ReadExclusion(YamlMap entry) => new(
        entry.Has("guide") ? PlacedYaml.Text(entry, "guide") : null,
        SelectorYaml.Read(entry, "guide", "reason"),
        entry.Text("reason"));
}
