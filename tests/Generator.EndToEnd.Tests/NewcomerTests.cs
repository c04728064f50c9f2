using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests;

/// <summary>What somebody types who doesn't know the program yet: each is told the command that leads on, and ends with 2.</summary>
public sealed class NewcomerTests
{
    [Theory]
    [InlineData("empty(1,1): error GEN121: The folder is empty. 'generator new empty' puts content to start from into it, with --guide FOLDER around your own markdown.", "build", "--content", "empty")]
    [InlineData("docs(1,1): error GEN121: The folder holds no site.yml and no guides/, but 2 pages of markdown. 'generator new content --guide docs' makes a content folder around a copy of them.", "build", "--content", "docs")]
    [InlineData("guide(1,1): error GEN121: This is the folder of one guide (it holds a guide.yml); the content folder is the one that holds guides/.", "build", "--content", "guide")]
    [InlineData("other(1,1): error GEN121: The folder holds neither site.yml nor guides/.", "build", "--content", "other")]
    [InlineData("content(1,1): error GEN101: There is no such folder. 'generator new content' makes one to start from, with --guide FOLDER around your own markdown.", "build")]
    [InlineData("content(1,1): error GEN101: There is no such folder. 'generator new content' makes one to start from,", "serve")]
    [InlineData("docs(1,1): error GEN122: This is a folder; a guide of the content folder was expected. 'generator extract docs' prints the controls of any folder of markdown, and 'generator new content --guide docs' makes a guide of it.", "export", "docs", "--format", "json")]
    [InlineData("docs(1,1): error GEN122: ", "print", "docs")]
    [InlineData("docs(1,1): error GEN122: ", "assess", "new", "docs")]
    [InlineData("generator: there is no command \"init\". 'generator new FOLDER' makes a content folder to start from;", "init")]
    [InlineData("generator: there is no command \"import-guide\". 'generator import SOURCE' takes a guide into the content folder as dated versions, from a folder, a zip file or a git repository; where there is no content folder yet, 'generator new FOLDER --guide DIR' makes one", "import-guide", "docs")]
    [InlineData("generator: there is no command \"add\". 'generator import SOURCE' takes a guide into the content folder", "add", "docs")]
    [InlineData("generator: there is no command \"clone\". 'generator import --git REPO' takes a guide into the content folder", "clone", "repo")]
    [InlineData("generator: there is no command \"new-guide\". 'generator new FOLDER --guide DIR' makes a content folder around a copy of a folder of markdown.", "new-guide", "docs")]
    [InlineData("generator: there is no command \"biuld\". Known are new, build, ", "biuld")]
    [InlineData("generator: there is no command \"carry\". It stands below another: 'generator assess carry'.", "carry", "a.json")]
    [InlineData("generator: there is no command \"reprot\" of assess. Known are new, record, import, carry, merge, report. Did you mean \"report\"?", "assess", "reprot")]
    public void A_slip_is_answered_with_what_to_do(string expected, params string[] arguments)
    {
        using var workspace = new Workspace();
        Directory.CreateDirectory(workspace.PathOf("empty"));
        workspace.Write("docs/a.md", "# A\n\nYou must use MFA.\n");
        workspace.Write("docs/b.mdx", "# B\n");
        workspace.Write("guide/guide.yml", "title: x\n");
        workspace.Write("other/a.txt", "");

        var run = GeneratorProgram.Usual.Run(workspace.Root, arguments);

        Assert.StartsWith(expected, run.Errors, StringComparison.Ordinal);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("Did you mean \"build\"?", "biuld")]
    [InlineData("Did you mean \"--content\"?", "build", "--contnet", "x")]
    [InlineData("Try 'generator new --help'.", "new")]
    public void A_slip_of_a_finger_is_told_the_nearest_name(string expected, params string[] arguments)
    {
        using var workspace = new Workspace();

        var run = GeneratorProgram.Usual.Run(workspace.Root, arguments);

        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void Every_command_that_is_proposed_for_another_word_is_one()
    {
        using var workspace = new Workspace();
        string[] words = ["init", "create", "setup", "start", "scaffold", "add", "add-guide", "import-guide", "add-version", "fetch", "pull", "clone", "new-guide", "create-guide", "generate", "make", "run", "watch", "preview", "lint", "validate", "compare", "pdf", "list", "help", "version"];

        foreach (var word in words)
        {
            var proposed = GeneratorProgram.Usual.Run(workspace.Root, word).Errors.Split("'generator ")[1].Split('\'')[0].Split(' ')[0];
            Assert.Equal(0, GeneratorProgram.Usual.Run(workspace.Root, [proposed, "--help"]).ExitCode);
        }
    }

    [Fact]
    public void In_the_content_folder_itself_it_is_told_how_to_name_it()
    {
        using var workspace = new Workspace().WithSite();

        var run = GeneratorProgram.Usual.Run(workspace.PathOf("content"), "build");

        Assert.StartsWith("content(1,1): error GEN101: There is no such folder. You are in a content folder: add \"--content .\".", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("content/guides/demo", "Did you mean \"demo\"?")]
    [InlineData("content/guides/demo/2024-01-01/", "Did you mean \"demo@2024-01-01\"?")]
    public void The_folder_of_a_guide_is_not_its_name_but_tells_it(string folder, string expected)
    {
        using var workspace = new Workspace().WithSite();

        var run = GeneratorProgram.Usual.Run(workspace.Root, "export", folder, "--format", "json");

        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_guide_that_is_not_there_is_told_with_those_that_are()
    {
        using var workspace = new Workspace().WithSite();

        var run = GeneratorProgram.Usual.Run(workspace.Root, "export", "dmo", "--format", "json");

        Assert.StartsWith("dmo(1,1): error GEN109: No guide has such a version; known are demo@2024-01-01.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_a_name_is_built_and_told()
    {
        using var workspace = new Workspace().WithSite();
        File.Delete(workspace.PathOf("content/site.yml"));

        var run = GeneratorProgram.Usual.Run(workspace.Root, "build");

        Assert.Equal("content/site.yml(1,1): warning GEN120: The content folder has no site.yml; the site is called \"Security guides\". Write \"title: \" and your site's name into it.\n", run.Errors);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("<title>Security guides</title>", File.ReadAllText(workspace.PathOf("output/site/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/guides/demo/2024-01-01/sub/keys.md:3")]
    [InlineData("content/guides/demo/2024-01-01/sub/keys.md(3,1)")]
    [InlineData("content/guides/demo/2024-01-01/sub/keys.md(3,1): warning GEN302: A problem. What to do.")]
    [InlineData("guides/demo/2024-01-01/sub/keys.md(3,1)")]
    [InlineData("sub/keys.md(3)")]
    [InlineData("sub/keys.md:3")]
    [InlineData("sub/keys.md:3:1")]
    [InlineData("sub/keys.md:3-4")]
    public void Explain_takes_a_place_as_it_is_printed(string place)
    {
        using var workspace = new Workspace().WithSite("=== guides/demo/2024-01-01/sub/keys.md\n# Keys\n\nYou must rotate your keys.\n");

        var run = GeneratorProgram.Usual.Run(workspace.Root, "explain", place);

        Assert.StartsWith("sub/keys.md:3, sentence\nYou must rotate your keys.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Explain_asks_which_guide_is_meant()
    {
        using var workspace = new Workspace().WithSite("=== guides/other/guide.yml\ntitle: Other\nversions:\n  - date: 2024-01-01\n=== guides/other/2024-01-01/security.md\n# Other\n\nYou must rotate your keys.\n");

        var several = GeneratorProgram.Usual.Run(workspace.Root, "explain", "security.md:3");
        var none = GeneratorProgram.Usual.Run(workspace.Root, "explain", "gone.md(3,1)");

        Assert.StartsWith("security.md(1,1): error GEN106: Several guides have such a page: content/guides/demo/2024-01-01/security.md, content/guides/other/2024-01-01/security.md. Name it with its folder.", several.Errors, StringComparison.Ordinal);
        Assert.StartsWith("gone.md(1,1): error GEN106: There is no such file, neither here nor in content.", none.Errors, StringComparison.Ordinal);
        Assert.Equal((2, 2), (several.ExitCode, none.ExitCode));
    }
}
