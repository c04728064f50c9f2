namespace Generator.Tests;

/// <summary>Where things are in a checkout.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of something kept beside the checkout; a test without it is skipped, in CI it fails.</summary>
    public static string Shared(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        if (!Directory.Exists(full) && !File.Exists(full))
        {
            var reason = $"{full} is missing; this test runs on the guides kept beside a checkout.";
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal), reason);
            Assert.Skip(reason);
        }
        return full;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests don't run inside a checkout.");
    }
}
