using System.Diagnostics;
using Xunit.Sdk;

namespace Generator.EndToEnd.Tests.Running;

/// <summary>What a run printed and ended with.</summary>
internal sealed record RunResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of standard error.</summary>
    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The program as users run it: a process. The native one is run where <c>GENERATOR_NATIVE</c> names it.</summary>
public sealed class GeneratorProgram : IXunitSerializable
{
    private string _name = "";

    public GeneratorProgram()
    {
    }

    private GeneratorProgram(string name) => _name = name;

    /// <summary>
    /// Both programs, for theories about what compiling to native code may lose: templates and rules within the program, reading, JSON, serving.
    /// </summary>
    public static TheoryData<GeneratorProgram> Both => [new GeneratorProgram("managed"), new GeneratorProgram("native")];

    /// <summary>The program as the build makes it, run by <c>dotnet</c>.</summary>
    public static GeneratorProgram Managed => new("managed");

    /// <summary>The published program.</summary>
    public static GeneratorProgram Native => new("native");

    /// <summary>
    /// The program for cases that aren't about which one it is: the published one where there is one, which starts in a fraction of the time.
    /// </summary>
    public static GeneratorProgram Usual => NativePath is null ? Managed : Native;

    /// <summary>Runs a command in <paramref name="folder"/> and waits for its end.</summary>
    internal RunResult Run(string folder, params IEnumerable<string> arguments) => Run(folder, null, arguments);

    /// <summary>The same with further environment variables.</summary>
    internal RunResult Run(string folder, IReadOnlyDictionary<string, string>? environment, params IEnumerable<string> arguments)
    {
        using var process = Start(folder, environment, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new RunResult(process.ExitCode, output, errors.Result);
    }

    /// <summary>Runs a command under a tracer, whose own command line stands before the program's; gives it some input, and waits for its end.</summary>
    internal RunResult RunTraced(string folder, IEnumerable<string> tracer, string input, params IEnumerable<string> arguments)
    {
        string[] line = [.. tracer, Executable, .. FirstArguments, .. arguments];
        var start = new ProcessStartInfo(line[0]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in line[1..])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The tracer didn't start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new RunResult(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>Starts a command that goes on until it is stopped.</summary>
    internal Process Start(string folder, IReadOnlyDictionary<string, string>? environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Executable)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var argument in FirstArguments.Concat(arguments))
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("The program didn't start.");
    }

    public void Serialize(IXunitSerializationInfo info) => info.AddValue("name", _name);

    public void Deserialize(IXunitSerializationInfo info) => _name = info.GetValue<string>("name")!;

    public override string ToString() => _name;

    private static string? NativePath => Environment.GetEnvironmentVariable("GENERATOR_NATIVE") is { Length: > 0 } path ? path : null;

    private bool IsNative => string.Equals(_name, "native", StringComparison.Ordinal);

    private string Executable
    {
        get
        {
            if (!IsNative)
                return "dotnet";
            Repository.Require(File.Exists(NativePath), "GENERATOR_NATIVE names no program; publish it and set the variable to run this on the native one.");
            return NativePath!;
        }
    }

    private IEnumerable<string> FirstArguments => IsNative ? [] : [ManagedPath];

    // The configuration that these tests were built in is the one whose program they run.
    private static string ManagedPath
    {
        get
        {
            var configuration = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/', '\\')).Name;
            return Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "Generator.Cli", configuration, "generator.dll"));
        }
    }
}
