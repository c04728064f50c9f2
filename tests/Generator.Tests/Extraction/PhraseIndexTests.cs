using CsCheck;
using Generator.Extraction.Deciding;
using Generator.Extraction.Features;
using Generator.Model;

namespace Generator.Tests.Extraction;

/// <summary>What the index of all rules' phrases finds is what each list finds by itself.</summary>
public sealed class PhraseIndexTests
{
    // Few words, so that phrases overlap, begin alike and stand in several lists.
    private static readonly string[] Vocabulary = ["key", "keys", "a", "the", "rotate", "rotated", "over"];

    private static readonly Gen<string> Phrase = Gen.Select(One([.. Vocabulary, "rotat*", "k*"]), One([.. Vocabulary, "...", "key*"]).Array[0, 2], One(Vocabulary))
        .Select((first, middle, last) => string.Join(' ', middle.Length == 0 ? [first] : [first, .. middle, last]));

    private static Gen<string> One(string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    [Fact]
    public void Each_list_is_found_as_by_a_set_of_its_own() => Gen.Select(Phrase.Array[1, 5].Array[1, 4], One(Vocabulary).Array[0, 9]).Sample((lists, text) =>
    {
        var index = new PhraseIndex();
        int[] numbers = [.. lists.Select(l => index.Add([.. l]))];
        var words = Words.Of(string.Join(' ', text));
        var hits = index.Find(words);
        foreach (var (number, list) in numbers.Zip(lists))
        {
            var set = new PhraseSet([.. list]);
            Assert.Equal(set.Find(words), hits.First(number));
            Assert.All(Enumerable.Range(0, words.Length + 1), at => Assert.Equal(set.LengthAt(words, at), hits.At(number, at)?.Length));
            Assert.Equal(FirstEnding(set, words), hits.Ending(number, words.Length));
        }
    });

    [Fact]
    public void Lists_of_the_same_phrases_are_one()
    {
        var index = new PhraseIndex();

        Assert.Equal(index.Add(["key", "keys"]), index.Add(["key", "keys"]));
        Assert.NotEqual(index.Add(["key", "keys"]), index.Add(["keys", "key"]));
    }

    private static (int, int)? FirstEnding(PhraseSet set, Word[] words) =>
        Enumerable.Range(0, words.Length).Where(at => set.LengthAt(words, at) == words.Length - at).Select(at => ((int, int)?)(at, words.Length - at)).FirstOrDefault();
}
