using System.Reflection;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Tests;

/// <summary>The code's own rules.</summary>
public sealed partial class ArchitectureTests
{
    private const int LongestFile = 300;

    private static readonly string Source = Path.Combine(Repository.Root, "src");

    private static IEnumerable<string> SourceFiles => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories);

    [Theory]
    [InlineData("Generator.Model")]
    [InlineData("Generator.Reading", "Generator.Model")]
    [InlineData("Generator.Extraction", "Generator.Model")]
    [InlineData("Generator.Curating", "Generator.Model")]
    [InlineData("Generator.Relating", "Generator.Model")]
    [InlineData("Generator.Tailoring", "Generator.Model")]
    [InlineData("Generator.Writing", "Generator.Model")]
    [InlineData("Generator.Exporting", "Generator.Model")]
    public void A_stage_sees_the_model_and_no_other_stage(string project, params string[] expected)
    {
        var text = File.ReadAllText(Path.Combine(Source, project, $"{project}.csproj"));

        Assert.Equal(expected, Regex.Matches(text, """ProjectReference Include="\.\./([^/]+)/""").Select(m => m.Groups[1].Value));
    }

    // The folders of each project in the order in which they may use each other: each sees those before it and none behind it. The dot is what lies beside the folders.
    private static readonly Dictionary<string, string[]> Rooms = new(StringComparer.Ordinal)
    {
        ["Generator.Extraction"] = ["Policies", "Segmentation", "Features", "Deciding", "Tagging", "Assembly", "."],
        ["Generator.Curating"] = ["."],
        ["Generator.Relating"] = ["Answers", "Wording", "Matching", "Changes", "Identities", "."],
        ["Generator.Tailoring"] = ["."],
        ["Generator.Writing"] =
        [
            "Words", "Html", "Json", "Noting", "Addresses", "Design", "Places", "Changes", "Templating", "Indexes", "Prose", "Printing", "Pages", "ScriptData", "Views", "Reports", "Rendering", ".",
        ],
        ["Generator.Exporting"] = [".", "Csv", "Markdown", "Xlsx", "Oscal"],
        ["Generator.Cli"] = ["Storage", "Terminal", "Files", "Timing", "Caching", "Building", "Manual", "Browsing", "Importing", "Curating", "Recording", "Serving", "Commands", "."],
    };

    public static TheoryData<string> ProjectsWithRooms => [.. Rooms.Keys];

    [Theory]
    [MemberData(nameof(ProjectsWithRooms))]
    public void A_folder_uses_only_those_before_it(string project)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Source, project), "*.cs", SearchOption.AllDirectories).Select(f => new RoomFile(project, f)).ToList();
        var beside = files.Where(f => f.Room is RoomFile.Beside).SelectMany(f => f.Declared).ToList();

        Assert.Equal(Rooms[project].Order(StringComparer.Ordinal), files.Select(f => f.Room).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(files.SelectMany(f => f.Used.Concat(f.Names(beside) ? [RoomFile.Beside] : []).Intersect(Behind(project, f.Room)).Select(r => $"{f.Name} of {f.Room} uses {r}")));
    }

    private static IEnumerable<string> Behind(string project, string room) => Rooms[project].SkipWhile(r => !r.Equals(room, StringComparison.Ordinal)).Skip(1);

    /// <summary>A file of a project by its folder, and by the folders whose namespaces it names.</summary>
    private sealed partial class RoomFile(string project, string path)
    {
        public const string Beside = ".";

        public string Name => Path.GetFileName(path);

        public string Room { get; } = Path.GetRelativePath(Path.Combine(Source, project), path).Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : Beside;

        /// <summary>Without remarks and quoted words.</summary>
        public string Code { get; } = Unread().Replace(File.ReadAllText(path), "");

        public IEnumerable<string> Declared => Declaration().Matches(Code).Select(m => m.Groups["name"].Value);

        public IEnumerable<string> Used => Regex.Matches(Code, $@"{Regex.Escape(project)}\.(\w+)").Select(m => m.Groups[1].Value);

        /// <summary>Whether it names one of these types, which it needn't import: they stand in the namespace around its own.</summary>
        public bool Names(List<string> types) => types.Count > 0 && Regex.IsMatch(Code, $@"(?<![.\w])({string.Join('|', types)})\b");

        [GeneratedRegex(@"//.*|""(?:[^""\\\n]|\\.)*""")]
        private static partial Regex Unread();

        [GeneratedRegex(@"^(public|internal) (\w+ )*(class|struct|interface|enum|record) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
        private static partial Regex Declaration();
    }

    [Theory]
    [InlineData("Generator.Model")]
    [InlineData("Generator.Extraction")]
    [InlineData("Generator.Curating")]
    [InlineData("Generator.Relating")]
    [InlineData("Generator.Tailoring")]
    [InlineData("Generator.Exporting")]
    public void Stages_that_only_turn_records_into_others_need_no_package(string project) =>
        Assert.DoesNotContain("PackageReference", File.ReadAllText(Path.Combine(Source, project, $"{project}.csproj")), StringComparison.Ordinal);

    [Fact]
    public void Diagnostic_codes_are_unique_and_each_is_raised_somewhere()
    {
        var rules = typeof(DiagnosticRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (f.Name, Rule: (DiagnosticRule)f.GetValue(null)!)).ToList();
        var code = string.Concat(SourceFiles.Where(f => !f.EndsWith("DiagnosticRules.cs", StringComparison.Ordinal)).Select(File.ReadAllText));

        Assert.Equal(rules.Count, rules.Select(r => r.Rule.Code).Distinct().Count());
        Assert.All(rules, r => Assert.Matches("^GEN[1-5][0-9]{2}$", r.Rule.Code));
        Assert.All(rules, r => Assert.EndsWith(".", r.Rule.Fix, StringComparison.Ordinal));
        Assert.All(rules, r => Assert.Contains($"DiagnosticRules.{r.Name}", code, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_diagnostic_has_a_case_of_its_own()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var rules = typeof(DiagnosticRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (f.Name, ((DiagnosticRule)f.GetValue(null)!).Code));

        Assert.All(rules, r => Assert.True(tests.Contains(r.Code, StringComparison.Ordinal) || tests.Contains($"DiagnosticRules.{r.Name}", StringComparison.Ordinal), $"no test meets {r.Code}, {r.Name}"));
    }

    [Fact]
    public void Only_the_command_line_touches_files()
    {
        var stages = SourceFiles.Where(f => !f.Contains("Generator.Cli", StringComparison.Ordinal));

        Assert.All(stages, f => Assert.DoesNotMatch(@"\b(File|Directory)\.(Read|Write|Open|Create|Delete|Exists|Enumerate|Move)", File.ReadAllText(f)));
    }

    // A busy machine isn't a slow pattern: with a limit, a build fails where nothing is wrong. What looks through words takes the time of their length.
    [Fact]
    public void No_pattern_that_looks_through_words_gives_up_by_the_clock()
    {
        string[] others = ["TokenSheet.cs", "RepeatablePdf.cs"];
        var patterns = SourceFiles.Where(f => !others.Contains(Path.GetFileName(f))).SelectMany(f => Regex.Matches(File.ReadAllText(f), @"\[GeneratedRegex\([\s\S]*?\)\]\s*(?:private|internal|public) static partial", RegexOptions.None).Select(m => $"{Path.GetFileName(f)}: {m.Value}")).ToList();

        Assert.NotEmpty(patterns);
        Assert.All(patterns, p => Assert.Matches(@"(matchTimeoutMilliseconds: -1|NoLimit)\)\]", p));
    }

    [Fact]
    public void Files_are_short() =>
        Assert.All(SourceFiles, f => Assert.True(File.ReadLines(f).Count() <= LongestFile, $"{f} has more than {LongestFile} lines"));

    // The words of the labelled guides' names, without those that are common nouns or the field's own terms.
    [Fact]
    public void No_rule_and_no_word_list_names_a_labelled_product()
    {
        string[] common = ["aws", "amazon", "guide", "user", "developer", "docs", "management", "gateway", "api", "organizations", "elastic", "batch", "vpc", "secrets", "manager"];
        var products = Gold.GoldGuide.All.SelectMany(g => g.Name.Split('-')).Except(common, StringComparer.Ordinal).Where(p => p.Length > 2).Append("cloudtrail").Append("privatelink").Distinct().ToList();
        var rules = Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates/rules"), "*.yml").Select(File.ReadAllText).Select(t => t.ToLowerInvariant()).ToList();

        Assert.True(products.Count > 10);
        Assert.All(products, p => Assert.All(rules, r => Assert.DoesNotMatch($@"\b{p}\b", r)));
    }
}
