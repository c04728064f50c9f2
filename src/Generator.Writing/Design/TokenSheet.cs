using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Writing.Design;

/// <summary>
/// The values that the styles refer to, as <c>assets/tokens.css</c> declares them. A comment on its own line begins a group; one
/// behind a value says what the value is for, and may end with a promise: <c>4.5:1 on canvas, paper.</c> Where a name is
/// declared twice the second is its value in high contrast.
/// </summary>
internal sealed partial record TokenSheet(EquatableArray<TokenGroup> Groups)
{
    private IEnumerable<Token> All => Groups.SelectMany(g => g.Tokens);

    /// <summary>The sheet of a stylesheet. What isn't a declaration of a name or a comment is passed over.</summary>
    public static TokenSheet Read(string css)
    {
        var lines = Lines().Matches(css).ToList();
        var later = lines.Where(IsToken).GroupBy(NameOf, StringComparer.Ordinal).Where(g => g.Count() > 1).ToDictionary(g => g.Key, g => ValueOf(g.Last()), StringComparer.Ordinal);
        var groups = new List<(string Title, List<Token> Tokens)>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (!IsToken(line))
                groups.Add((line.Groups["title"].Value, []));
            else if (groups.Count > 0 && known.Add(NameOf(line)))
                groups[^1].Tokens.Add(ToToken(line, later.GetValueOrDefault(NameOf(line), ValueOf(line))));
        }
        return new TokenSheet(groups.Where(g => g.Tokens.Count > 0).Select(g => new TokenGroup(g.Title, g.Tokens.ToEquatableArray())).ToEquatableArray());
    }

    /// <summary>The contrast of a token with each colour that it was promised on and that this sheet has, the lowest first.</summary>
    public IEnumerable<(string On, double Ratio)> ContrastsOf(Token token, ColorSetting setting) =>
        token.In(setting) is not { } color || token.Promise is not { } promise
            ? []
            : All.Where(t => promise.On.Contains(t.Name, StringComparer.Ordinal))
                .Select(t => (t.Name, Ground: t.In(setting)))
                .Where(t => t.Ground is not null)
                .Select(t => (t.Name, color.ContrastWith(t.Ground!)))
                .OrderBy(t => t.Item2);

    private static bool IsToken(Match line) => line.Groups["name"].Success;

    private static string NameOf(Match line) => line.Groups["name"].Value;

    private static string ValueOf(Match line) => line.Groups["value"].Value.Trim();

    private static Token ToToken(Match line, string highContrast)
    {
        var note = line.Groups["note"].Value.Trim();
        var promise = Promise().Match(note);
        var purpose = promise.Success ? note[..promise.Index].Trim() : note;
        return new Token(NameOf(line), ValueOf(line), highContrast, purpose.Length == 0 ? null : purpose, promise.Success ? ToPromise(promise) : null);
    }

    private static ContrastPromise ToPromise(Match promise) => new(
        double.Parse(promise.Groups["least"].Value, CultureInfo.InvariantCulture),
        promise.Groups["on"].Value.Split(',', StringSplitOptions.TrimEntries).ToEquatableArray());

    [GeneratedRegex(@"--(?<name>[\w-]+)\s*:\s*(?<value>[^;{}]+);(?:[ \t]*/\*(?<note>.*?)\*/)?|^[ \t]*/\*\s*(?<title>.*?)\s*\*/", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Lines();

    [GeneratedRegex(@"(?<least>\d+(\.\d+)?):1 on (?<on>[\w-]+(, [\w-]+)*)\.?$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Promise();
}
