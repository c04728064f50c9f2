using Generator.Cli.Files;
using Generator.Model;

namespace Generator.Tests.Files;

public sealed class AttachedFilesTests
{
    [Fact]
    public void Files_of_a_version_are_taken_in_order_until_it_is_full()
    {
        CarriedFile[] files = [new("a.pdf", 200_000_000), new("b.pdf", 49_000_000), new("c.pdf", 2_000_000), new("d.pdf", 1)];

        var (fitting, problem) = AttachedFiles.Fitting("guides/demo/2024-01-01", files);

        Assert.Equal(["a.pdf", "b.pdf"], fitting.Select(f => f.Path));
        Assert.Equal((DiagnosticRules.FileTooLarge, "The files of the version are 251.0 MB together, more than 250.0 MB; 2 of 4 are left out, from \"c.pdf\" on."), (problem!.Rule, problem.Message));
    }

    [Fact]
    public void What_fits_is_no_problem() => Assert.Null(AttachedFiles.Fitting("x", [new CarriedFile("a.pdf", AttachedFiles.LargestVersion)]).Problem);

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(999, "999 bytes")]
    [InlineData(14_400, "14 KB")]
    [InlineData(3_250_000, "3.3 MB")]
    public void Sizes_are_told_in_words(long length, string words) => Assert.Equal(words, ByteWords.Of(length));
}
