using Generator.Cli.Files;
using Generator.Cli.Importing;
using Generator.Model;
using Generator.Writing;
using Generator.Writing.Noting;

namespace Generator.Tests.Files;

/// <summary>What is told where somebody names a file and a folder is needed.</summary>
public sealed class FileForFolderTests : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "page.md");

    public FileForFolderTests() => File.WriteAllText(_file, "# Desks");

    [Fact]
    public void Nothing_is_written_over_it()
    {
        var problem = Assert.Single(OutputFolder.Write(_file, SitePlan.Of([]), ".").Diagnostics);

        Assert.Equal((DiagnosticRules.OutputNotOurs, "This is a file; a folder was expected."), (problem.Rule, problem.Message));
        Assert.True(File.Exists(_file));
    }

    [Fact]
    public void It_is_no_content()
    {
        var problem = Assert.Single(ContentFolder.Read(_file).Diagnostics);

        Assert.Equal((DiagnosticRules.FolderMissing, "This is a file; the content folder, which holds site.yml and guides/, was expected."), (problem.Rule, problem.Message));
    }

    [Fact]
    public void A_page_is_no_broken_zip_file()
    {
        var problem = Assert.Single(ZipFiles.Load(_file).Diagnostics);

        Assert.Equal((DiagnosticRules.FolderMissing, "This is a page; the folder that holds it, or a zip file of one, was expected."), (problem.Rule, problem.Message));
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
}
