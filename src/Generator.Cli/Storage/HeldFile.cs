namespace Generator.Cli.Storage;

/// <summary>
/// A file that no other run of this program writes while this is held. It is replaced complete or not at all: the new bytes are written
/// beside it and flushed to the disk, then take its place. Where its path is a link, the file that it leads to is replaced; who may do what with
/// it, and whose it is, stays.
/// </summary>
internal sealed class HeldFile : IDisposable
{
    private readonly string _target;
    private readonly WriteLock _lock;

    private HeldFile(string target, WriteLock held) => (_target, _lock) = (target, held);

    /// <summary>The file as it was before the last replacement, beside it: <c>.NAME.bak</c>.</summary>
    public static string BackupOf(string path) => Beside(path, ".bak");

    /// <summary>Takes a file, which need not be there; its folder is made.</summary>
    /// <exception cref="IOException">Another run holds it, or its folder can't be written.</exception>
    public static HeldFile Take(string path)
    {
        var target = TargetOf(path);
        Disk.CreateFolder(Path.GetDirectoryName(target)!);
        return new HeldFile(target, WriteLock.Take(Beside(target, ".lock")));
    }

    /// <summary>Its bytes; <c>null</c> where there is none.</summary>
    public byte[]? Read() => File.Exists(_target) ? File.ReadAllBytes(_target) : null;

    /// <summary>Makes it hold these bytes. One that holds them already isn't touched.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="keepsOld">Whether what it held is kept beside it.</param>
    public void Replace(ReadOnlySpan<byte> content, bool keepsOld)
    {
        var old = Read();
        if (old is not null && content.SequenceEqual(old))
            return;
        if (old is not null && keepsOld)
            Put(BackupOf(_target), old);
        Put(_target, content);
        Disk.FlushNames(Path.GetDirectoryName(_target)!);
    }

    /// <summary>Removes it; what it held is kept beside its place.</summary>
    public void Remove()
    {
        if (Read() is { } old)
            Put(BackupOf(_target), old);
        Disk.Delete(_target);
    }

    /// <summary>Gives it free for others.</summary>
    public void Dispose() => _lock.Dispose();

    // What has the place already tells the mode and the owner; a backup is as guarded as what it is one of.
    private void Put(string path, ReadOnlySpan<byte> content)
    {
        var part = Beside(path, ".part");
        try
        {
            Disk.Delete(part);
            Disk.Create(part, content, ModeOf(_target), isFlushed: true);
            if (File.Exists(_target))
                Disk.CopyOwner(_target, part);
            Disk.Move(part, path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Forget(part);
            throw;
        }
    }

    private static void Forget(string part)
    {
        try
        {
            Disk.Delete(part);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What kept it from being written keeps it from being removed, too, and is what is told; the next write removes it.
        }
    }

    private static UnixFileMode? ModeOf(string path) => OperatingSystem.IsWindows() || !File.Exists(path) ? null : File.GetUnixFileMode(path);

    private static string TargetOf(string path)
    {
        var full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
    }

    private static string Beside(string path, string ending) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}{ending}");
}
