using System.Text;
using Generator.Cli.Files;

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
