using System.Reflection;

namespace Generator.Cli.Files;

/// <summary>The files that the program carries.</summary>
internal static class EmbeddedFiles
{
    /// <summary>Those below a folder, each with its path in it.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Below(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"{folder}/";
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name[prefix.Length..], BytesOf(assembly, name)));
    }

    private static byte[] BytesOf(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is listed but not there.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
