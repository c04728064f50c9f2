using Generator.Cli.Browsing;
using Generator.Cli.Files;
using Generator.Cli.Terminal;
using Generator.Model;
using Generator.Relating;
using Generator.Writing;
using Generator.Writing.Printing;
using Generator.Writing.Templating;

namespace Generator.Cli.Commands;

/// <summary>Runs <c>print</c>: read, choose, lay out, write, and let a browser print.</summary>
internal static class PrintRun
{
    /// <summary>Runs it and returns the exit code.</summary>
    public static int Run(PrintRequest request)
    {
        if (request.Fault() is { } fault)
            return Refuse(fault);
        var templates = Templates.Read(request.Templates);
        var guides = ContentVersions.Read(request.Content, templates, request.Target);
        var found = guides.FindVersion(request.Target);
        if (Report.Print(found.Diagnostics, Severity.Error) || found.Value is not { } version)
            return ExitCode.BadInput;
        if ((version.UnknownProfile(request.Profile) ?? version.UnknownVersion(request.Since) ?? version.UnknownTopic(request.Topics)) is { } unknown)
            return Refuse(unknown);
        var source = Source(request, new SheetSource(guides.Info, version.Guide, version.Version) { Tailored = version.TailoredBy(request.Profile) }, version, Templates.SynonymsOf(templates));
        if (Report.Print(source.Diagnostics) || source.Value is not { } sheet)
            return ExitCode.BadInput;
        return sheet.Controls.IsEmpty ? Nothing(version) : Write(request, sheet, new TemplateSet(templates));
    }

    private static Outcome<SheetSource?> Source(PrintRequest request, SheetSource whole, NamedVersion version, Outcome<Model.Rules.Synonyms> synonyms)
    {
        var answers = version.Answers(request.Assessment);
        var since = request.Since is { } id ? ChangeFinder.Between(version.Sibling(id).Compared, version.Compared, synonyms.Value) : null;
        var sheet = whole with
        {
            Assessment = answers.Value,
            Filter = new SheetFilter { Topics = request.Topics, Kinds = request.ChosenKinds, IsOpenOnly = request.IsOpenOnly, Since = since },
        };
        return new Outcome<SheetSource?>(sheet, [.. answers.Diagnostics, .. synonyms.Diagnostics]);
    }

    private static int Nothing(NamedVersion version)
    {
        Console.Error.WriteLine($"generator: nothing of {version.Name} is left by these options, so no sheet was made.");
        return ExitCode.No;
    }

    private static int Write(PrintRequest request, SheetSource sheet, TemplateSet templates)
    {
        var html = PrintSheet.Write(sheet, request.Settings, templates);
        if (Report.Print(html.Diagnostics))
            return ExitCode.BadInput;
        return request.IsPdf ? WritePdf(request, html.Value, sheet.Version.Info.Date) : Write(request, (request.HtmlPath, html.Value));
    }

    // Where no browser prints, the HTML is written all the same: any browser can print it by hand.
    private static int WritePdf(PrintRequest request, byte[] html, DateOnly day)
    {
        var pdf = Print(request.Browser, html);
        if (pdf.Value is { } bytes)
            return Write(request, (request.HtmlPath, html), (request.PdfPath, RepeatablePdf.Make(bytes, day)));
        if (Write(request, (request.HtmlPath, html)) == ExitCode.Done)
            Console.Error.WriteLine($"generator: {FolderReader.Shown(request.HtmlPath!)} was written; print it from any browser.");
        Report.Print(pdf.Diagnostics);
        return ExitCode.BadInput;
    }

    private static Outcome<byte[]?> Print(string? named, byte[] html)
    {
        if ((named is null ? BrowserPlaces.Find(Machine.Current(), File.Exists) : File.Exists(named) ? named : null) is { } browser)
            return Progress.Run(tell =>
            {
                tell("Printing");
                return new PdfPrinter(browser).Print(html);
            });
        var problem = named is null
            ? new Diagnostic(DiagnosticRules.BrowserMissing, SourceSpan.Start("PATH"), "Neither here nor in the usual places is a Chromium, Chrome or Edge.")
            : new Diagnostic(DiagnosticRules.BrowserMissing, SourceSpan.Start(FolderReader.Shown(named)), "There is no such program.");
        return new Outcome<byte[]?>(null, [problem]);
    }

    // All or nothing: every file is looked at before the first is written.
    private static int Write(PrintRequest request, params (string? Path, byte[] Content)[] files)
    {
        var obstacles = request.Force ? [] : files.Where(f => f.Path is not null).Select(f => SingleFile.Obstacle(f.Path!, f.Content)).OfType<Diagnostic>().ToList();
        if (Report.Print(obstacles))
            return ExitCode.BadInput;
        return files.All(f => ResultOutput.Write(f.Path, f.Content)) ? ExitCode.Done : ExitCode.BadInput;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"generator: {message}");
        return ExitCode.BadInput;
    }
}
