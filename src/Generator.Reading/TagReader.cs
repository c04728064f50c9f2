using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading.Yaml;

namespace Generator.Reading;

/// <summary>Reads the tags that checklists are filtered by.</summary>
public static partial class TagReader
{
    private const string Gap = "...";

    private static readonly string[] PhraseKeys = ["phrases", "headings", "except"];

    /// <summary>Reads a file of tags, in their order. A phrase that could never be found is a problem like any other.</summary>
    public static Outcome<EquatableArray<TagRule>> Read(SourceFile file)
    {
        var problems = new List<Diagnostic>();
        var map = YamlText.Parse(file, problems).Allow("tags");
        var tags = new List<TagRule>();
        foreach (var entry in map.Maps("tags"))
        {
            var tag = ReadTag(entry, problems);
            if (tags.Exists(t => string.Equals(t.Name, tag.Name, StringComparison.Ordinal)))
                entry.Report(DiagnosticRules.WrongValue, "name", $"Two tags are named \"{tag.Name}\"; each needs a name of its own.");
            tags.Add(tag);
        }
        return new Outcome<EquatableArray<TagRule>>(tags.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static TagRule ReadTag(YamlMap map, List<Diagnostic> problems)
    {
        map.Allow(["name", "title", "why", .. PhraseKeys]);
        var name = map.Text("name");
        if (name.Length > 0 && !NamePattern().IsMatch(name))
            map.Report(DiagnosticRules.WrongValue, "name", $"\"{name}\" is not a name; lower-case words joined by hyphens were expected.");
        if (!map.Has("phrases") && !map.Has("headings"))
            map.Report(DiagnosticRules.MissingKey, "phrases", "A tag needs \"phrases\" or \"headings\", or no control ever has it.");
        EquatableArray<string>[] phrases = [.. PhraseKeys.Select(k => ReadPhrases(map, k, problems))];
        return new TagRule(name, map.Text("title"), map.Text("why"), phrases[0], phrases[1], phrases[2]);
    }

    private static EquatableArray<string> ReadPhrases(YamlMap map, string key, List<Diagnostic> problems)
    {
        var places = map.Places(key);
        foreach (var (text, span) in places.Where(p => !IsPhrase(p.Text)))
            problems.Add(new Diagnostic(DiagnosticRules.WrongValue, span, $"\"{text}\" is not a phrase; lower-case words were expected, * at a word's end for any ending, {Gap} between two for up to four."));
        return places.Where(p => IsPhrase(p.Text)).Select(p => p.Text).ToEquatableArray();
    }

    private static bool IsPhrase(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words[0] is not Gap && words[^1] is not Gap && Array.TrueForAll(words, w => w is Gap || WordPattern().IsMatch(w));
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex NamePattern();

    // As a sentence's words are compared: lower case, no punctuation around them.
    [GeneratedRegex(@"^[\p{Ll}\p{N}]([^\p{Lu}\s*]*([\p{Ll}\p{N}]|\*))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex WordPattern();
}
