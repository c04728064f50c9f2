using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Generator.Tests.SupplyChain;

/// <summary>What is restored is what was reviewed.</summary>
public sealed class RestoreTests
{
    private static readonly XElement Properties = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Root!;

    [Fact]
    public void Every_project_has_a_lock_file_and_every_package_in_it_its_hash()
    {
        var projects = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Select(Path.GetDirectoryName).Order();

        Assert.Equal(projects, LockedPackage.LockFiles.Select(Path.GetDirectoryName).Order());
        Assert.All(LockedPackage.LockFiles, f => Assert.Equal(Regex.Count(File.ReadAllText(f), "\"resolved\""), Regex.Count(File.ReadAllText(f), "\"contentHash\": \"[A-Za-z0-9+/=]{80,}\"")));
    }

    [Fact]
    public void Ci_restores_nothing_but_what_is_locked()
    {
        Assert.Equal("true", Property("RestorePackagesWithLockFile").Value);
        Assert.Equal("'$(CI)' == 'true'", (string?)Property("RestoreLockedMode").Attribute("Condition"));
        Assert.Contains("export CI=true", File.ReadAllText(Path.Combine(Repository.Root, ".ci/run")), StringComparison.Ordinal);
    }

    // NU1900 and NU1905: no advisories could be had at all, which isn't the content's fault. Whatever they say is an error.
    [Fact]
    public void What_the_audit_finds_in_any_package_is_an_error()
    {
        Assert.Equal(("true", "all", "low", "true"), (Property("NuGetAudit").Value, Property("NuGetAuditMode").Value, Property("NuGetAuditLevel").Value, Property("TreatWarningsAsErrors").Value));
        Assert.Equal("NU1900;NU1905", Property("WarningsNotAsErrors").Value);
        Assert.DoesNotContain(Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories), f => File.ReadAllText(f).Contains("NuGetAudit", StringComparison.Ordinal));
    }

    [Fact]
    public void Tools_are_pinned_to_one_version()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".config/dotnet-tools.json")));

        Assert.All(manifest.RootElement.GetProperty("tools").EnumerateObject(), t =>
        {
            Assert.Matches(@"^\d+\.\d+\.\d+$", t.Value.GetProperty("version").GetString());
            Assert.False(t.Value.GetProperty("rollForward").GetBoolean());
        });
    }

    private static XElement Property(string name) => Properties.Descendants(name).Single();
}
