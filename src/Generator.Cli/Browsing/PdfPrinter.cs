using System.ComponentModel;
using System.Diagnostics;
using Generator.Cli.Files;
using Generator.Model;

namespace Generator.Cli.Browsing;

/// <summary>
/// Prints a page by a browser without a window. The browser gets a profile of its own, which is gone afterwards, and no network. The page's
/// scripts run while it is read, so that it is laid out before the browser prints.
/// </summary>
internal sealed class PdfPrinter(string browser)
{
    // A hundred sheets on a machine that is busy otherwise take minutes; a browser that hangs never ends.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private const int LongestMessage = 300;

    private static readonly string[] Arguments =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-sync",
        "--disable-background-networking", "--disable-component-update", "--no-pdf-header-footer", "--generate-pdf-document-outline",
    ];

    /// <summary>The page as a PDF; <c>null</c>, and what the browser said (GEN111), where it made none.</summary>
    /// <param name="page">The page in UTF-8, which needs no other file.</param>
    public Outcome<byte[]?> Print(byte[] page)
    {
        using var folder = new PrivateFolder();
        var source = folder.Write("sheet.html", page);
        var target = folder.PathOf("sheet.pdf");
        try
        {
            var said = Run(folder, [$"--print-to-pdf={target}", new Uri(source).AbsoluteUri]);
            return folder.Read("sheet.pdf") is { } bytes && bytes.AsSpan().StartsWith("%PDF-"u8)
                ? new Outcome<byte[]?>(bytes, [])
                : Failed(said);
        }
        catch (Exception fault) when (fault is Win32Exception or IOException or UnauthorizedAccessException)
        {
            return Failed(SystemWords.Of(fault));
        }
    }

    // What it said last; a browser says much that is of no concern here, so only where it failed.
    private string Run(PrivateFolder folder, string[] arguments)
    {
        using var process = Process.Start(StartOf(folder, arguments)) ?? throw new IOException("The program didn't start.");
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return $"It was stopped after {Patience.TotalMinutes} minutes.";
        }
        return LastLine(errors.Result) ?? LastLine(output.Result) ?? $"It ended with code {process.ExitCode}.";
    }

    private ProcessStartInfo StartOf(PrivateFolder folder, string[] arguments)
    {
        var start = new ProcessStartInfo(browser) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var argument in Arguments.Concat(ForRoot()).Append($"--user-data-dir={folder.PathOf("profile")}").Concat(arguments))
            start.ArgumentList.Add(argument);
        return start;
    }

    // Chromium refuses to run as root within its sandbox. The page is ours and holds no script of anybody else's.
    private static IEnumerable<string> ForRoot() => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];

    private static string? LastLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();

    private Outcome<byte[]?> Failed(string said)
    {
        var shown = said.Length > LongestMessage ? $"{said[..LongestMessage]}..." : said;
        return new Outcome<byte[]?>(null, [new Diagnostic(DiagnosticRules.BrowserFailed, SourceSpan.Start(FolderReader.Shown(browser)), $"It made no PDF. {shown.TrimEnd('.')}.")]);
    }
}
