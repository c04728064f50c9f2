namespace Generator.Model.Rules;

/// <summary>The keys by which files of rules name places.</summary>
public static class PhrasePlaces
{
    private static readonly SortedDictionary<string, PhrasePlace> Keys = new(StringComparer.Ordinal)
    {
        ["says"] = PhrasePlace.Says,
        ["starts"] = PhrasePlace.Starts,
        ["clause-starts"] = PhrasePlace.ClauseStarts,
        ["ends"] = PhrasePlace.Ends,
        ["heading-says"] = PhrasePlace.HeadingSays,
        ["section-says"] = PhrasePlace.SectionSays,
        ["introduction-says"] = PhrasePlace.IntroductionSays,
        ["lead-says"] = PhrasePlace.LeadSays,
        ["before-says"] = PhrasePlace.BeforeSays,
    };

    /// <summary>The places by their keys, in order of the keys.</summary>
    public static IReadOnlyDictionary<string, PhrasePlace> ByKey => Keys;

    /// <summary>The key of a place.</summary>
    public static string KeyOf(PhrasePlace place) => Keys.First(k => k.Value == place).Key;
}
