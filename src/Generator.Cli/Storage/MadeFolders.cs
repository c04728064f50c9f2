namespace Generator.Cli.Storage;

/// <summary>Folders that a run makes on its way to something else, and removes again where nothing comes of it.</summary>
/// <param name="folder">The innermost of them. What is there already is not this run's.</param>
internal sealed class MadeFolders(string folder)
{
    private readonly string? _outermost = FirstMissing(folder);

    /// <summary>Removes those that are empty, from the innermost on.</summary>
    public void RemoveEmpty()
    {
        if (_outermost is null)
            return;
        try
        {
            for (var at = folder; at.Length >= _outermost.Length && IsEmpty(at); at = Path.GetDirectoryName(at)!)
            {
                if (Directory.Exists(at))
                    Disk.DeleteFolder(at);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // An empty folder is in nobody's way.
        }
    }

    private static bool IsEmpty(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();

    private static string? FirstMissing(string folder)
    {
        string? missing = null;
        for (var at = folder; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at))
            missing = at;
        return missing;
    }
}
