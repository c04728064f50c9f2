using System.Runtime.InteropServices;
using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>Words that made a condition hold.</summary>
/// <param name="Place">Where they stand.</param>
/// <param name="Start">The index of the first among the words there.</param>
/// <param name="Length">How many they are; 0 for none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Evidence(PhrasePlace Place, int Start, int Length)
{
    /// <summary>No words: it held by features.</summary>
    public static Evidence None => default;

    /// <summary>These, or others where there are none.</summary>
    public Evidence Or(Evidence other) => Length > 0 ? this : other;
}
