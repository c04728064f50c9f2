using System.Diagnostics;
using System.Globalization;

namespace Generator.Benchmarks.Macro;

/// <summary>What a whole process took.</summary>
/// <param name="Seconds">Its wall time.</param>
/// <param name="Megabytes">The most memory that it held at once (peak resident set), in 10^6 bytes.</param>
internal sealed record Cost(double Seconds, double Megabytes)
{
    /// <summary>The medians of several runs, each for itself.</summary>
    public static Cost Median(IReadOnlyList<Cost> runs) => new(Middle(runs.Select(r => r.Seconds)), Middle(runs.Select(r => r.Megabytes)));

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>Runs a program as a process and tells what it took, by GNU time.</summary>
internal static class TimedRun
{
    /// <summary>Runs it; an exit code other than 0 is an error of the benchmark.</summary>
    public static Cost Of(string folder, string program, params IEnumerable<string> arguments)
    {
        var figures = Path.GetTempFileName();
        var start = new ProcessStartInfo("/usr/bin/time") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { "-o", figures, "-f", "%e %M", program }.Concat(arguments))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.Result}");
        var parts = File.ReadAllText(figures).Trim().Split(' ');
        File.Delete(figures);
        return new Cost(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture) * 1024 / 1e6);
    }
}
