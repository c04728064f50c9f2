using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading.Yaml;

namespace Generator.Reading;

/// <summary>Reads the extraction rules and their word lists.</summary>
public static class RuleBookReader
{
    private const string ListMark = "@";

    private static readonly string[] Kinds = ["none", "requirement", "recommendation", "option", "assurance", "limitation"];

    private static readonly string[] ConditionKeys = ["any", "not", .. PhrasePlaces.ByKey.Keys, .. FeatureVocabulary.Values.Keys];

    /// <summary>
    /// Reads a file of rules and a file of word lists. A phrase <c>@name</c> in a rule stands for the list of that name, and in
    /// a list for the list's phrases.
    /// </summary>
    public static Outcome<RuleBook> Read(SourceFile rules, SourceFile lexicon)
    {
        var problems = new List<Diagnostic>();
        var lists = ReadLexicon(YamlText.Parse(lexicon, problems));
        var map = YamlText.Parse(rules, problems).Allow("rules");
        var read = map.Maps("rules").Select(r => ReadRule(r, lists)).ToEquatableArray();
        foreach (var twice in read.GroupBy(r => r.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            map.Report(DiagnosticRules.WrongValue, "rules", $"Two rules are named \"{twice.Key}\"; each needs a name of its own.");
        return new Outcome<RuleBook>(new RuleBook(lists, read), problems.ToEquatableArray());
    }

    private static Lexicon ReadLexicon(YamlMap map)
    {
        var raw = map.Keys.ToDictionary(k => k.Name, k => map.Places(k.Name), StringComparer.Ordinal);
        var lists = new Dictionary<string, EquatableArray<string>>(StringComparer.Ordinal);
        foreach (var name in raw.Keys)
            lists[name] = raw[name].SelectMany(p => Spell(p.Text, n => raw.TryGetValue(n, out var l) ? l.Select(x => x.Text) : null, map, name)).ToEquatableArray();
        return new Lexicon(lists);
    }

    private static ExtractionRule ReadRule(YamlMap map, Lexicon lexicon)
    {
        map.Allow("name", "take", "why", "when");
        return new ExtractionRule(map.Text("name"), ReadKind(map), map.Text("why"), ReadCondition(map.Map("when"), lexicon));
    }

    private static ControlKind? ReadKind(YamlMap map)
    {
        var text = map.Text("take");
        var index = Array.IndexOf(Kinds, text);
        if (index < 0 && text.Length > 0)
            map.Report(DiagnosticRules.WrongValue, "take", $"\"{text}\" is not a kind; known are {string.Join(", ", Kinds)}.");
        return index <= 0 ? null : (ControlKind)(index - 1);
    }

    private static RuleCondition ReadCondition(YamlMap map, Lexicon lexicon)
    {
        map.Allow(ConditionKeys);
        return new RuleCondition(
            FeatureVocabulary.Values.Keys.Where(map.Has).Select(f => ReadFeature(map, f)).ToEquatableArray(),
            PhrasePlaces.ByKey.Where(p => map.Has(p.Key)).Select(p => ReadPhrases(map, p.Key, p.Value, lexicon)).ToEquatableArray(),
            map.Maps("any").Select(m => ReadCondition(m, lexicon)).ToEquatableArray(),
            map.Maps("not").Select(m => ReadCondition(m, lexicon)).ToEquatableArray());
    }

    private static FeatureTest ReadFeature(YamlMap map, string feature)
    {
        var values = map.Texts(feature);
        foreach (var value in values.Where(v => !FeatureVocabulary.Values[feature].Contains(v, StringComparer.Ordinal)))
            map.Report(DiagnosticRules.WrongValue, feature, $"\"{value}\" is not a value of \"{feature}\"; known are {string.Join(", ", FeatureVocabulary.Values[feature])}.");
        return new FeatureTest(feature, values);
    }

    private static PhraseTest ReadPhrases(YamlMap map, string key, PhrasePlace place, Lexicon lexicon) =>
        new(place, map.Texts(key).SelectMany(p => Spell(p, n => lexicon.Names.Contains(n, StringComparer.Ordinal) ? lexicon[n] : null, map, key)).ToEquatableArray());

    private static IEnumerable<string> Spell(string phrase, Func<string, IEnumerable<string>?> listOf, YamlMap map, string key)
    {
        if (!phrase.StartsWith(ListMark, StringComparison.Ordinal))
            return [phrase];
        if (listOf(phrase[ListMark.Length..]) is { } list)
            return list.Where(p => !p.StartsWith(ListMark, StringComparison.Ordinal));
        map.Report(DiagnosticRules.WrongValue, key, $"There is no word list \"{phrase[ListMark.Length..]}\".");
        return [];
    }
}
