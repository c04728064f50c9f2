using Generator.Extraction.Features;

namespace Generator.Tests.Extraction;

public sealed class NumberFinderTests
{
    [Theory]
    [InlineData("1.1.1 Ensure that it is locked", "1.1.1", null, true)]
    [InlineData("1.1.1 (L2) Ensure that it is locked", "1.1.1", "L2", true)]
    [InlineData("(L1) 1.2 Ensure that it is locked", "1.2", "L1", true)]
    [InlineData("(Level 1) Ensure that it is locked", null, "1", true)]
    [InlineData("1. Encryption of disks", "1", null, true)]
    [InlineData("MS.AAD.1.1v1 Guests SHALL be blocked", "MS.AAD.1.1v1", null, true)]
    [InlineData("V2.1: Verify that it is locked", "V2.1", null, false)]
    [InlineData("REQ-1001 Verify that it is locked", "REQ-1001", null, false)]
    [InlineData("3 Lock the racks", "3", null, false)]
    [InlineData("L1 Caches are flushed", null, "L1", false)]
    [InlineData("S3 Buckets are locked", null, null, false)]
    [InlineData("AES-256 Keys are rotated", "AES-256", null, false)]
    public void A_number_opens_what_it_numbers(string sentence, string? label, string? level, bool isSure)
    {
        var found = NumberFinder.Find(Words.Of(sentence));

        Assert.True(found.Length > 0);
        Assert.Equal((label, level, isSure), (found.Label, found.Level, found.IsSure));
    }

    [Theory]
    [InlineData("1.1.1 of them are locked")]
    [InlineData("2024 Roadmap")]
    [InlineData("2024-01-15 Release")]
    [InlineData("3, 4 And 5")]
    [InlineData("V2.1")]
    [InlineData("10.0.0.0/8 Networks are private")]
    [InlineData("Level 1 Support answers")]
    [InlineData("IPv4 Networks are private")]
    public void Other_words_are_no_number(string sentence) => Assert.Equal(0, NumberFinder.Find(Words.Of(sentence)).Length);
}
