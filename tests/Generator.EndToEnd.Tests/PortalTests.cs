using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary>Real guides of several makers as one site, as they are: nothing but a guide.yml for each is written.</summary>
public sealed class PortalTests
{
    // Of the guides that are tested elsewhere the newest version is enough.
    private static readonly (string Guide, int Versions, string More)[] Guides =
    [
        ("aws-proton-user-guide", 1, ""),
        ("aws-codebuild-user-guide", 1, ""),
        ("aws-secrets-manager-docs", 1, ""),
        ("azure-key-vault", 3, "link-base: https://docs.example.com/azure/key-vault/general/\n"),
        ("eks-best-practices", 2, ""),
        ("owasp-cheatsheets", 2, ""),
    ];

    [Fact]
    public void Guides_of_every_maker_become_one_site()
    {
        using var workspace = new Workspace();
        workspace.Write("content/site.yml", "title: All guides\nsummary: What we are held to.\n");
        foreach (var (guide, versions, more) in Guides)
            Compose(workspace, guide, versions, more);

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.DoesNotContain(": error ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.True(run.ErrorLines.Length < 100, $"{run.ErrorLines.Length} lines are a flood");
        Assert.All(Guides, g => Assert.True(File.Exists(workspace.PathOf($"output/site/guides/{g.Guide}/index.html")), g.Guide));
        Assert.Equal(Guides.Sum(g => g.Versions), run.Output.Split('\n').Count(l => l.Contains(" controls", StringComparison.Ordinal)));
        TestContext.Current.SendDiagnosticMessage(run.Output);
    }

    private static void Compose(Workspace workspace, string guide, int versions, string more)
    {
        string[] folders = [.. Directory.GetDirectories(Repository.Shared($"corpora/{guide}")).Order(StringComparer.Ordinal).TakeLast(versions)];
        var dates = string.Concat(folders.Select(f => $"  - date: {Path.GetFileName(f)}\n"));
        workspace.Write($"content/guides/{guide}/guide.yml", $"title: {guide}\nservice: {guide}\nprovider: Its maker\nsummary: A guide.\nattribution:\n  text: Its maker's.\n{more}versions:\n{dates}");
        foreach (var folder in folders)
            Directory.CreateSymbolicLink(workspace.PathOf($"content/guides/{guide}/{Path.GetFileName(folder)}"), folder);
    }
}
