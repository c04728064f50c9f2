using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Reading.Yaml;

namespace Generator.Reading;

/// <summary>Reads <c>identity.yml</c>: the name under which browsers keep a site's answers, so that no other site's pages take them for theirs.</summary>
public static partial class SiteIdentityReader
{
    /// <summary>The file's name, beside <c>site.yml</c>.</summary>
    public const string FileName = "identity.yml";

    /// <summary>The name, or <c>null</c> where the file is wrong.</summary>
    public static Outcome<string?> Read(SourceFile file)
    {
        var problems = new List<Diagnostic>();
        var map = YamlText.Parse(file, problems).Allow("site");
        var name = map.Text("site");
        if (name.Length > 0 && !Name().IsMatch(name))
            map.Report(DiagnosticRules.WrongValue, "site", $"\"{name}\" is no name of a site; 16 of the digits 0-9 and letters a-f were expected. Whoever has no copy of it takes the file away: the next build makes a new name, and browsers ask whether the answers that they keep belong to it.");
        return new Outcome<string?>(problems.Count == 0 ? name : null, problems.ToEquatableArray());
    }

    [GeneratedRegex("^[0-9a-f]{16}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Name();
}
