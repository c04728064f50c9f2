using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

public sealed class SiteIdentityReaderTests
{
    [Fact]
    public void A_name_is_read()
    {
        var read = SiteIdentityReader.Read(new SourceFile("identity.yml", "# ours\nsite: \"0123456789abcdef\"\n"));

        Assert.Empty(read.Diagnostics);
        Assert.Equal("0123456789abcdef", read.Value);
    }

    [Theory]
    [InlineData("site: desk seven", 1, 7, "GEN204")]
    [InlineData("site: \"0123456789ABCDEF\"", 1, 7, "GEN204")]
    [InlineData("sites: \"0123456789abcdef\"", 1, 1, "GEN202")]
    [InlineData("", 1, 1, "GEN201")]
    public void A_broken_one_is_told_with_its_place(string text, int line, int column, string code)
    {
        var read = SiteIdentityReader.Read(new SourceFile("identity.yml", text));

        Assert.Null(read.Value);
        Assert.Contains((code, line, column), read.Diagnostics.Select(p => (p.Rule.Code, p.Span.Line, p.Span.Column)));
    }
}
