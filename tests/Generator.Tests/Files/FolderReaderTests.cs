using System.Text;
using Generator.Cli.Files;
using Generator.Model;

namespace Generator.Tests.Files;

/// <summary>Which files of a folder are texts, and how their lines end.</summary>
public sealed class FolderReaderTests
{
    [Theory]
    [InlineData("a\rb\r", "a\nb\n")]
    [InlineData("a\r\nb\r\n", "a\r\nb\r\n")]
    [InlineData("a\r\r\nb\rc\n", "a\n\r\nb\nc\n")]
    [InlineData("a\n", "a\n")]
    public void A_lone_carriage_return_ends_a_line(string bytes, string text) =>
        Assert.Equal(text, FolderReader.Decode("a.md", Encoding.UTF8.GetBytes(bytes), [])!.Text);

    [Theory]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-16BE", false, "UTF-16")]
    [InlineData("utf-32", true, "UTF-32")]
    [InlineData("utf-32", false, "UTF-32 or no text")]
    public void An_encoding_of_several_bytes_a_character_is_told_by_its_name(string name, bool isMarked, string expected)
    {
        var encoding = Encoding.GetEncoding(name);
        var problems = new List<Diagnostic>();

        Assert.Null(FolderReader.Decode("a.md", [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes("# Title\n\nYou must rotate the keys — always.\n")], problems));

        Assert.Equal($"a.md(1,1): error GEN103: The file is {expected}. Save the file as UTF-8.", Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData(new byte[] { 0x43, 0x61, 0x66, 0xE9, 0x20 }, "a.md(1,4): error GEN103: The byte 0xE9 is not UTF-8.")]
    [InlineData(new byte[] { 0x0A, 0x41, 0xC3 }, "a.md(2,2): error GEN103: The byte 0xC3 is not UTF-8.")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "a.md(1,1): error GEN103: The byte 0xC0 is not UTF-8.")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "a.md(1,1): error GEN103: The byte 0xED is not UTF-8.")]
    public void A_byte_of_another_encoding_is_told_with_its_place(byte[] bytes, string expected)
    {
        var problems = new List<Diagnostic>();

        Assert.Null(FolderReader.Decode("a.md", bytes, problems));

        Assert.StartsWith(expected, Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Some_zeros_make_no_other_encoding() => Assert.Equal("a\0\0b words", FolderReader.Decode("a.md", Encoding.UTF8.GetBytes("a\0\0b words"), [])!.Text);

    [Fact]
    public void Data_is_text_where_its_guide_names_it()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Write(folder, "guides/a/guide.yml", "variables: [v.yaml, w.json]");
            foreach (var name in (string[])["guides/a/2024-01-01/v.yaml", "guides/a/2024-01-01/w.json", "guides/a/2024-01-01/x.json", "guides/b/2024-01-01/w.json"])
                Write(folder, name, "{}");

            var read = FolderReader.Read(folder).Value;

            Assert.Equal(["guides/a/2024-01-01/v.yaml", "guides/a/2024-01-01/w.json", "guides/a/guide.yml"], read.Files.Select(f => f.Path));
            Assert.Equal(["guides/a/2024-01-01/x.json", "guides/b/2024-01-01/w.json"], read.OtherFiles);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
