using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

public sealed class IdentityReaderTests
{
    private const string Good =
        """
        identities:
        - id: data.use-mfa
          at: data.md#data
          words: use mfa
          wordings:
          - 0123456789ab.012345
          - 1123456789ab.012345 2021-06-10 2023-04-18
        """;

    [Fact]
    public void An_entry_has_its_wordings_with_their_versions()
    {
        var read = IdentityReader.Read(new SourceFile("identities.yml", Good));

        Assert.Empty(read.Diagnostics);
        var identity = Assert.Single(read.Value.Identities);
        Assert.Equal(("data.use-mfa", "data.md", "data", "use mfa"), (identity.Id, identity.File, identity.Anchor, identity.Words));
        Assert.Equal(["2021-06-10", "2023-04-18"], identity.Wordings[1].Versions);
    }

    [Theory]
    [InlineData("0123456789ab.012345", "0123456789.012345", 6, 5, "GEN204")]
    [InlineData("words: use mfa", "wrods: use mfa", 4, 3, "GEN202")]
    [InlineData("  at: data.md#data\n", "", 2, 3, "GEN203")]
    [InlineData("identities:", "identity:", 1, 1, "GEN202")]
    [InlineData("- id: data.use-mfa", "- id: [", 2, 7, "GEN201")]
    public void A_broken_entry_is_told_with_its_place(string old, string @new, int line, int column, string code)
    {
        var problems = IdentityReader.Read(new SourceFile("identities.yml", Good.Replace(old, @new, StringComparison.Ordinal))).Diagnostics;

        Assert.Contains((code, line, column), problems.Select(p => (p.Rule.Code, p.Span.Line, p.Span.Column)));
    }

    [Fact]
    public void An_id_twice_is_told_at_the_second()
    {
        var entry = Good[(Good.IndexOf('\n', StringComparison.Ordinal) + 1)..];

        var problem = Assert.Single(IdentityReader.Read(new SourceFile("identities.yml", $"{Good}\n{entry}")).Diagnostics);

        Assert.Equal(("GEN211", 8, 7), (problem.Rule.Code, problem.Span.Line, problem.Span.Column));
    }
}
