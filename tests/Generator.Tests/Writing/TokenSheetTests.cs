using System.Text.RegularExpressions;
using Generator.Writing.Design;
using Generator.Writing.Noting;

namespace Generator.Tests.Writing;

public sealed class TokenSheetTests
{
    private const string Css =
        """
        /* About the file. */
        @media screen { :root:not([x]) {
          /* Words. */
          --ink: light-dark(#000, #ffffff); /* Text. 4.5:1 on paper, nowhere. */
          --paper: light-dark(#fff, #777777);
          /* Sizes. */
          --gap: max(1rem, 50% - var(--ink) / 2); /* Between things. */
        } }
        :root { --ink: light-dark(#111111, #eee); }
        """;

    private static readonly TokenSheet Own = TokenSheet.Read(TemplateFolder.Read().TextOf("assets/tokens.css")!);

    [Fact]
    public void Comments_group_and_explain_what_a_stylesheet_declares()
    {
        var sheet = TokenSheet.Read(Css);

        Assert.Equal(["Words.", "Sizes."], sheet.Groups.Select(g => g.Title));
        Assert.Equal(["ink", "paper", "gap"], sheet.Groups.SelectMany(g => g.Tokens).Select(t => t.Name));
        var ink = sheet.Groups[0].Tokens[0];
        Assert.Equal(("Text.", 4.5, "paper nowhere"), (ink.Purpose, ink.Promise!.Least, string.Join(' ', ink.Promise.On)));
        Assert.Equal(("Between things.", null), (sheet.Groups[1].Tokens[0].Purpose, sheet.Groups[1].Tokens[0].Promise));
    }

    [Fact]
    public void A_second_declaration_is_the_value_in_high_contrast()
    {
        var ink = TokenSheet.Read(Css).Groups[0].Tokens[0];

        Assert.Equal(new Color(0, 0, 0), ink.In(ColorSetting.Light));
        Assert.Equal(new Color(255, 255, 255), ink.In(ColorSetting.Dark));
        Assert.Equal(new Color(17, 17, 17), ink.In(ColorSetting.LightHighContrast));
        Assert.Equal(new Color(238, 238, 238), ink.In(ColorSetting.DarkHighContrast));
    }

    [Theory]
    [InlineData("#767676", "#fff", 4.54)]
    [InlineData("#000", "#ffffff", 21)]
    [InlineData("#aabbcc", "#abc", 1)]
    public void Contrast_is_that_of_the_guidelines(string one, string other, double ratio) =>
        Assert.Equal(ratio, Color.Parse(one)!.ContrastWith(Color.Parse(other)!), 2);

    [Theory]
    [InlineData("#0006")]
    [InlineData("red")]
    [InlineData("#12345g")]
    [InlineData("")]
    public void What_is_no_opaque_colour_is_none(string css) => Assert.Null(Color.Parse(css));

    [Fact]
    public void A_stylesheet_of_somebody_elses_may_hold_anything() => Assert.Empty(TokenSheet.Read("body { color: red } /* x").Groups);

    [Theory]
    [InlineData(nameof(ColorSetting.Light))]
    [InlineData(nameof(ColorSetting.Dark))]
    [InlineData(nameof(ColorSetting.LightHighContrast))]
    [InlineData(nameof(ColorSetting.DarkHighContrast))]
    public void The_sites_own_colours_keep_what_they_promise(string name)
    {
        var setting = Enum.Parse<ColorSetting>(name);
        var promising = Own.Groups.SelectMany(g => g.Tokens).Where(t => t.Promise is not null).ToList();

        Assert.True(promising.Count > 30);
        Assert.All(promising, t => Assert.Equal(t.Promise!.On.Count, Own.ContrastsOf(t, setting).Count()));
        Assert.All(promising, t => Assert.All(Own.ContrastsOf(t, setting), c => Assert.True(c.Ratio >= t.Promise!.LeastIn(setting), $"{t.Name} on {c.On}: {c.Ratio:0.00}")));
    }

    [Fact]
    public void Every_value_that_a_style_refers_to_is_declared()
    {
        var styles = TemplateFolder.Files().Where(f => f.Path.EndsWith(".css", StringComparison.Ordinal)).Select(f => f.Text).ToList();
        var declared = styles.SelectMany(s => Names(s, @"--([\w-]+)\s*:")).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(styles.SelectMany(s => Names(s, @"var\(--([\w-]+)\s*\)")).Where(n => !declared.Contains(n)).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void The_design_page_shows_every_value()
    {
        var page = PageHtml.Words(PageHtml.Of(PageHtml.WriteSample())["design.html"]);

        Assert.All(Own.Groups.SelectMany(g => g.Tokens), t => Assert.Contains($"--{t.Name}", page, StringComparison.Ordinal));
        Assert.Contains("on accent-soft", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(string css, string pattern) =>
        Regex.Matches(css, pattern, RegexOptions.None, TimeSpan.FromSeconds(5)).Select(m => m.Groups[1].Value);
}
