namespace Generator.Model.Rules;

/// <summary>How much of a page is controls. It tells better than a page's subject how often a rule is right there.</summary>
public enum PageFill
{
    /// <summary>Little: what stands there explains, or leads through a task.</summary>
    Few,

    /// <summary>Some.</summary>
    Some,

    /// <summary>Much: the page is there to say what to do, or what is done.</summary>
    Many,
}

/// <summary>How a rule did on sentences that readers had labelled without seeing it, on pages alike.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Fill">The pages.</param>
/// <param name="Right">How many of those that it took a reader called a control, too.</param>
/// <param name="Of">How many labelled sentences it took.</param>
public sealed record RuleTrial(string Rule, PageFill Fill, int Right, int Of);

/// <summary>Tells how much of a page is controls.</summary>
public static class PageFills
{
    // On labelled pages with a share below the first, 66 in 100 of what was taken were controls; between them 83, above the second 94. Whether a
    // page is about security told nothing of a guide that wasn't measured.
    private const double LeastSome = 0.15;
    private const double LeastMany = 0.3;

    /// <summary>The words of files, in the order of <see cref="PageFill"/>.</summary>
    public static EquatableArray<string> Words { get; } = ["few", "some", "many"];

    /// <summary>How full a page is.</summary>
    /// <param name="taken">How many of its statements were taken for controls.</param>
    /// <param name="statements">How many it has.</param>
    public static PageFill Of(int taken, int statements) => ((double)taken / statements) switch
    {
        >= LeastMany => PageFill.Many,
        >= LeastSome => PageFill.Some,
        _ => PageFill.Few,
    };

    /// <summary>Such pages, for people.</summary>
    public static string PagesOf(PageFill fill) => fill switch
    {
        PageFill.Few => "pages with few controls",
        PageFill.Some => "pages with some controls",
        _ => "pages full of controls",
    };
}
