using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>
/// The attributes of a page, which are its variables. A name has the value that the page gave it last; else that of the guide's
/// owner; else the one that other pages of the guide agree on.
/// </summary>
internal sealed partial class AttributeTable(PageLines page, GuideAddresses guide)
{
    /// <summary>What an address begins with whose beginning isn't known.</summary>
    public const string NoAddress = "unknown:";

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value that the page itself gave, or <c>null</c>.</summary>
    public string? Own(string name) => _values.GetValueOrDefault(name);

    /// <summary>Whether a name has a value, or <c>null</c> where only a build would know.</summary>
    public bool? IsSet(string name) => _values.ContainsKey(name) || page.Options.Variables.ContainsKey(name) ? true : _unset.Contains(name) ? false : null;

    private readonly HashSet<string> _unset = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes an entry; with an exclamation mark the name has no value from here on.</summary>
    public void Take(string name, string value)
    {
        var plain = name.Trim('!');
        if (plain.Length < name.Length)
        {
            _values.Remove(plain);
            _unset.Add(plain);
            return;
        }
        // Values may hold others: a few lines would make any number of characters.
        var filled = Reference().Replace(value, m => ValueOf(m.Groups["name"].Value) ?? m.Value);
        _values[plain] = filled.Length <= Math.Max(value.Length, InputBounds.TextCharacters) ? filled : value;
        _unset.Remove(plain);
    }

    /// <summary>Fills the values into a line; a name that has none becomes words, and stays as it is within code and addresses.</summary>
    public void Fill(SourceLine line)
    {
        Act(line);
        var from = 0;
        for (var match = Reference().Match(line.Text, from); match.Success; match = Reference().Match(line.Text, from))
        {
            from = match.Index + match.Length;
            var name = match.Groups["name"].Value;
            if (match.Value[0] is '\\' || CharacterNames.Of(name) is not null || Literals.Cover(line.Text, match.Index))
                continue;
            if ((ValueOf(name) ?? WordsFor(line, match)) is not { } words)
                continue;
            line.Fill(match.Index, match.Length, words);
            from = match.Index + words.Length;
            if (line.Text.Length > InputBounds.LineWords)
                return;
        }
    }

    /// <summary>Does what a line asks for: a counter shows its next number, <c>{counter2:name}</c> and <c>{set:name:value}</c> show nothing.</summary>
    private void Act(SourceLine line)
    {
        var from = 0;
        for (var match = Action().Match(line.Text, from); match.Success; match = Action().Match(line.Text, from))
        {
            from = match.Index + match.Length;
            if (Literals.Cover(line.Text, match.Index))
                continue;
            var (name, value) = (match.Groups["name"].Value, match.Groups["value"].Value);
            var action = match.Groups["action"].Value;
            Take(name, action is "set" ? value : Next(Own(name), value));
            var shown = action is "counter" ? Own(name)! : "";
            line.Fill(match.Index, match.Length, shown);
            from = match.Index + shown.Length;
        }
    }

    // A counter may count letters.
    private static string Next(string? before, string first)
    {
        if (before is not { Length: > 0 })
            return first.Length > 0 ? first : "1";
        return int.TryParse(before, CultureInfo.InvariantCulture, out var number) ? (number + 1).ToString(CultureInfo.InvariantCulture) : $"{before[..^1]}{(char)(before[^1] + 1)}";
    }

    /// <summary>Fills the values that are known into a line.</summary>
    public void FillKnown(SourceLine line)
    {
        foreach (var match in Reference().Matches(line.Text).Reverse())
        {
            var name = match.Groups["name"].Value;
            if (match.Value[0] is not '\\' && (CharacterNames.Of(name) ?? ValueOf(name)) is { } words)
                line.Fill(match.Index, match.Length, words);
        }
    }

    /// <summary>A title with values in the place of names, or words where there is none; who refers to it can't tell where it stands.</summary>
    public string Filled(string title) =>
        Reference().Replace(title, m => CharacterNames.Of(m.Groups["name"].Value) ?? ValueOf(m.Groups["name"].Value) ?? ReadableWords.Of(m.Groups["name"].Value));

    private string? ValueOf(string name) =>
        _values.GetValueOrDefault(name) ?? (page.Options.Variables.TryGetValue(name, out var value) ? value : _unset.Contains(name) ? null : guide.ValueOf(name));

    private string? WordsFor(SourceLine line, Match match)
    {
        var isShell = match.Index > 0 && line.Text[match.Index - 1] is '$';
        if (isShell || CodeSpans.Cover(line.Text, match.Index) || IsInAddress(line.Text, match.Index))
            return null;
        var name = match.Groups["name"].Value;
        page.Report(DiagnosticRules.VariableUnknown, line, match.Index, $"The variable '{name}' has no value.");
        // With words in brackets behind it, it is the beginning of an address.
        return AddressRest().IsMatch(line.Text, match.Index + match.Length) ? $"link:{NoAddress}{name}" : ReadableWords.Of(name);
    }

    private static bool IsInAddress(string text, int index)
    {
        var start = text.AsSpan(0, index).LastIndexOfAny(' ', '[', '<') + 1;
        return text.AsSpan(start, index - start).Contains("://", StringComparison.Ordinal) || text.AsSpan(start, index - start).ContainsAny(':', '/');
    }

    [GeneratedRegex(@"\G[^\s\[\]]*\[[^\]]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex AddressRest();

    [GeneratedRegex(@"(?<!\\)\{(?<action>counter2?|set):(?<name>\w[\w-]*!?)(?::(?<value>[^{}]*))?\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Action();

    [GeneratedRegex(@"\\?\{(?<name>\w[\w-]*)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Reference();
}
