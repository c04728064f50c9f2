using System.Security.Cryptography;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;
using Generator.Writing.Templating;

namespace Generator.Cli.Files;

/// <summary>The templates and rules: the defaults that the program carries, shadowed file by file by a folder on disk.</summary>
internal static class Templates
{
    /// <summary>The name of the folder beside the content that shadows the defaults.</summary>
    public const string FolderName = "templates";

    private const string BuiltIn = "(built in)";
    private const string RulesFolder = "rules/";
    private const string RulesFile = "rules/controls.yml";
    private const string LexiconFile = "rules/lexicon.yml";
    private const string TagsFile = "rules/tags.yml";
    private const string ConfidenceFile = "rules/confidence.yml";
    private const string SynonymsFile = "rules/synonyms.yml";

    /// <summary>All files by path; <paramref name="folder"/> need not exist.</summary>
    public static IReadOnlyList<TemplateFile> Read(string folder) =>
        [.. Embedded().Concat(OnDisk(folder)).GroupBy(f => f.Path, StringComparer.Ordinal).Select(g => g.Last()).OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>The files among them that the extraction rules are read from, by what messages call them and what they hold.</summary>
    public static EquatableArray<NamedDigest> DigestsOfRules(IReadOnlyList<TemplateFile> files) =>
        files.Where(f => f.Path.StartsWith(RulesFolder, StringComparison.Ordinal)).Select(f => new NamedDigest($"{f.Path} {f.DisplayPath}", Convert.ToHexStringLower(SHA256.HashData(f.Content.Span)))).ToEquatableArray();

    /// <summary>The extraction rules among the files.</summary>
    public static Outcome<RuleBook> RulesOf(IReadOnlyList<TemplateFile> files)
    {
        var problems = new List<Diagnostic>();
        var rules = TextOf(files, RulesFile, problems);
        var lexicon = TextOf(files, LexiconFile, problems);
        var tags = TextOf(files, TagsFile, problems);
        if (rules is null || lexicon is null || tags is null)
            return new Outcome<RuleBook>(RuleBook.Empty, problems.ToEquatableArray());
        var book = RuleBookReader.Read(rules, lexicon);
        var read = TagReader.Read(tags);
        var trials = TrialsOf(files, problems);
        return new Outcome<RuleBook>(book.Value with { Tags = read.Value, Trials = trials.Value }, [.. problems, .. book.Diagnostics, .. read.Diagnostics, .. trials.Diagnostics]);
    }

    // The program's own figures say nothing of somebody else's rules.
    private static Outcome<EquatableArray<RuleTrial>> TrialsOf(IReadOnlyList<TemplateFile> files, List<Diagnostic> problems) =>
        (IsBuiltIn(files, ConfidenceFile) && !IsBuiltIn(files, RulesFile)) || TextOf(files, ConfidenceFile, problems) is not { } file
            ? new Outcome<EquatableArray<RuleTrial>>([], [])
            : ConfidenceReader.Read(file);

    /// <summary>The synonyms among the files.</summary>
    public static Outcome<Synonyms> SynonymsOf(IReadOnlyList<TemplateFile> files)
    {
        var problems = new List<Diagnostic>();
        if (TextOf(files, SynonymsFile, problems) is not { } file)
            return new Outcome<Synonyms>(Synonyms.None, problems.ToEquatableArray());
        return SynonymReader.Read(file);
    }

    private static bool IsBuiltIn(IReadOnlyList<TemplateFile> files, string path) => Find(files, path).DisplayPath.StartsWith(BuiltIn, StringComparison.Ordinal);

    private static TemplateFile Find(IReadOnlyList<TemplateFile> files, string path) => files.Single(f => string.Equals(f.Path, path, StringComparison.Ordinal));

    private static SourceFile? TextOf(IReadOnlyList<TemplateFile> files, string path, List<Diagnostic> problems)
    {
        var file = Find(files, path);
        return FolderReader.Decode(file.DisplayPath, file.Content.ToArray(), problems);
    }

    private static IEnumerable<TemplateFile> Embedded() =>
        EmbeddedFiles.Below(FolderName).Select(f => new TemplateFile(f.Path, $"{BuiltIn} {FolderName}/{f.Path}", f.Content));

    private static IEnumerable<TemplateFile> OnDisk(string folder) =>
        Directory.Exists(folder)
            ? FolderWalk.Of(folder, mayLeadOut: _ => true).Files
                .Where(f => !f.EndsWith("README.md", StringComparison.OrdinalIgnoreCase))
                .Select(f => new TemplateFile(f, $"{FolderReader.Shown(folder)}/{f}", File.ReadAllBytes(Path.Combine(folder, f))))
            : [];
}
