using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading.Profiles;

/// <summary>Texts with their places.</summary>
internal static class PlacedYaml
{
    /// <summary>The text of a required key.</summary>
    public static PlacedText Text(YamlMap map, string key)
    {
        var text = map.Text(key);
        return new PlacedText(text, text.Length > 0 ? map.Places(key)[0].Span : default);
    }

    /// <summary>The texts of a key, none where it isn't there. A key that holds none is told.</summary>
    public static EquatableArray<PlacedText> Texts(YamlMap map, string key)
    {
        if (!map.IsEmpty(key))
            return map.Places(key).Select(p => new PlacedText(p.Text.Trim(), p.Span)).ToEquatableArray();
        map.Report(DiagnosticRules.MissingKey, key, $"\"{key}\" is empty; leave it out, or name something.");
        return [];
    }

    /// <summary>The texts of a key as their places in a list of all that may stand there; what isn't one of them is told.</summary>
    public static IEnumerable<int> Words(YamlMap map, string key, EquatableArray<string> known)
    {
        var all = known.ToList();
        var words = Texts(map, key).Select(t => (Text: t, Index: all.IndexOf(t.Text))).ToList();
        foreach (var (text, _) in words.Where(w => w.Index < 0))
            map.Report(DiagnosticRules.WrongValue, text.Place, $"\"{key}\" holds \"{text.Text}\"; known are {string.Join(", ", known)}.{NearestName.Hint(text.Text, known)}");
        return words.Where(w => w.Index >= 0).Select(w => w.Index);
    }

    /// <summary>The same of a key that holds one text; <c>null</c> where it isn't there.</summary>
    public static int? Word(YamlMap map, string key, EquatableArray<string> known) =>
        map.Has(key) && map.Text(key).Length > 0 ? Words(map, key, known).Cast<int?>().FirstOrDefault() : null;
}
