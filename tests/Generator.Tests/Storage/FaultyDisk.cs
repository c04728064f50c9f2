using Generator.Cli.Files;
using Generator.Cli.Storage;

namespace Generator.Tests.Storage;

/// <summary>What happens to a disk at one of its steps.</summary>
public enum DiskFault
{
    /// <summary>The step fails, once.</summary>
    Refused,

    /// <summary>From the step on nothing more can be written; names can be moved and removed.</summary>
    Full,

    /// <summary>From the step on nothing happens at all: the power is gone, and with it whoever would tidy up.</summary>
    PowerLost,
}

/// <summary>Runs something on a disk that has a fault at one step.</summary>
internal static class FaultyDisk
{
    private const string Memory = "/dev/shm";

    /// <summary>A new folder, in memory where the system has such a place: hundreds of runs that flush each file would wait for the disk.</summary>
    public static string NewFolder() => Directory.Exists(Memory)
        ? Directory.CreateDirectory(Path.Combine(Memory, $"generator-{Guid.NewGuid():N}")).FullName
        : Directory.CreateTempSubdirectory().FullName;

    /// <summary>Runs it with a fault at a step (from 0); tells how many steps it began, and whether the power was lost.</summary>
    public static (int Steps, bool IsPowerLost) Run(int at, DiskFault fault, Action run)
    {
        var steps = -1;
        Disk.BeforeEachStep = word => Check(word, Interlocked.Increment(ref steps), at, fault);
        try
        {
            run();
            return (steps + 1, false);
        }
        catch (Exception lost) when (IsPowerLost(lost))
        {
            return (steps + 1, true);
        }
        finally
        {
            Disk.BeforeEachStep = null;
        }
    }

    private static void Check(string word, int step, int at, DiskFault fault)
    {
        if (fault == DiskFault.PowerLost && step >= at)
            throw new PowerLostException();
        if ((fault == DiskFault.Refused && step == at) || (fault == DiskFault.Full && step >= at && word.Split(' ')[0] is "create" or "write" or "make" or "link"))
            throw new IOException($"No space left on device: {word}");
    }

    private static bool IsPowerLost(Exception fault) =>
        fault is PowerLostException || (fault is AggregateException { InnerExceptions: var all } && all.Any(IsPowerLost));

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Roslynator", "RCS1194", Justification = "Nobody but this class makes one.")]
    private sealed class PowerLostException() : Exception("The power is gone.");
}
