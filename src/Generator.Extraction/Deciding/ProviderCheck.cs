using Generator.Model;
using Generator.Model.Rules;

namespace Generator.Extraction.Deciding;

/// <summary>
/// Takes assurances and limitations back from a guide that is about nobody's service. In a guide of a product one name acts on many of the
/// pages that promise something; one of general advice speaks of another thing on each, so that what "is encrypted" or "does not check"
/// there is an explanation, nobody's promise and nobody's gap.
/// </summary>
internal static class ProviderCheck
{
    // Fewer pages tell nothing: what they are about may be named on some of them only.
    private const int FewestPages = 10;

    // In the guides of products at hand the product acts on half of those pages and more, in the one of general advice no name on one in eight.
    private const double ActorShare = 0.25;

    private static readonly ExtractionRule Nobodys = ExtractionRule.PassedOver("nobodys-promise", "The guide is about nobody's service, so that nobody promises it or fails to.");

    /// <summary>The passages of all pages, with no assurance where there is nobody to give one.</summary>
    /// <param name="pages">All pages of the guide.</param>
    /// <param name="author">Who speaks in it; a standard promises nothing.</param>
    public static IEnumerable<DecidedPassage> Apply(IReadOnlyCollection<DecidedPage> pages, GuideAuthor author)
    {
        var passages = pages.SelectMany(page => page.Passages);
        var promising = pages.Where(page => page.Passages.Any(IsPromise)).ToList();
        var isPromised = author is not GuideAuthor.Standard && (promising.Count < FewestPages || HasProvider(promising));
        return isPromised ? passages : passages.Select(WithoutPromise);
    }

    private static bool HasProvider(List<DecidedPage> promising) =>
        promising.SelectMany(page => page.Actors).CountBy(actor => actor).Any(actor => actor.Value >= ActorShare * promising.Count);

    private static bool IsPromise(DecidedPassage passage) => passage.Decision.Rule.Take is ControlKind.Assurance;

    private static DecidedPassage WithoutPromise(DecidedPassage passage) =>
        passage.Decision.Rule.Take is ControlKind.Assurance or ControlKind.Limitation ? passage with { Decision = passage.Decision with { Rule = Nobodys } } : passage;
}
