using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading.Yaml;

namespace Generator.Reading;

/// <summary>Reads the words that mean the same.</summary>
public static class SynonymReader
{
    /// <summary>Reads a file of synonyms. A phrase in two groups is a problem: which of them it means couldn't be told.</summary>
    public static Outcome<Synonyms> Read(SourceFile file)
    {
        var problems = new List<Diagnostic>();
        var map = YamlText.Parse(file, problems).Allow("terms", "wordings", "fillers");
        var synonyms = new Synonyms(Groups(map, "terms", problems), Groups(map, "wordings", problems), map.Texts("fillers"));
        return new Outcome<Synonyms>(synonyms, problems.ToEquatableArray());
    }

    private static EquatableArray<EquatableArray<string>> Groups(YamlMap map, string key, List<Diagnostic> problems)
    {
        var groups = map.Lists(key);
        foreach (var twice in groups.SelectMany(g => g.Texts.Select(t => (Text: t, g.Span))).GroupBy(t => t.Text, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
            problems.Add(new Diagnostic(DiagnosticRules.WrongValue, twice.Last().Span, $"\"{twice.Key}\" stands twice under \"{key}\"; a phrase can mean one thing only."));
        return groups.Select(g => g.Texts).ToEquatableArray();
    }
}
