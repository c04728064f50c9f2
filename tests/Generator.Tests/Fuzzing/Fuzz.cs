using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace Generator.Tests.Fuzzing;

/// <summary>
/// Runs a property on many inputs, on all cores. Input n is made from the seed and n alone, so a failure is found again by both, and a run is the same
/// wherever it is made. Usually there are few inputs; <c>FUZZ_INPUTS</c> gives the number of all properties together, <c>FUZZ_SEED</c> another
/// seed, <c>FUZZ_REPORT</c> a file that gets a line per property. <c>FUZZ_INPUT</c> repeats one input alone, and
/// <c>FUZZ_SLOW</c> counts what takes longer than so many seconds as a failure, to find out why.
/// </summary>
internal static class Fuzz
{
    /// <summary>What the weights of all properties add up to.</summary>
    public const int Weights = 1000;

    private const ulong UsualSeed = 20_261_130;

    private static readonly long? Inputs = NumberIn("FUZZ_INPUTS");

    private static readonly ulong Seed = (ulong?)NumberIn("FUZZ_SEED") ?? UsualSeed;

    private static readonly long? Only = NumberIn("FUZZ_INPUT");

    private static readonly long? Slow = NumberIn("FUZZ_SLOW");

    /// <summary>Whether this is the long run, whose numbers no usual test reaches.</summary>
    public static bool IsLong => Inputs is not null;

    /// <summary>Holds the property against the inputs.</summary>
    /// <param name="name">What it is called in the report.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="usual">How many of them in a usual run.</param>
    /// <param name="weight">How many of <see cref="Weights"/> in a long one.</param>
    /// <param name="shape">How an input is shown to people, and made smaller where it fails.</param>
    /// <param name="holds">Throws where the property doesn't hold.</param>
    public static void Run<T>(string name, Gen<T> inputs, int usual, int weight, Shape<T> shape, Action<T> holds)
    {
        if (Only is { } only)
        {
            var found = FaultOf(only, inputs, shape, holds);
            Assert.True(found is null, found);
            return;
        }
        var count = Inputs * weight / Weights ?? usual;
        var watch = Stopwatch.StartNew();
        var slowest = (Input: 0L, Time: TimeSpan.Zero);
        var sync = new Lock();
        string? failure = null;
        Parallel.For(0L, count, (n, state) =>
        {
            var started = watch.Elapsed;
            if (FaultOf(n, inputs, shape, holds) is { } fault)
            {
                failure = fault;
                state.Stop();
            }
            var took = watch.Elapsed - started;
            lock (sync)
                slowest = took > slowest.Time ? (n, took) : slowest;
        });
        Assert.True(failure is null, failure);
        if (Environment.GetEnvironmentVariable("FUZZ_REPORT") is { Length: > 0 } report)
            File.AppendAllText(report, string.Create(CultureInfo.InvariantCulture, $"{name,-8} {count,12:N0} inputs, seed {Seed}, {watch.Elapsed.TotalSeconds,8:0.0} s, slowest {slowest.Input} with {slowest.Time.TotalSeconds:0.000} s\n"));
    }

    private static string? FaultOf<T>(long n, Gen<T> inputs, Shape<T> shape, Action<T> holds)
    {
        var input = inputs.Generate(new PCG((uint)(n % uint.MaxValue), Seed + (ulong)(n / uint.MaxValue)), null, out _);
        if (FaultOf(input, holds) is not { } fault)
            return null;
        var smallest = Smallest(input, shape, i => FaultOf(i, holds)?.GetType() == fault.GetType());
        return $"Input {n} of seed {Seed}:\n{shape.Show(input)}\nand as small as it still fails:\n{shape.Show(smallest)}\n{FaultOf(smallest, holds)}";
    }

    private static Exception? FaultOf<T>(T input, Action<T> holds)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            holds(input);
            return watch.Elapsed.TotalSeconds > Slow ? new TimeoutException($"It took {watch.Elapsed.TotalSeconds:0.0} s.") : null;
        }
        catch (Exception fault)
        {
            return fault;
        }
    }

    private static T Smallest<T>(T input, Shape<T> shape, Func<T, bool> fails)
    {
        while (shape.Smaller(input).Where(fails).Take(1).ToList() is [var smaller])
            input = smaller;
        return input;
    }

    private static long? NumberIn(string name) => long.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
