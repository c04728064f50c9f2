using Generator.Extraction.Features;

namespace Generator.Tests.Extraction;

public sealed class PhraseSetTests
{
    private static readonly PhraseSet Phrases = new(["key", "key material", "encrypt*", "encrypt* at rest", "sent ... over", "e*"]);

    [Theory]
    [InlineData("Key material", 2)]
    [InlineData("key", 1)]
    [InlineData("Encrypted at rest", 3)]
    [InlineData("encryption", 1)]
    [InlineData("sent to you over it", 4)]
    [InlineData("every", 1)]
    [InlineData("keys", null)]
    [InlineData("sent a b c d e over", null)]
    public void The_longest_phrase_at_a_word_is_found(string text, int? expected) =>
        Assert.Equal(expected, Phrases.LengthAt(Words.Of(text), 0));

    // The bases of "s" and the last part of "re-" have no letter.
    [Fact]
    public void A_word_without_letters_is_none()
    {
        Assert.False(VerbForms.IsFormOf(Phrases, Words.Of("s")[0]));
        Assert.Null(Phrases.LengthAt([new Word("", "", 0, CommaAfter: false)], 0));
    }
}
