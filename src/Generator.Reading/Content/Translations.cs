using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Content;

/// <summary>
/// Finds the documents that are another's translation:
/// 1. <c>iam.ko.md</c> and <c>iam_ja.md</c> beside <c>iam.md</c>;
/// 2. what stands in a folder named by a language where nearly all of it stands by the same names beside that folder, or in the
///    folder of the English original.
/// A name alone proves nothing: many codes of languages are words.
/// </summary>
internal static partial class Translations
{
    // ISO 639-1, without languages that next to nobody translates into and whose codes are words or abbreviations.
    private static readonly HashSet<string> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fa", "fi", "fr", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "it",
        "ja", "ka", "kk", "km", "kn", "ko", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "nb", "ne", "nl", "nn", "pa", "pl", "pt", "ro", "ru", "si",
        "sk", "sl", "sq", "sr", "sv", "sw", "ta", "te", "th", "tl", "tr", "uk", "ur", "uz", "vi", "zh",
    };

    // As the end of a name they are rather words: user_id.md explains the id of user.md.
    private static readonly string[] Words = ["id", "it", "ms", "si"];

    private const int FewestFiles = 2;
    private const double NearlyAll = 0.75;

    /// <summary>The languages of the documents that are translations, by path.</summary>
    public static IReadOnlyDictionary<string, string> In(IReadOnlyCollection<string> paths)
    {
        var stems = paths.Select(DocumentNames.WithoutEnding).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var byName = paths.Select(p => (Path: p, Language: ByName(p, stems))).Where(t => t.Language is not null);
        var byFolder = paths.SelectMany(FoldersOf).GroupBy(f => f.Folder, f => f.Path, StringComparer.Ordinal)
            .Where(f => IsTranslated(f.Key, [.. f], stems))
            .SelectMany(f => f.Select(p => (Path: p, Language: (string?)CodeOf(f.Key))));
        return byName.Concat(byFolder).DistinctBy(t => t.Path, StringComparer.Ordinal).ToDictionary(t => t.Path, t => t.Language!, StringComparer.Ordinal);
    }

    private static string? ByName(string path, HashSet<string> stems)
    {
        var match = Name().Match(DocumentNames.WithoutEnding(path));
        var code = match.Groups["code"].Value;
        var isLanguage = match.Success && Languages.Contains(code) && stems.Contains(match.Groups["base"].Value);
        return isLanguage && (match.Groups["sign"].Value is "." || match.Groups["region"].Success || !Words.Contains(code, StringComparer.OrdinalIgnoreCase))
            ? code.ToLowerInvariant()
            : null;
    }

    // Every folder above the file that is named by a language.
    private static IEnumerable<(string Folder, string Path)> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var match = Folder().Match(path[(path.LastIndexOf('/', Math.Max(0, slash - 1)) + 1)..slash]);
            if (match.Success && Languages.Contains(match.Groups["code"].Value))
                yield return (path[..slash], path);
        }
    }

    private static bool IsTranslated(string folder, IReadOnlyCollection<string> paths, HashSet<string> stems)
    {
        var above = folder[..(folder.LastIndexOf('/') + 1)];
        var names = paths.Select(p => DocumentNames.WithoutEnding(p)[(folder.Length + 1)..]).ToList();
        var found = names.Count(n => stems.Contains(above + n) || stems.Contains($"{above}en/{n}") || stems.Contains($"{above}en-us/{n}"));
        return found >= FewestFiles && found >= names.Count * NearlyAll;
    }

    private static string CodeOf(string folder) => Folder().Match(folder[(folder.LastIndexOf('/') + 1)..]).Groups["code"].Value.ToLowerInvariant();

    [GeneratedRegex("^(?<base>.+)(?<sign>[._])(?<code>[a-z]{2})(?:[-_](?<region>[a-z]{2}|hans|hant))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Name();

    [GeneratedRegex("^(?<code>[a-z]{2})([-_]([a-z]{2}|hans|hant))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Folder();
}
