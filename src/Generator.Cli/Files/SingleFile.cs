namespace Generator.Cli.Files;

/// <summary>Writes files that stand alone.</summary>
internal static class SingleFile
{
    /// <summary>Makes the file hold these bytes, complete or not at all; one that holds them already isn't touched.</summary>
    public static void Write(string path, byte[] content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            return;
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        var temporary = path + ".part";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, path, overwrite: true);
    }
}
