using System.Text;
using Generator.Cli.Terminal;
using Generator.Model;

namespace Generator.Cli.Files;

/// <summary>Where a command's result goes: a file that was named, or standard output.</summary>
internal static class ResultOutput
{
    /// <summary>Writes the bytes; what keeps a file from being written is reported.</summary>
    /// <returns>Whether they were written.</returns>
    public static bool Write(string? path, byte[] content)
    {
        try
        {
            if (path is not null)
                SingleFile.Write(path, content);
            else
                WriteToStandardOutput(content);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report.Print([new Diagnostic(DiagnosticRules.FileUnwritable, SourceSpan.Start(FolderReader.Shown(path ?? "standard output")), SystemWords.Of(fault))]);
            return false;
        }
    }

    /// <summary>Writes bytes to standard output: exactly these into a pipe or file, and as a text that a terminal may show where it is one.</summary>
    public static void WriteToStandardOutput(byte[] content)
    {
        if (!Console.IsOutputRedirected)
        {
            Console.Out.Write(Encoding.UTF8.GetString(content));
            return;
        }
        using var output = Console.OpenStandardOutput();
        output.Write(content);
    }
}
