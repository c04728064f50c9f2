using System.Globalization;

namespace Generator.Writing.Design;

/// <summary>An opaque colour of sRGB, each part from 0 to 255.</summary>
internal sealed record Color(byte Red, byte Green, byte Blue)
{
    /// <summary>The colour that CSS writes as <c>#rgb</c> or <c>#rrggbb</c>; <c>null</c> for anything else.</summary>
    public static Color? Parse(string css)
    {
        var digits = css.Trim() switch
        {
            ['#', var r, var g, var b] => string.Concat(r, r, g) + string.Concat(g, b, b),
            ['#', .. { Length: 6 } six] => six,
            _ => "",
        };
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? new Color((byte)(number >> 16), (byte)(number >> 8), (byte)number)
            : null;
    }

    /// <summary>The contrast ratio with another colour by WCAG 2.2, from 1 to 21.</summary>
    public double ContrastWith(Color other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // Relative luminance as WCAG 2.2 defines it.
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
