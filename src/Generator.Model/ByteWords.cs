using System.Globalization;

namespace Generator.Model;

/// <summary>Sizes of files in words.</summary>
public static class ByteWords
{
    private const double Thousand = 1000;

    /// <summary>"512 bytes", "14 KB", "3.2 MB": in thousands, as systems show it.</summary>
    public static string Of(long length) => length switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{length} bytes"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{length / Thousand:0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{length / Thousand / Thousand:0.0} MB"),
    };
}
