using Generator.Model;

namespace Generator.Writing.Design;

/// <summary>The settings of a reader in which a colour may differ.</summary>
internal enum ColorSetting
{
    Light,
    Dark,
    LightHighContrast,
    DarkHighContrast,
}

/// <summary>A named value of the design.</summary>
/// <param name="Name">The name without its dashes.</param>
/// <param name="Value">The value as it is written.</param>
/// <param name="HighContrast">The value in high contrast; the same where nothing else is written.</param>
/// <param name="Purpose">What it is for, or <c>null</c>.</param>
/// <param name="Promise">On what it can be seen, or <c>null</c>.</param>
internal sealed record Token(string Name, string Value, string HighContrast, string? Purpose, ContrastPromise? Promise)
{
    private const string SchemeFunction = "light-dark(";

    /// <summary>The colour in a setting; <c>null</c> where the value is no opaque colour.</summary>
    public Color? In(ColorSetting setting)
    {
        var value = setting is ColorSetting.Light or ColorSetting.Dark ? Value : HighContrast;
        if (!value.StartsWith(SchemeFunction, StringComparison.Ordinal) || !value.EndsWith(')'))
            return Color.Parse(value);
        var schemes = value[SchemeFunction.Length..^1].Split(',');
        return schemes is [var light, var dark] ? Color.Parse(setting is ColorSetting.Light or ColorSetting.LightHighContrast ? light : dark) : null;
    }
}

/// <summary>That a colour stands out from others.</summary>
/// <param name="Least">The least contrast ratio.</param>
/// <param name="On">The names of the tokens that it stands on.</param>
internal sealed record ContrastPromise(double Least, EquatableArray<string> On)
{
    /// <summary>
    /// The least ratio in a setting. High contrast asks for the next level of WCAG 2.2: 7 instead of 4.5 for text (1.4.6),
    /// and 4.5 instead of 3 for what isn't text (1.4.11, which has no level above).
    /// </summary>
    public double LeastIn(ColorSetting setting) => (setting, Least) switch
    {
        (ColorSetting.Light or ColorSetting.Dark, _) => Least,
        (_, >= 4.5) => 7,
        _ => 4.5,
    };
}

/// <summary>Tokens that belong together.</summary>
internal sealed record TokenGroup(string Title, EquatableArray<Token> Tokens);
