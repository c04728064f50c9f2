using System.Globalization;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading.Yaml;

namespace Generator.Reading;

/// <summary>Reads how rules did on labelled sentences.</summary>
public static class ConfidenceReader
{
    /// <summary>Reads a file of counts, a trial at most per rule and pages alike. Rules that no book has are read like any other: who looks for them doesn't find them.</summary>
    public static Outcome<EquatableArray<RuleTrial>> Read(SourceFile file)
    {
        var problems = new List<Diagnostic>();
        var map = YamlText.Parse(file, problems).Allow("rules");
        var trials = map.Maps("rules").SelectMany(ReadRule).ToEquatableArray();
        foreach (var twice in trials.GroupBy(t => (t.Rule, t.Fill)).Where(g => g.Skip(1).Any()))
            map.Report(DiagnosticRules.WrongValue, "rules", $"The rule \"{twice.Key.Rule}\" stands here twice; its counts belong together.");
        return new Outcome<EquatableArray<RuleTrial>>(trials, problems.ToEquatableArray());
    }

    private static IEnumerable<RuleTrial> ReadRule(YamlMap map)
    {
        var name = map.Allow(["name", .. PageFills.Words]).Text("name");
        return PageFills.Words.Index().Where(w => map.Has(w.Item)).Select(w => ReadTrial(map.Map(w.Item), name, (PageFill)w.Index));
    }

    private static RuleTrial ReadTrial(YamlMap map, string rule, PageFill fill)
    {
        map.Allow("right", "of");
        var trial = new RuleTrial(rule, fill, Count(map, "right"), Count(map, "of"));
        if (trial.Right > trial.Of)
            map.Report(DiagnosticRules.WrongValue, "right", $"{trial.Right} of {trial.Of} can't be right; no more than all were expected.");
        return trial;
    }

    private static int Count(YamlMap map, string key)
    {
        var text = map.Text(key);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && text.Length > 0)
            map.Report(DiagnosticRules.WrongValue, key, $"\"{text}\" is not a count; a whole number was expected.");
        return count;
    }
}
