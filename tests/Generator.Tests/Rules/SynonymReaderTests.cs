using Generator.Model;
using Generator.Reading;
using Generator.Tests.Relating;

namespace Generator.Tests.Rules;

public sealed class SynonymReaderTests
{
    [Fact]
    public void The_committed_synonyms_read_without_a_problem()
    {
        Assert.Empty(SynonymReader.Read(new SourceFile("synonyms.yml", File.ReadAllText(Path.Combine(Repository.Root, "templates/rules/synonyms.yml")))).Diagnostics);
        Assert.Contains(Corpus.Synonyms.Terms, g => g.Contains("customer master key"));
    }

    [Theory]
    [InlineData("terms:\n  - [a]\n", 2, 5, "GEN204")]
    [InlineData("terms: a\n", 1, 8, "GEN204")]
    [InlineData("terms:\n  - [a, b]\n  - [c, a]\n", 3, 5, "GEN204")]
    [InlineData("trems: []\n", 1, 1, "GEN202")]
    public void A_fault_is_told_with_its_place(string text, int line, int column, string code)
    {
        var problem = Assert.Single(SynonymReader.Read(new SourceFile("synonyms.yml", text)).Diagnostics);

        Assert.Equal((code, line, column), (problem.Rule.Code, problem.Span.Line, problem.Span.Column));
    }
}
