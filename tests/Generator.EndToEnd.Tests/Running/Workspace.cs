namespace Generator.EndToEnd.Tests.Running;

/// <summary>A folder of one test, gone after it.</summary>
internal sealed class Workspace : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("generator-test-").FullName;

    /// <summary>
    /// Writes a whole content folder from one string: a line <c>=== path</c> begins a file. A minimal site and guide stand
    /// below it, whose files the string may replace.
    /// </summary>
    public Workspace WithSite(string files = "")
    {
        foreach (var (path, text) in Parse(MinimalSite).Concat(Parse(files)))
            Write($"content/{path}", text);
        return this;
    }

    /// <summary>Writes a file, with the folders that it needs.</summary>
    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file of any bytes.</summary>
    public void Write(string path, byte[] bytes)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <summary>Copies a folder with all that is below it.</summary>
    public void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            Write(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>Every file below a folder with its bytes, by path.</summary>
    public SortedDictionary<string, byte[]> Snapshot(string folder)
    {
        var full = PathOf(folder);
        var files = Directory.Exists(full) ? Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories) : [];
        return new SortedDictionary<string, byte[]>(
            files.ToDictionary(f => Path.GetRelativePath(full, f), File.ReadAllBytes, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private const string GuideHead =
        """
        === guides/demo/guide.yml
        title: Demo security guide
        service: Demo
        provider: Example
        summary: A guide for one test.
        attribution:
          text: Written for a test.
        versions:
        """;

    /// <summary>The head of a guide in two versions, whose pages follow.</summary>
    public const string TwoDates = GuideHead +
        """

          - date: 2024-01-01
          - date: 2025-01-01
        """;

    /// <summary>A guide in two versions for <see cref="WithSite"/>: one control is strengthened, one gone, one added.</summary>
    public const string TwoVersions = TwoDates +
        """

        === guides/demo/2024-01-01/security.md
        # Security best practices

        You should rotate your keys. You must log each access to your data. Use multi-factor authentication (MFA) with each account.
        === guides/demo/2025-01-01/security.md
        # Security best practices

        You must rotate your keys. You must log each access to your data. Encrypt each backup with a customer managed key.
        """;

    private const string MinimalSite =
        """
        === site.yml
        title: Test site
        summary: A site for one test.

        """ + GuideHead +
        """

          - date: 2024-01-01
        === guides/demo/2024-01-01/security.md
        # Security best practices

        You must encrypt your data at rest. Use multi-factor authentication (MFA) with each account.
        """;

    private static IEnumerable<(string Path, string Text)> Parse(string files) =>
        files.Split("=== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(f => f.Split('\n', 2))
            .Where(f => f.Length == 2)
            .Select(f => (f[0].Trim(), f[1]));
}
