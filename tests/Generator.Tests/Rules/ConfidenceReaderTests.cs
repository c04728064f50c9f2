using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;

namespace Generator.Tests.Rules;

public sealed class ConfidenceReaderTests
{
    [Fact]
    public void A_rule_has_its_counts_by_how_full_pages_are()
    {
        var read = Read("  - name: advice\n    many: { right: 31, of: 34 }\n    few: { right: 0, of: 2 }\n  - name: unheard-of\n    some: { right: 1, of: 1 }\n");

        Assert.Empty(read.Diagnostics);
        Assert.Equal([new RuleTrial("advice", PageFill.Few, 0, 2), new RuleTrial("advice", PageFill.Many, 31, 34), new RuleTrial("unheard-of", PageFill.Some, 1, 1)], read.Value);
    }

    [Theory]
    [InlineData("  - name: a\n    many: { right: x, of: 2 }\n", 3, "\"x\" is not a count")]
    [InlineData("  - name: a\n    many: { right: -1, of: 2 }\n", 3, "\"-1\" is not a count")]
    [InlineData("  - name: a\n    many: { right: 3, of: 2 }\n", 3, "3 of 2 can't be right")]
    [InlineData("  - name: a\n    many: { right: 1 }\n", 3, "\"of\" is missing or empty.")]
    [InlineData("  - name: a\n    mnay: { right: 1, of: 2 }\n", 3, "Did you mean \"many\"?")]
    [InlineData("  - name: a\n    few: { right: 1, of: 2 }\n  - name: a\n    few: { right: 1, of: 2 }\n", 2, "\"a\" stands here twice")]
    public void A_fault_is_told_with_its_line(string rules, int line, string expected)
    {
        var problem = Read(rules).Diagnostics[0];

        Assert.Equal(line, problem.Span.Line);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, problem.Severity);
    }

    private static Outcome<EquatableArray<RuleTrial>> Read(string rules) => ConfidenceReader.Read(new SourceFile("confidence.yml", $"rules:\n{rules}"));
}
