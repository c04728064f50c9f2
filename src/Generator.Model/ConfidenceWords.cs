using Generator.Model.Rules;

namespace Generator.Model;

/// <summary>How sure a control is, in words; the first is the surest.</summary>
public enum ConfidenceLevel
{
    /// <summary>A reader would nearly always call it one.</summary>
    Sure,

    /// <summary>A reader would call it one more often than not.</summary>
    Likely,

    /// <summary>Its rule was often wrong.</summary>
    Unsure,
}

/// <summary>The words for <see cref="Control.Confidence"/>.</summary>
public static class ConfidenceWords
{
    // Foretold from all labelled guides but one, of that one's sure controls 92 in 100 were right, of the likely 79 and of the unsure 70. Of guides
    // that lead through tasks a third is unsure, of guides of advice 5 to 12 in 100.

    /// <summary>From here on a control is sure.</summary>
    public const double LeastSure = 0.85;

    /// <summary>From here on, below <see cref="LeastSure"/>, it is likely; below this it is unsure.</summary>
    public const double LeastLikely = 0.7;

    /// <summary>The levels in the order of <see cref="ConfidenceLevel"/>.</summary>
    public static EquatableArray<string> Levels { get; } = ["sure", "likely", "unsure"];

    /// <summary>The level of a confidence.</summary>
    public static ConfidenceLevel LevelOf(double confidence) => confidence switch
    {
        >= LeastSure => ConfidenceLevel.Sure,
        >= LeastLikely => ConfidenceLevel.Likely,
        _ => ConfidenceLevel.Unsure,
    };

    /// <summary>The level's word.</summary>
    public static string Of(double confidence) => Levels[(int)LevelOf(confidence)];

    /// <summary>"rule advice, right in 31 of 34 labelled sentences on pages full of controls: sure"; <c>null</c> where the control has no confidence.</summary>
    public static string? Told(Control control) => control is { Confidence: { } confidence, Trial: { } trial } ? $"rule {trial.Rule}, {Told(trial)}: {Of(confidence)}" : null;

    private static string Told(RuleTrial trial)
    {
        var pages = PageFills.PagesOf(trial.Fill);
        return trial.Of == 0
            ? $"of which no labelled sentence on {pages} is known, so that others of its kind count"
            : $"right in {CountWords.Of(trial.Right)} of {CountWords.Of(trial.Of, "labelled sentence")} on {pages}";
    }
}
