using Generator.Model;
using Generator.Relating.Wording;

namespace Generator.Relating.Changes;

/// <summary>Whether a control asks or promises with more or less force: by its kind, and by its modal words.</summary>
internal static class ForceChange
{
    /// <summary>What its kind tells.</summary>
    public static Finding? OfKind(ControlKind old, ControlKind @new)
    {
        if (old == @new)
            return null;
        var reason = $"kind: {WordOf(old)} -> {WordOf(@new)}";
        if (Rank(old) is not { } before || Rank(@new) is not { } after)
            return new Finding(ChangeClass.Substantive, reason);
        return new Finding(after > before ? ChangeClass.Strengthened : ChangeClass.Weakened, reason);
    }

    /// <summary>What its modal words tell; those of a condition tell nothing of what is asked.</summary>
    public static Finding? OfWords(WordSurplus lost, WordSurplus gained)
    {
        var (before, after) = (Strongest(lost), Strongest(gained));
        if (before is not null && after is not null && Rank(before) != Rank(after))
            return new Finding(Rank(after) > Rank(before) ? ChangeClass.Strengthened : ChangeClass.Weakened, $"{before} -> {after}");
        // Without a modal word a sentence asks already; only "must" adds to that, and only "never" to a denial.
        if (string.Equals(after, Meaning.Must, StringComparison.Ordinal))
            return new Finding(ChangeClass.Strengthened, "now must");
        if (string.Equals(before, Meaning.Must, StringComparison.Ordinal))
            return new Finding(ChangeClass.Weakened, "no longer must");
        if (Never(lost) && string.Equals(after, Meaning.Should, StringComparison.Ordinal))
            return new Finding(ChangeClass.Weakened, "never -> should not");
        return Never(gained) && string.Equals(before, Meaning.Should, StringComparison.Ordinal) ? new Finding(ChangeClass.Strengthened, "should not -> never") : null;
    }

    /// <summary>Whether a stem is a modal word's.</summary>
    public static bool IsModal(string stem) => Rank(stem) > 0;

    private static string? Strongest(WordSurplus surplus) => surplus.Terms.Where(t => !t.Term.IsConditional).Select(t => t.Term.Stem).Where(IsModal).MaxBy(Rank);

    private static bool Never(WordSurplus surplus) => surplus.Terms.Any(t => string.Equals(t.Term.Stem, Meaning.Never, StringComparison.Ordinal));

    private static int Rank(string? stem) => stem switch
    {
        Meaning.Must => 3,
        Meaning.Should => 2,
        Meaning.Can => 1,
        _ => 0,
    };

    private static int? Rank(ControlKind kind) => kind switch
    {
        ControlKind.Requirement => 3,
        ControlKind.Recommendation => 2,
        ControlKind.Option => 1,
        _ => null,
    };

    /// <summary>"a requirement", "an option".</summary>
    public static string ArticleOf(ControlKind kind) => $"{(kind is ControlKind.Option or ControlKind.Assurance ? "an" : "a")} {WordOf(kind)}";

    private static string WordOf(ControlKind kind) => kind.ToString().ToLowerInvariant();
}
