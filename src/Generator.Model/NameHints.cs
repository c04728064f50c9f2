namespace Generator.Model;

/// <summary>
/// Tells for names that aren't known which ones were probably meant, as often as a person reads it: who has more names wrong has another problem than
/// slips, and looking through all known names for each of them costs the product of both.
/// </summary>
/// <param name="known">The names that there are.</param>
public sealed class NameHints(IReadOnlyCollection<string> known)
{
    /// <summary>How many names are looked up.</summary>
    public const int Most = 50;

    /// <summary>With more names than these none is looked up.</summary>
    public const int MostKnown = 20_000;

    /// <summary>How many names were looked up so far.</summary>
    public int Asked { get; private set; }

    /// <summary>The name that was meant; <c>null</c> where none is like it, or enough were asked for.</summary>
    public string? Nearest(string wanted) => MayAsk() ? NearestName.Of(wanted, known) : null;

    /// <summary>The same as the end of a message, as <see cref="NearestName.Hint"/> has it.</summary>
    public string Hint(string wanted) => MayAsk() ? NearestName.Hint(wanted, known) : "";

    private bool MayAsk() => known.Count <= MostKnown && ++Asked <= Most;
}
