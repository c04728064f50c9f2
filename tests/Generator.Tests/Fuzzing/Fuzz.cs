using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace Generator.Tests.Fuzzing;

/// <summary>
/// Runs a property on many inputs, on all cores. Input n is made from the seed and n alone, so a failure is found again by both, and a run is the same
/// wherever it is made. Usually there are few inputs; <c>FUZZ_INPUTS</c> gives the number of all properties together, <c>FUZZ_SEED</c> another
/// seed, <c>FUZZ_REPORT</c> a file that gets a line per property.
/// </summary>
internal static class Fuzz
{
    /// <summary>What the weights of all properties add up to.</summary>
    public const int Weights = 1000;

    private const ulong UsualSeed = 20_261_130;

    private static readonly long? Inputs = NumberIn("FUZZ_INPUTS");

    private static readonly ulong Seed = (ulong?)NumberIn("FUZZ_SEED") ?? UsualSeed;

    /// <summary>Whether this is the long run, whose numbers no usual test reaches.</summary>
    public static bool IsLong => Inputs is not null;

    /// <summary>Holds the property against the inputs.</summary>
    /// <param name="name">What it is called in the report.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="usual">How many of them in a usual run.</param>
    /// <param name="weight">How many of <see cref="Weights"/> in a long one.</param>
    /// <param name="show">An input for people.</param>
    /// <param name="holds">Throws where the property doesn't hold.</param>
    public static void Run<T>(string name, Gen<T> inputs, int usual, int weight, Func<T, string> show, Action<T> holds)
    {
        var count = Inputs * weight / Weights ?? usual;
        var watch = Stopwatch.StartNew();
        var slowest = (Input: 0L, Time: TimeSpan.Zero);
        var sync = new Lock();
        string? failure = null;
        Parallel.For(0L, count, (n, state) =>
        {
            var started = watch.Elapsed;
            if (FaultOf(n, inputs, show, holds) is { } fault)
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

    private static string? FaultOf<T>(long n, Gen<T> inputs, Func<T, string> show, Action<T> holds)
    {
        var input = inputs.Generate(new PCG((uint)(n % uint.MaxValue), Seed + (ulong)(n / uint.MaxValue)), null, out _);
        try
        {
            holds(input);
            return null;
        }
        catch (Exception fault)
        {
            return $"Input {n} of seed {Seed}:\n{show(input)}\n{fault}";
        }
    }

    private static long? NumberIn(string name) => long.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
