namespace Generator.EndToEnd.Tests.Running;

/// <summary>Where things are in a checkout.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The content that is committed.</summary>
    public static string Content => Path.Combine(Root, "content");

    /// <summary>The material that stands beside a checkout; a test without it is skipped, in CI it fails.</summary>
    public static string Shared(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        Require(Directory.Exists(full) || File.Exists(full), $"{full} is missing; these tests run on the guides kept beside a checkout.");
        return full;
    }

    /// <summary>Skips the test where <paramref name="there"/> is false; fails it in CI.</summary>
    public static void Require(bool there, string reason)
    {
        if (there)
            return;
        Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal), reason);
        Assert.Skip(reason);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests don't run inside a checkout.");
    }
}
