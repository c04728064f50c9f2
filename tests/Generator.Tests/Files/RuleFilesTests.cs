using Generator.Cli.Files;

namespace Generator.Tests.Files;

/// <summary>Which files the rules come from.</summary>
public sealed class RuleFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rules").FullName;

    [Fact]
    public void The_programs_rules_come_with_their_figures() => Assert.NotEmpty(Templates.RulesOf(Templates.Read(_folder)).Value.Trials);

    [Fact]
    public void Own_rules_have_no_figures_but_their_own()
    {
        var rules = Shadow("controls.yml");
        Assert.Empty(rules.Trials);
        Assert.NotEmpty(rules.Rules);

        Shadow("confidence.yml");
        Assert.NotEmpty(Templates.RulesOf(Templates.Read(_folder)).Value.Trials);
    }

    [Fact]
    public void Own_figures_may_stand_beside_the_programs_rules() =>
        Assert.Equal("mine", Assert.Single(Shadow("confidence.yml", "rules: [{ name: mine, few: { right: 1, of: 2 } }]\n").Trials).Rule);

    [Fact]
    public void What_is_wrong_with_the_figures_is_told()
    {
        Shadow("confidence.yml", "rules: [{ name: mine, few: { right: 3, of: 2 } }]\n");

        Assert.Contains("3 of 2 can't be right", Assert.Single(Templates.RulesOf(Templates.Read(_folder)).Diagnostics).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Model.Rules.RuleBook Shadow(string name, string? text = null)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "rules"));
        File.WriteAllText(Path.Combine(_folder, "rules", name), text ?? File.ReadAllText(Path.Combine(Repository.Root, "templates/rules", name)));
        return Templates.RulesOf(Templates.Read(_folder)).Value;
    }
}
