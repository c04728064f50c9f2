using Generator.Extraction;
using Generator.Model;
using Generator.Model.Prose;

namespace Generator.Tests.Extraction;

/// <summary>Constructions that guides of any vendor are written in: settings, labels, task lists, words of force, examples of what is wrong.</summary>
public sealed class ConstructionsTests
{
    [Theory]
    [InlineData("You must scan files before you open them.", ControlKind.Requirement)]
    [InlineData("Uploads must be scanned.", ControlKind.Requirement)]
    [InlineData("Sharing an account is strictly forbidden.", ControlKind.Requirement)]
    [InlineData("Encryption SHALL be on.", ControlKind.Requirement)]
    [InlineData("Unencrypted backups are not permitted.", ControlKind.Requirement)]
    [InlineData("MFA is REQUIRED.", ControlKind.Requirement)]
    [InlineData("It is advisable to encrypt the backups.", ControlKind.Recommendation)]
    [InlineData("Encrypting the backups is highly encouraged.", ControlKind.Recommendation)]
    [InlineData("Never expose the admin port.", ControlKind.Recommendation)]
    [InlineData("Rotate the token every 30 days.", ControlKind.Recommendation)]
    public void Words_that_count_do_so_on_any_page(string sentence, ControlKind expected) =>
        Assert.Equal(expected, Assert.Single(TestDocuments.Extract($"# Handbook\n\nLunch is at noon. The canteen is small.\n\n{sentence}\n").Catalog.Controls).Kind);

    [Theory]
    [InlineData("Set `depth` to \"1\".")]
    [InlineData("Set readOnly: true.")]
    [InlineData("Use `--strict`.")]
    [InlineData("Configure mode=strict.")]
    [InlineData("Enable `feature`.")]
    [InlineData("Pinning: Use --strict.")]
    public void A_setting_is_a_demand_where_security_is_spoken_of(string sentence)
    {
        Assert.Equal([sentence.Replace("`", "", StringComparison.Ordinal)], StatementsOf($"# Security settings\n\nThe tool has many.\n\n{sentence}\n"));
        Assert.Empty(StatementsOf($"# Settings\n\nThe tool has many.\n\n{sentence}\n"));
    }

    [Theory]
    [InlineData("Rule 4: Place functions in small groups.")]
    [InlineData("Rule #4 - Place functions in small groups.")]
    [InlineData("First of all, do not trust defaults.")]
    [InlineData("Remember not to trust defaults.")]
    [InlineData("Place functions in small groups.")]
    public void Any_instruction_counts_on_a_page_of_advice_about_security(string sentence) =>
        Assert.Equal([sentence], StatementsOf($"# Security rules\n\n{sentence}\n"));

    [Fact]
    public void An_instruction_on_a_page_that_operates_a_tool_does_not() =>
        Assert.Empty(StatementsOf("# Security rules\n\nOpen the file. Choose a name. Place functions in small groups.\n"));

    [Fact]
    public void A_heading_is_an_instruction_on_a_page_of_advice() =>
        Assert.Equal(["Run as nobody", "Rule 2 - Place functions in small groups"], StatementsOf("# Security rules\n\n## Run as nobody\n\nKeep parts apart. Keep them small. Keep them few.\n\n## Rule 2 - Place functions in small groups\n\nKeep groups apart.\n").Where(s => !s.StartsWith("Keep", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Don't:\n\n- Store passwords in plain text.\n- Use root for daily work.\n")]
    [InlineData("Avoid the following:\n\n- Storing passwords in plain text.\n")]
    [InlineData("## Common mistakes\n\n- Grant everybody access to the keys.\n")]
    [InlineData("**Anti-patterns**: Grant everybody access to the keys.\n")]
    [InlineData("❌ Commit secrets.\n")]
    [InlineData("Bad: Store secrets in the image.\n")]
    public void What_is_shown_as_wrong_is_something_to_avoid(string markdown)
    {
        var controls = TestDocuments.Extract($"# Security\n\n{markdown}").Catalog.Controls;

        Assert.NotEmpty(controls);
        Assert.All(controls, c => Assert.Equal(ControlPolarity.Avoid, c.Polarity));
        Assert.All(controls, c => Assert.Matches("^(Don't|Avoid): ", c.Title));
    }

    [Theory]
    [InlineData("## Common mistakes\n\n- Never grant everybody access to the keys.\n")]
    [InlineData("## Dos and don'ts\n\n- Encrypt the backups.\n")]
    [InlineData("## Avoid shared keys\n\n- Grant each team a key of its own.\n")]
    public void What_a_warning_asks_for_is_still_asked_for(string markdown) =>
        Assert.NotEmpty(StatementsOf($"# Security\n\n{markdown}"));

    [Fact]
    public void What_introduces_a_list_leaves_the_force_to_its_items() =>
        Assert.Equal(["A key of its own", "Encrypted backups"], StatementsOf("# Security\n\nEach team should have:\n\n- A key of its own\n- Encrypted backups\n"));

    [Theory]
    [InlineData("Disks are encrypted with a key of your own.", 1)]
    [InlineData("Make one account per job.", 1)]
    [InlineData("Lunch is at noon.", 0)]
    public void An_item_of_a_task_list_is_asked_for(string sentence, int expected)
    {
        var tasks = TestDocuments.Read(("page.md", $"# Handbook\n\n- {sentence}\n")).Select(AsTasks).ToEquatableArray();
        var controls = ControlExtractor.Extract("guide", "2024-01-01", tasks, Gold.GoldGuide.Rules).Catalog.Controls;

        Assert.Equal(expected, controls.Count);
        Assert.All(controls, c => Assert.Equal(ControlKind.Recommendation, c.Kind));
    }

    private static Document AsTasks(Document document) => document with
    {
        Root = document.Root with { Blocks = document.Root.Blocks.Select(AsTasks).ToEquatableArray() },
    };

    private static Block AsTasks(Block block) => block is ListBlock list
        ? list with { Items = list.Items.Select(i => i with { IsTicked = false }).ToEquatableArray() }
        : block;

    private static List<string> StatementsOf(string markdown) => [.. TestDocuments.Extract(markdown).Catalog.Controls.Select(c => c.Statement)];
}
