namespace Generator.Cli.Storage;

/// <summary>
/// All changes to files and folders that people keep, one system call (or few) at a time. A test can look at each step before it is
/// done and let it fail, as a full disk does, or let all that follow fail, as after a loss of power.
/// </summary>
internal static class Disk
{
    private static readonly AsyncLocal<Action<string>?> Watcher = new();

    /// <summary>Gets the word for each step before it is done. What it throws is what the step throws. Holds for the caller and what it calls.</summary>
    public static Action<string>? BeforeEachStep
    {
        get => Watcher.Value;
        set => Watcher.Value = value;
    }

    /// <summary>Makes a new file with these bytes; one that is there is not replaced.</summary>
    /// <param name="path">Its path; the folder must be there.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="mode">Who may do what with it, or <c>null</c> for what the system gives new files.</param>
    /// <param name="isFlushed">Whether it has to be on the disk itself when this returns.</param>
    public static void Create(string path, ReadOnlySpan<byte> bytes, UnixFileMode? mode, bool isFlushed)
    {
        Step($"create {path}");
        using var file = new FileStream(path, OptionsFor(mode));
        // What the system takes away from a new file's mode was given to the old one on purpose.
        if (mode is { } given && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(file.SafeFileHandle, given);
        Step($"write {path}");
        file.Write(bytes);
        Step($"flush {path}");
        file.Flush(isFlushed);
    }

    /// <summary>Writes to what is no file of a disk: a device, a pipe.</summary>
    public static void Send(string path, ReadOnlySpan<byte> bytes)
    {
        using var target = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        target.Write(bytes);
    }

    /// <summary>Gives a file another name, in the place of what is called so.</summary>
    public static void Move(string from, string to)
    {
        Step($"move {from}");
        File.Move(from, to, overwrite: true);
    }

    /// <summary>Gives a folder another name, which nothing has.</summary>
    public static void MoveFolder(string from, string to)
    {
        Step($"move {from}");
        Directory.Move(from, to);
    }

    /// <summary>Makes a folder and those above it; one that is there stays.</summary>
    public static void CreateFolder(string path)
    {
        if (Directory.Exists(path))
            return;
        Step($"make {path}");
        Directory.CreateDirectory(path);
    }

    /// <summary>Removes a file; none is no fault.</summary>
    public static void Delete(string path)
    {
        Step($"remove {path}");
        File.Delete(path);
    }

    /// <summary>Removes an empty folder.</summary>
    public static void DeleteFolder(string path)
    {
        Step($"remove {path}");
        Directory.Delete(path);
    }

    /// <summary>Removes a folder that is this program's own, with all in it; none is no fault.</summary>
    public static void DeleteTree(string path)
    {
        if (!Directory.Exists(path))
            return;
        Step($"remove {path}");
        Directory.Delete(path, recursive: true);
    }

    /// <summary>Gives a file a second name.</summary>
    /// <returns>Whether the system could.</returns>
    public static bool TryLink(string from, string to)
    {
        Step($"link {from}");
        return UnixCalls.TryLink(from, to);
    }

    /// <summary>Lets two folders take each other's place in one step, so that nobody finds neither.</summary>
    /// <returns>Whether the system could.</returns>
    public static bool TryExchange(string one, string other)
    {
        Step($"exchange {one}");
        return UnixCalls.TryExchange(one, other);
    }

    /// <summary>Gives a new file the owner of another, as far as the system allows.</summary>
    public static void CopyOwner(string from, string to)
    {
        Step($"own {to}");
        UnixCalls.CopyOwner(from, to);
    }

    /// <summary>Sees to it that the names in a folder are on the disk itself, where the system can be asked to.</summary>
    public static void FlushNames(string folder)
    {
        Step($"flush {folder}");
        UnixCalls.FlushFolder(folder);
    }

    /// <summary>Sees to it that all that was written below a folder is on the disk itself, where the system can be asked to at once.</summary>
    public static void FlushAll(string folder)
    {
        Step($"flush {folder}");
        UnixCalls.FlushFileSystem(folder);
    }

    private static void Step(string word) => Watcher.Value?.Invoke(word);

    private static FileStreamOptions OptionsFor(UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (mode is not null && !OperatingSystem.IsWindows())
            options.UnixCreateMode = mode;
        return options;
    }
}
