using Generator.Cli.Importing;
using Generator.Model;

namespace Generator.Tests.Importing;

/// <summary>Folders that a command line names, as they come.</summary>
public sealed class NamedSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Several_versions_in_one_folder_are_told()
    {
        Write("2023-01-01/a.md", "# A"u8);
        Write("2024-01-01/a.md", "# A"u8);

        var problem = Assert.Single(NamedSource.Read(_folder, "").Diagnostics);

        Assert.Equal((DiagnosticRules.SeveralVersions, "It holds 2 folders that are named by days, 2023-01-01 to 2024-01-01; they are read as one version."), (problem.Rule, problem.Message));
        Assert.Empty(NamedSource.Read(_folder, "2024-01-01").Diagnostics);
    }

    [Fact]
    public void A_page_that_is_not_utf8_keeps_no_other_from_being_read()
    {
        Write("a.md", [0x23, 0x20, 0xE9]);
        Write("b.md", "# B"u8);

        var read = NamedSource.Read(_folder, "");

        Assert.Equal(["b.md"], read.Value.Files.Files.Select(f => f.Path));
        Assert.Equal((DiagnosticRules.NotUtf8, Severity.Warning), (Assert.Single(read.Diagnostics).Rule, read.Diagnostics[0].Severity));
        Assert.Equal("The byte 0xE9 is not UTF-8, so the whole file is left out: nothing that it says is read.", read.Diagnostics[0].Message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
