using System.Globalization;
using Generator.Writing.Design;
using Generator.Writing.Templating;

namespace Generator.Writing.Views;

/// <summary><c>design</c></summary>
internal sealed class DesignView(TokenSheet tokens) : View
{
    protected override object? Find(string member) => member switch
    {
        "groups" => List(tokens.Groups.Select(g => new TokenGroupView(g, tokens))),
        _ => Unknown,
    };
}

/// <summary>An entry of <c>design.groups</c>.</summary>
internal sealed class TokenGroupView(TokenGroup group, TokenSheet tokens) : View
{
    protected override object? Find(string member) => member switch
    {
        "title" => group.Title.TrimEnd('.'),
        "colors" => List(group.Tokens.Where(IsColor).Select(t => new TokenView(t, tokens))),
        "values" => List(group.Tokens.Where(t => !IsColor(t)).Select(t => new TokenView(t, tokens))),
        _ => Unknown,
    };

    private static bool IsColor(Token token) => token.In(ColorSetting.Light) is not null;
}

/// <summary>A named value of the design.</summary>
internal sealed class TokenView(Token token, TokenSheet tokens) : View
{
    protected override object? Find(string member) => member switch
    {
        "name" => token.Name,
        "value" => token.Value,
        "purpose" => token.Purpose,
        "swatches" => List(Enum.GetValues<ColorSetting>().Select(s => new SwatchView(token, s, tokens))),
        _ => Unknown,
    };
}

/// <summary>A colour in one setting of the reader's.</summary>
internal sealed class SwatchView(Token token, ColorSetting setting, TokenSheet tokens) : View
{
    protected override object? Find(string member) => member switch
    {
        "setting" => setting switch
        {
            ColorSetting.Light => "Light",
            ColorSetting.Dark => "Dark",
            ColorSetting.LightHighContrast => "Light, high contrast",
            _ => "Dark, high contrast",
        },
        "color" => token.In(setting) is { } color ? $"#{color.Red:x2}{color.Green:x2}{color.Blue:x2}" : null,
        "contrast" => Lowest() is { Ratio: > 0 } lowest ? Words(lowest.Ratio) : null,
        "contrast_on" => Lowest().On,
        _ => Unknown,
    };

    private (string On, double Ratio) Lowest() => tokens.ContrastsOf(token, setting).FirstOrDefault();

    // Cut, not rounded: 4.49 isn't 4.5.
    private static string Words(double ratio) => (Math.Floor(ratio * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
}
