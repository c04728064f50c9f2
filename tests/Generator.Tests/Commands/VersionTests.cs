using System.Xml.Linq;
using Generator.Cli.Terminal;

namespace Generator.Tests.Commands;

/// <summary>The version stands in one place.</summary>
public sealed class VersionTests
{
    [Fact]
    public void The_program_says_the_version_of_the_build_properties() =>
        Assert.Equal(Assert.Single(Properties("Directory.Build.props", "Version")), ProgramVersion.Short);

    [Fact]
    public void No_project_has_a_version_of_its_own() => Assert.All(
        Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories),
        f => Assert.Empty(Properties(f, "Version", "PackageVersion", "AssemblyVersion", "InformationalVersion", "VersionPrefix")));

    private static IEnumerable<string> Properties(string file, params string[] names) =>
        XDocument.Load(Path.Combine(Repository.Root, file)).Descendants().Where(e => e.Parent?.Name.LocalName == "PropertyGroup" && names.Contains(e.Name.LocalName)).Select(e => e.Value);
}
