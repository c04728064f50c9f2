using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading;

/// <summary>Reads <c>identities.yml</c>, the ledger of a guide's ids.</summary>
public static partial class IdentityReader
{
    /// <summary>The ledger's file name, beside <c>guide.yml</c>.</summary>
    public const string FileName = "identities.yml";

    /// <summary>Reads a ledger. All its problems are found in one go; with one the value is incomplete.</summary>
    public static Outcome<IdentityLedger> Read(SourceFile file)
    {
        var problems = new List<Diagnostic>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var identities = new List<Identity>();
        foreach (var map in YamlText.Parse(file, problems).Allow("identities").Maps("identities"))
        {
            var identity = ReadIdentity(map.Allow("id", "at", "words", "wordings"), problems);
            if (identity.Id.Length > 0 && !known.Add(identity.Id))
                map.Report(DiagnosticRules.DuplicateIdentity, "id", $"The id \"{identity.Id}\" stands here a second time.");
            else
                identities.Add(identity);
        }
        return new Outcome<IdentityLedger>(new IdentityLedger(identities.OrderBy(i => i.Id, StringComparer.Ordinal).ToEquatableArray()), problems.ToEquatableArray());
    }

    private static Identity ReadIdentity(YamlMap map, List<Diagnostic> problems)
    {
        var at = map.Text("at").Split('#', 2);
        var wordings = map.Places("wordings");
        if (wordings.Count == 0)
            map.Report(DiagnosticRules.MissingKey, "wordings", "\"wordings\" is missing or empty.");
        return new Identity(map.Text("id"), at[0], at.Length > 1 ? at[1] : "", map.LongText("words"), wordings.Select(w => ReadWording(w.Text, w.Span, problems)).ToEquatableArray());
    }

    private static IdentityWording ReadWording(string text, SourceSpan span, List<Diagnostic> problems)
    {
        var match = Wording().Match(text);
        if (!match.Success)
            problems.Add(new Diagnostic(DiagnosticRules.WrongValue, span, $"\"{text}\" is not a wording; 12 hexadecimal digits, a full stop and 6 more were expected, and versions after them at most."));
        return new IdentityWording(match.Groups["statement"].Value, match.Groups["place"].Value, match.Groups["versions"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray());
    }

    [GeneratedRegex("^(?<statement>[0-9a-f]{12})\\.(?<place>[0-9a-f]{6})(?<versions>( [^ ]+)*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Wording();
}
