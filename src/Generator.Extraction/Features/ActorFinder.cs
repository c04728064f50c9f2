using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Extraction.Features;

/// <summary>
/// Finds the names that the sentences of a page are about: "Keysafe rotates ..." is about Keysafe. Authors of every guide speak of themselves
/// as "we", which names nobody.
/// </summary>
internal static class ActorFinder
{
    /// <summary>The names, in lower case.</summary>
    public static ImmutableHashSet<string> Of(IEnumerable<PassageFeatures> passages) =>
        [.. passages.Where(IsAboutName).Select(passage => passage.Sentence.Words[passage.Sentence.Clause].Text)];

    private static bool IsAboutName(PassageFeatures passage) => passage is { Passage.Form: StatementForm.Sentence, Sentence: { Mood: Mood.Declarative, Subject: Subject.Provider or Subject.Service } sentence }
        && sentence.Words[sentence.Clause] is var first && (first.IsCapitalized || sentence.Subject is Subject.Provider) && !IsPronoun(first.Text);

    private static bool IsPronoun(string word) => word is "we" or "our" or "it" or "they" or "the" or "this" or "these" or "your" or "all" or "a" or "an";
}
