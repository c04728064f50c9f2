using CsCheck;
using Generator.Extraction.Segmentation;

namespace Generator.Tests.Extraction;

public sealed class SentenceSplitterTests
{
    private static readonly string[] Parts = ["Use", "keys", ".", "!", "\n", "e.g.", "\"Quote.\"", "(A.)", "1.2", "iam:x", " ", "…"];

    [Theory]
    [InlineData("One. Two.", "One.|Two.")]
    [InlineData("We recommend TLS 1.2 or later. Clients must support it.", "We recommend TLS 1.2 or later.|Clients must support it.")]
    [InlineData("Use a vault, e.g. Secrets Manager, for keys. Rotate them.", "Use a vault, e.g. Secrets Manager, for keys.|Rotate them.")]
    [InlineData("Use keys, tokens, etc. Rotate them.", "Use keys, tokens, etc.|Rotate them.")]
    [InlineData("Use keys, tokens, etc. in a vault.", "Use keys, tokens, etc. in a vault.")]
    [InlineData("Block what hosts tell of themselves (metadata, tokens, etc.) To do so, use a policy.", "Block what hosts tell of themselves (metadata, tokens, etc.)|To do so, use a policy.")]
    [InlineData("Purge the vault (careful! it is gone then) by hand. Tell others.", "Purge the vault (careful! it is gone then) by hand.|Tell others.")]
    [InlineData("Keep a copy. (Really! You need it.)", "Keep a copy.|(Really!|You need it.)")]
    [InlineData("It says \"never share a key.\" Follow it.", "It says \"never share a key.\"|Follow it.")]
    [InlineData("Open https://example.com/a.b?c=d now. Then stop.", "Open https://example.com/a.b?c=d now.|Then stop.")]
    [InlineData("The U.S. Region is isolated. Use it.", "The U.S. Region is isolated.|Use it.")]
    [InlineData("Wait ... then go. Done!", "Wait ... then go.|Done!")]
    [InlineData("Is it encrypted? Yes. (It is.) Good.", "Is it encrypted?|Yes.|(It is.)|Good.")]
    [InlineData("Allow s3:GetObject only. iam:PassRole is denied.", "Allow s3:GetObject only.|iam:PassRole is denied.")]
    [InlineData("As of Rev. 5 of the standard (Vol. 2) keys last a year. Rev. Smith agrees.", "As of Rev. 5 of the standard (Vol. 2) keys last a year.|Rev.|Smith agrees.")]
    [InlineData("No full stop at the end", "No full stop at the end")]
    [InlineData("First line.\nSecond line", "First line.|Second line")]
    [InlineData("Broken\nIn two", "Broken|In two")]
    [InlineData("broken\nin two", "broken\nin two")]
    [InlineData("Use version 1.2.3. of the agent; rotate keys; then stop. Good.", "Use version 1.2.3. of the agent; rotate keys; then stop.|Good.")]
    [InlineData("Grant arn:aws:iam::123456789012:role/admin.reader access. Stop.", "Grant arn:aws:iam::123456789012:role/admin.reader access.|Stop.")]
    [InlineData("Wait… Then go.", "Wait…|Then go.")]
    [InlineData("He asked “why?” and left. “Because.” she said.", "He asked “why?” and left.|“Because.” she said.")]
    [InlineData("Use TLS v1.3. It's faster than vs. before.", "Use TLS v1.3.|It's faster than vs. before.")]
    [InlineData("Use the key of role A. Do not share it.", "Use the key of role A.|Do not share it.")]
    [InlineData("Grant it to Tenant B. Never to both.", "Grant it to Tenant B.|Never to both.")]
    [InlineData("Written by J. Smith and Donald E. Knuth. Good.", "Written by J. Smith and Donald E. Knuth.|Good.")]
    [InlineData("Secrets stand in the .env. Never commit it.", "Secrets stand in the .env.|Never commit it.")]
    [InlineData("Rotate keys (e.g. Signing keys). Then stop.", "Rotate keys (e.g. Signing keys).|Then stop.")]
    [InlineData("", "")]
    public void Text_is_split_where_sentences_end(string text, string expected)
    {
        var sentences = SentenceSplitter.Split(text, _ => false).Select(r => text[r]);

        Assert.Equal(expected, string.Join('|', sentences));
    }

    [Fact]
    public void Code_never_ends_a_sentence()
    {
        const string Text = "Set a. B in the file. Then go.";
        var code = (Start: Text.IndexOf("a. B", StringComparison.Ordinal), Length: 4);

        var sentences = SentenceSplitter.Split(Text, at => at >= code.Start && at < code.Start + code.Length).Select(r => Text[r]);

        Assert.Equal(["Set a. B in the file.", "Then go."], sentences);
    }

    [Fact]
    public void No_word_is_lost() => Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]).Array[0, 30].Sample(
        parts =>
        {
            var text = string.Join(' ', parts);
            var kept = string.Concat(SentenceSplitter.Split(text, _ => false).Select(r => text[r]));
            return string.Concat(kept.Where(c => !char.IsWhiteSpace(c))) == string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        },
        seed: "0000KOIPe036");
}
