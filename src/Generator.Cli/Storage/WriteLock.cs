namespace Generator.Cli.Storage;

/// <summary>
/// Keeps other runs of this program from writing a file or folder meanwhile. It is a file beside it, locked by the system, which gives it
/// free when the program ends in whatever way; so a lock file that was left says nothing and is in nobody's way. Where a file system can't
/// lock (some shares), what was read is still held against what is there before anything takes its place.
/// </summary>
internal sealed class WriteLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] Taken = [11, 35, unchecked((int)0x80070020)];

    private readonly string _path;
    private readonly FileStream _stream;

    private WriteLock(string path, FileStream stream) => (_path, _stream) = (path, stream);

    /// <summary>How long another run is waited for: reading and writing a file takes far less.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Takes the lock.</summary>
    /// <param name="path">The lock's own file; its folder must be there.</param>
    /// <param name="patience">How long to wait for another run, or <c>null</c> for <see cref="Patience"/>.</param>
    /// <exception cref="IOException">Another run holds it for longer than that, or it can't be made.</exception>
    public static WriteLock Take(string path, TimeSpan? patience = null)
    {
        for (var waited = TimeSpan.Zero; waited < (patience ?? Patience); waited += Pause)
        {
            if (Try(path) is { } held)
                return held;
            Thread.Sleep(Pause);
        }
        throw new IOException("Another run of the program is writing here; run this again when it is done.");
    }

    /// <summary>Gives it free.</summary>
    public void Dispose()
    {
        // Only where it can be told that a lock's file was taken away under it may it be taken away.
        if (OperatingSystem.IsLinux())
            File.Delete(_path);
        _stream.Dispose();
    }

    private static WriteLock? Try(string path)
    {
        try
        {
            var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, Options);
            if (IsAt(stream, path))
                return new WriteLock(path, stream);
            stream.Dispose();
            return null;
        }
        catch (IOException fault) when (Taken.Contains(fault.HResult))
        {
            return null;
        }
    }

    private static FileOptions Options => OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;

    // Whoever held it before may have removed the file between its being opened and being locked here.
    private static bool IsAt(FileStream stream, string path) =>
        !OperatingSystem.IsLinux() || UnixCalls.IdentityOf($"/proc/self/fd/{stream.SafeFileHandle.DangerousGetHandle()}") == UnixCalls.IdentityOf(path);
}
