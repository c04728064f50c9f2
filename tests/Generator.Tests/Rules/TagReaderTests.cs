using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;
using Generator.Tests.Gold;

namespace Generator.Tests.Rules;

public sealed class TagReaderTests
{
    [Fact]
    public void The_committed_tags_are_the_documented_ones_in_order()
    {
        string[] names = ["identity", "credentials", "encryption-at-rest", "encryption-in-transit", "keys", "logging", "monitoring", "network", "patching", "backup-and-recovery", "least-privilege", "confused-deputy", "supply-chain"];

        Assert.Equal(names, GoldGuide.Rules.Tags.Select(t => t.Name));
        Assert.All(GoldGuide.Rules.Tags, t => Assert.EndsWith(".", t.Why, StringComparison.Ordinal));
    }

    [Fact]
    public void A_tag_has_its_words()
    {
        var tag = Assert.Single(Read("tags:\n  - { name: logging, title: Logging, why: Because., phrases: [log, audit*], headings: [trail ... kept], except: [log in] }\n").Value);

        Assert.Equal(new TagRule("logging", "Logging", "Because.", ["log", "audit*"], ["trail ... kept"], ["log in"]), tag);
    }

    [Theory]
    [InlineData("name: Logging\n    phrases: [log]", 2, "\"Logging\" is not a name")]
    [InlineData("name: a\n    phrases: [Log]", 3, "\"Log\" is not a phrase")]
    [InlineData("name: a\n    phrases:\n      - log\n      - ... log", 5, "\"... log\" is not a phrase")]
    [InlineData("name: a\n    phrases: [log, \"\"]", 3, "\"\" is not a phrase")]
    [InlineData("name: a\n    phrases: [log]\n    except: [\"@list\"]", 4, "\"@list\" is not a phrase")]
    [InlineData("name: a\n    headings: [\"log,\"]", 3, "\"log,\" is not a phrase")]
    [InlineData("name: a\n    phrase: [log]\n    headings: [log]", 3, "Did you mean \"phrases\"?")]
    [InlineData("name: a\n    except: [log]", 2, "A tag needs \"phrases\" or \"headings\"")]
    public void A_fault_is_told_with_its_line(string rest, int line, string expected)
    {
        var problem = Assert.Single(Read($"tags:\n  - {rest}\n    title: b\n    why: c\n").Diagnostics);

        Assert.Equal(line, problem.Span.Line);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, problem.Severity);
    }

    [Fact]
    public void Two_tags_of_one_name_are_told()
    {
        var problem = Assert.Single(Read("tags:\n  - { name: a, title: b, why: c, phrases: d }\n  - { name: a, title: e, why: f, phrases: g }\n").Diagnostics);

        Assert.Equal(3, problem.Span.Line);
        Assert.Contains("Two tags are named \"a\"", problem.Message, StringComparison.Ordinal);
    }

    private static Outcome<EquatableArray<TagRule>> Read(string text) => TagReader.Read(new SourceFile("tags.yml", text));
}
