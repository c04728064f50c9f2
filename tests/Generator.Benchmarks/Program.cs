using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Generator.Benchmarks;
using Generator.Benchmarks.Macro;

// Frames are measured by the browser itself, which BenchmarkDotNet can't drive.
if (args is ["frames"])
    return await ChecklistFrames.RunAsync();

// Other programs are measured as processes; macro.sh beside this gives their places.
if (args is ["macro", var program, var guides, var work, var runs])
    return new MacroRun(program, guides, work, int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture)).Run();

// In this process: a project generated beside the build's own folders would not restore on a machine without internet.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
