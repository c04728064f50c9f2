using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;
using Generator.Tests.Gold;

namespace Generator.Tests.Rules;

public sealed class RuleBookReaderTests
{
    [Fact]
    public void The_committed_rules_are_named_and_say_why()
    {
        var rules = GoldGuide.Rules.Rules;

        Assert.True(rules.Count > 20, $"only {rules.Count} rules");
        Assert.All(rules, r => Assert.Matches("^[a-z]+(-[a-z]+)*$", r.Name));
        Assert.All(rules, r => Assert.EndsWith(".", r.Why, StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_stands_for_its_phrases_in_rules_and_in_lists()
    {
        var book = Read("rules:\n  - { name: a, take: none, why: b, when: { says: [\"@big\", one] } }\n", "small: [x, y]\nbig: [\"@small\", z]\n").Value;

        Assert.Equal(new PhraseTest(PhrasePlace.Says, ["x", "y", "z", "one"]), Assert.Single(book.Rules[0].When.Phrases));
    }

    [Theory]
    [InlineData("take: nothing", 3, "\"nothing\" is not a kind")]
    [InlineData("take: none\n    when: { mood: imperativ }", 4, "\"imperativ\" is not a value of \"mood\"")]
    [InlineData("take: none\n    when: { sayz: x }", 4, "Did you mean \"says\"?")]
    [InlineData("take: none\n    when: { says: \"@nowhere\" }", 4, "There is no word list \"nowhere\".")]
    public void A_fault_is_told_with_its_line(string rest, int line, string expected)
    {
        var problem = Assert.Single(Read($"rules:\n  - name: a\n    {rest}\n    why: b\n", "x: [y]\n").Diagnostics);

        Assert.Equal(line, problem.Span.Line);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, problem.Severity);
    }

    [Fact]
    public void Two_rules_of_one_name_are_told() =>
        Assert.Contains("Two rules are named \"a\"", Assert.Single(Read("rules:\n  - { name: a, take: none, why: b }\n  - { name: a, take: none, why: c }\n", "x: [y]\n").Diagnostics).Message, StringComparison.Ordinal);

    private static Outcome<RuleBook> Read(string rules, string lexicon) =>
        RuleBookReader.Read(new SourceFile("controls.yml", rules), new SourceFile("lexicon.yml", lexicon));
}
