using System.CommandLine;
using Generator.Cli;

namespace Generator.Tests.Commands;

/// <summary>Options alike across commands: whoever knows one command knows the options of the others.</summary>
public sealed class OptionsTests
{
    private static readonly RootCommand Root = CommandLine.CreateRoot();

    private static List<(string Command, Command Leaf)> Leaves { get; } = [.. LeavesOf(Root, "")];

    private static IEnumerable<(string Command, Option Option)> Shown => Leaves.SelectMany(l => l.Leaf.Options.Where(o => !o.Hidden).Select(o => (l.Command, o)));

    [Fact]
    public void An_option_has_the_same_short_name_wherever_it_is() =>
        Assert.All(Shown.GroupBy(o => o.Option.Name), same => Assert.Single(same.Select(o => string.Join(' ', o.Option.Aliases.Order(StringComparer.Ordinal))).Distinct()));

    [Fact]
    public void A_short_name_means_the_same_option_wherever_it_is() =>
        Assert.All(Shown.SelectMany(o => o.Option.Aliases.Select(a => (a, o.Option.Name))).GroupBy(p => p.a), same => Assert.Single(same.Select(p => p.Name).Distinct()));

    // What a site is written into is a folder; every other result is one file.
    [Fact]
    public void An_option_takes_the_same_kind_of_value_wherever_it_is() =>
        Assert.All(Shown.GroupBy(o => o.Option.Name), same => Assert.Single(same.Select(o => KindOf(o.Option)).Where(k => same.Key != "--output" || k != "FOLDER").Distinct()));

    [Fact]
    public void An_option_tells_what_it_takes_and_what_it_does() => Assert.All(Shown, o =>
    {
        Assert.EndsWith(".", o.Option.Description, StringComparison.Ordinal);
        Assert.Equal(o.Option.ValueType == typeof(bool), o.Option.HelpName is null);
    });

    [Fact]
    public void Every_command_on_guides_takes_the_content_folder()
    {
        // They make the folder, take a folder of markdown instead, or know no guide.
        string[] others = ["new", "extract", "completions"];

        Assert.Equal(others.Order(), Leaves.Where(l => !Has(l.Leaf, "--content", "-c")).Select(l => l.Command).Order());
        Assert.All(Leaves.Where(l => Has(l.Leaf, "--content", "-c") && l.Command != "import"), l => Assert.True(Has(l.Leaf, "--templates", "-t"), $"{l.Command} lacks --templates"));
    }

    [Fact]
    public void Whatever_writes_a_file_that_is_named_replaces_one_only_with_force() =>
        Assert.All(Leaves.Where(l => l.Leaf.Options.Any(o => o is { Name: "--output", HelpName: "FILE" })), l => Assert.True(Has(l.Leaf, "--force"), $"{l.Command} lacks --force"));

    [Theory]
    [InlineData("assess report a.json --by owner")]
    [InlineData("import folder --guide vault")]
    [InlineData("extract folder --json")]
    public void Names_of_an_older_version_are_still_taken(string line) => Assert.Empty(Root.Parse(line).Errors);

    [Fact]
    public void Completion_offers_the_words_that_help_shows()
    {
        var offered = Shown.Where(o => o.Option.HelpName?.Contains('|') == true).ToList();

        Assert.True(offered.Count > 8, $"{offered.Count} options with words");
        Assert.All(offered, o => Assert.Equal(o.Option.HelpName!.Split('|').Order(), Root.Parse($"{o.Command} {o.Option.Name} ").GetCompletions().Select(c => c.Label).Order()));
    }

    private static string KindOf(Option option) => option.HelpName?.Contains('|') == true ? "WORD" : option.HelpName ?? "";

    private static bool Has(Command command, string name, params string[] aliases) =>
        command.Options.FirstOrDefault(o => o.Name == name && !o.Hidden) is { } option && aliases.All(option.Aliases.Contains);

    private static IEnumerable<(string, Command)> LeavesOf(Command command, string path) => command.Subcommands.Count == 0
        ? [(path, command)]
        : command.Subcommands.Where(c => !c.Hidden).SelectMany(c => LeavesOf(c, $"{path} {c.Name}".Trim()));
}
