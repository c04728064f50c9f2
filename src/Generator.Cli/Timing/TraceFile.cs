using System.Text;
using System.Text.Json;
using Generator.Cli.Files;
using Generator.Cli.Storage;
using Generator.Model;

namespace Generator.Cli.Timing;

/// <summary>
/// A timeline in the Trace Event Format (the JSON object form, complete events, times in microseconds), which the performance panel of Chromium and Perfetto open:
/// https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU. The panel shows every thread as long as no event is a browser's own.
/// </summary>
internal static class TraceFile
{
    private const string MainThread = "Stages";
    private const int Process = 1;
    private const int StagesThread = 1;

    // What every trace of this program begins with, and hardly a file of anybody else's.
    private const string Head = "{\"traceEvents\":[{\"name\":\"process_name\",\"cat\":\"__metadata\"";

    /// <summary>What keeps a trace from being written to a path: a file that is none. <c>null</c> where nothing does.</summary>
    public static Diagnostic? Obstacle(string path)
    {
        if (!File.Exists(path) || UnixCalls.IsSpecial(path))
            return null;
        var old = SingleFile.ReadBytes(path);
        if (old.Value is not { } bytes)
            return old.Diagnostics[0];
        return bytes.AsSpan().StartsWith(Encoding.UTF8.GetBytes(Head))
            ? null
            : new Diagnostic(DiagnosticRules.FileThere, SourceSpan.Start(FolderReader.Shown(path)), "The file is there and is no trace of a build.");
    }

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(Timeline timeline)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("traceEvents");
            WriteHead(json);
            foreach (var stage in timeline.Stages)
                WriteWork(json, stage, StagesThread);
            var threads = new Dictionary<int, int>();
            foreach (var work in timeline.Work)
                WriteWork(json, work, NumberOf(work.Thread, threads, json));
            json.WriteEndArray();
            json.WriteString("displayTimeUnit", "ms");
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private static int NumberOf(int thread, Dictionary<int, int> threads, Utf8JsonWriter json)
    {
        if (threads.TryGetValue(thread, out var number))
            return number;
        number = threads[thread] = StagesThread + 1 + threads.Count;
        WriteName(json, "thread_name", $"Worker {threads.Count}", number);
        return number;
    }

    private static void WriteHead(Utf8JsonWriter json)
    {
        WriteName(json, "process_name", "generator", StagesThread);
        WriteName(json, "thread_name", MainThread, StagesThread);
    }

    private static void WriteName(Utf8JsonWriter json, string kind, string name, int thread)
    {
        json.WriteStartObject();
        WriteEvent(json, kind, "__metadata", "M", thread, TimeSpan.Zero);
        json.WriteStartObject("args");
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteWork(Utf8JsonWriter json, TimedWork work, int thread)
    {
        json.WriteStartObject();
        WriteEvent(json, work.Name, work.Stage, "X", thread, work.Start);
        json.WriteNumber("dur", Microseconds(work.Duration));
        json.WriteStartObject("args");
        json.WriteString("stage", work.Stage);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, string name, string category, string phase, int thread, TimeSpan at)
    {
        json.WriteString("name", name);
        json.WriteString("cat", category);
        json.WriteString("ph", phase);
        json.WriteNumber("pid", Process);
        json.WriteNumber("tid", thread);
        json.WriteNumber("ts", Microseconds(at));
    }

    private static long Microseconds(TimeSpan time) => (long)time.TotalMicroseconds;
}
