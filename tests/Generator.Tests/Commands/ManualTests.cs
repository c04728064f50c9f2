using System.CommandLine;
using Generator.Cli;
using Generator.Cli.Manual;

namespace Generator.Tests.Commands;

/// <summary>The man page is made of the commands, and is sound roff.</summary>
public sealed class ManualTests
{
    private static readonly RootCommand Root = CommandLine.CreateRoot();
    private static readonly string[] Lines = ManualPage.Write(Root, "1.2.3").Split('\n');

    [Fact]
    public void It_has_every_command_and_every_option_that_help_has()
    {
        var text = string.Join(' ', Lines).Replace("\\-", "-", StringComparison.Ordinal);

        Assert.All(Commands(Root, "generator"), c => Assert.Contains($".SS \"{c}", text, StringComparison.Ordinal));
        Assert.All(Options(Root), o => Assert.Contains($"\\fB{o}\\fR", text, StringComparison.Ordinal));
        Assert.DoesNotContain("generator manual", text, StringComparison.Ordinal);
        Assert.Contains("Default: content.", text, StringComparison.Ordinal);
        Assert.StartsWith(".TH \"GENERATOR\" \"1\" \"\" \"generator 1.2.3\"", Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_line_is_one_of_four_macros_or_short_text()
    {
        Assert.All(Lines, l => Assert.True(!l.StartsWith('.') || l[1..3] is "TH" or "SH" or "SS" or "TP", l));
        Assert.All(Lines.Where(l => !l.StartsWith('.')), l => Assert.DoesNotMatch("^'| $|[^\\\\]-|.{110}", l));
    }

    [Theory]
    [InlineData(".hidden file", "\\&.hidden file\n")]
    [InlineData("'quoted' a\\b -o ~", "\\(aqquoted\\(aq a\\eb \\-o \\(ti\n")]
    public void What_roff_would_take_for_more_is_text(string text, string expected) => Assert.Equal(expected, new Roff().Text(text).ToString());

    [Fact]
    public void Long_text_is_broken_where_no_line_becomes_a_macro()
    {
        var text = string.Join(' ', Enumerable.Repeat(".profile", 40));

        var lines = new Roff().Text(text).ToString().TrimEnd('\n').Split('\n');

        Assert.All(lines, l => Assert.StartsWith("\\&.profile", l, StringComparison.Ordinal));
        Assert.Equal(text, string.Join(' ', lines.Select(l => l[2..])));
    }

    private static IEnumerable<string> Commands(Command command, string path) => command.Subcommands.Count == 0
        ? [path]
        : command.Subcommands.Where(c => !c.Hidden).SelectMany(c => Commands(c, $"{path} {c.Name}"));

    private static IEnumerable<string> Options(Command command) => command.Options.Where(o => !o.Hidden).Select(o => o.Name)
        .Concat(command.Subcommands.Where(c => !c.Hidden).SelectMany(Options));
}
