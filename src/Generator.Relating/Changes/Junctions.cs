using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>Words that join.</summary>
internal static class Junctions
{
    /// <summary>Whether a term joins others.</summary>
    public static bool IsOf(Term term) => term.Stem is "and" or "or";
}
