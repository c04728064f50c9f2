using System.Text.RegularExpressions;
using CsCheck;
using Generator.Model;

namespace Generator.Tests.Exporting;

public sealed class OscalTokenTests
{
    [Theory]
    [InlineData("data-protection.use-tls-1.3", "data-protection.use-tls-1.3")]
    [InlineData("security_iam_x", "security_iam_x")]
    [InlineData("2fa.use", "_x0032_fa.use")]
    [InlineData("net work", "net_x0020_work")]
    [InlineData("a_x0020_b", "a_x005F_x0020_b")]
    [InlineData("über", "über")]
    [InlineData("😀", "_xD83D__xDE00_")]
    public void An_id_is_changed_only_where_it_is_no_token(string id, string token)
    {
        Assert.Equal(token, OscalToken.Of(id));
        Assert.Equal(id, OscalToken.Read(token));
    }

    [Fact]
    public void Every_id_has_a_token_of_its_own_and_comes_back() =>
        Gen.String[Gen.Char["ax0_0205F-. :é1\u0301\uD83D"], 1, 12].Sample(id =>
        {
            Assert.Matches(new Regex(@"^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*\z"), OscalToken.Of(id));
            Assert.Equal(id, OscalToken.Read(OscalToken.Of(id)));
        });
}
