using System.Runtime.InteropServices;

namespace Generator.Cli.Storage;

/// <summary>
/// Calls of the system that the runtime has no function for (Linux manual pages link(2), renameat2(2), statx(2), chown(2), fsync(2),
/// syncfs(2)). Where there is no such call the answer is that it couldn't be done, and the callers have another way.
/// </summary>
internal static partial class UnixCalls
{
    private const int CurrentFolder = -100;
    private const uint ExchangeNames = 2;
    private const int ReadOnly = 0;
    private const uint BasicFields = 0x7FF;
    private const int KindMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>Gives a file a second name.</summary>
    public static bool TryLink(string from, string to) => OperatingSystem.IsLinux() && Call(() => Link(from, to));

    /// <summary>Lets two names take each other's place in one step.</summary>
    public static bool TryExchange(string one, string other) =>
        OperatingSystem.IsLinux() && Call(() => Rename(CurrentFolder, one, CurrentFolder, other, ExchangeNames));

    /// <summary>Whether a path, its links followed, leads to what is neither a file nor a folder: a device, a pipe, a socket.</summary>
    public static bool IsSpecial(string path) => StatusOf(path) is { } status && (status.Mode & KindMask) is not RegularFile and not Folder;

    /// <summary>What tells one file of a machine from another while both exist; <c>null</c> where that can't be told.</summary>
    public static (ulong Device, ulong Number)? IdentityOf(string path) =>
        StatusOf(path) is { } status ? (((ulong)status.DeviceMajor << 32) | status.DeviceMinor, status.Number) : null;

    /// <summary>Gives a file the owner and group of another; the group alone where the owner may not be given.</summary>
    public static void CopyOwner(string from, string to)
    {
        if (StatusOf(from) is not { } old || StatusOf(to) is not { } now || (old.User == now.User && old.Group == now.Group))
            return;
        if (!Call(() => ChangeOwner(to, old.User, old.Group)))
            Call(() => ChangeOwner(to, uint.MaxValue, old.Group));
    }

    /// <summary>Puts the names in a folder on the disk.</summary>
    public static void FlushFolder(string folder) => WithFolder(folder, Flush);

    /// <summary>Puts all of the file system that a folder is on onto the disk.</summary>
    public static void FlushFileSystem(string folder) => WithFolder(folder, FlushSystem);

    private static void WithFolder(string folder, Func<int, int> act)
    {
        if (!OperatingSystem.IsLinux() || Open(folder, ReadOnly) is not (>= 0 and var handle))
            return;
        _ = act(handle);
        _ = Close(handle);
    }

    private static Status? StatusOf(string path) =>
        OperatingSystem.IsLinux() && StatusOf(CurrentFolder, path, 0, BasicFields, out var status) == 0 ? status : null;

    // Old systems and other C libraries lack some of these.
    private static bool Call(Func<int> call)
    {
        try
        {
            return call() == 0;
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string from, string to);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Rename(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatusOf(int folder, string path, int flags, uint fields, out Status status);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint user, uint group);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Flush(int handle);

    [LibraryImport("libc", EntryPoint = "syncfs")]
    private static partial int FlushSystem(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);

    // The structure of statx(2), which is the same on every processor; only what is read of it is named.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(20)] public uint User;
        [FieldOffset(24)] public uint Group;
        [FieldOffset(28)] public ushort Mode;
        [FieldOffset(32)] public ulong Number;
        [FieldOffset(136)] public uint DeviceMajor;
        [FieldOffset(140)] public uint DeviceMinor;
    }
}
