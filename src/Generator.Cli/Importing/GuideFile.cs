using Generator.Cli.Files;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Importing;

/// <summary>A guide.yml to which versions are added; it need not be there yet.</summary>
/// <param name="Folder">The guide's folder.</param>
/// <param name="Text">The file's text.</param>
/// <param name="Info">What it says.</param>
internal sealed record GuideFile(string Folder, string Text, GuideInfo Info)
{
    private string FilePath => Path.Combine(Folder, GuideEditor.FileName);

    /// <summary>Reads it; where there is none, it is what <paramref name="head"/> says.</summary>
    public static Outcome<GuideFile> Read(string content, string id, Func<GuideInfo> head)
    {
        var folder = Path.Combine(content, "guides", id);
        var path = Path.Combine(folder, GuideEditor.FileName);
        if (!File.Exists(path))
            return new Outcome<GuideFile>(new GuideFile(folder, GuideEditor.New(head()), head()), []);
        var file = SingleFile.Read(path);
        if (file.Value is not { } found)
            return new Outcome<GuideFile>(new GuideFile(folder, "", head()), file.Diagnostics);
        var read = GuideEditor.Read(id, found);
        return new Outcome<GuideFile>(new GuideFile(folder, found.Text, read.Value), read.Diagnostics);
    }

    /// <summary>What keeps new versions from being added, before anything is written.</summary>
    public IEnumerable<Diagnostic> Faults(IEnumerable<PlannedVersion> plan)
    {
        var text = Text;
        foreach (var version in plan.Where(p => p.Fate == Fate.New).Select(p => p.Version))
        {
            if (GuideEditor.Add(text, version) is { } next)
                text = next;
            else
                return [new Diagnostic(DiagnosticRules.GuideUneditable, SourceSpan.Start(FolderReader.Shown(FilePath)), $"The version {version.Id} can't be added to what stands under versions. As an entry it is: {GuideEditor.EntryOf(version)}")];
        }
        return [];
    }

    /// <summary>Adds a version and writes the file. Somebody else may have written it meanwhile; then it is left alone.</summary>
    public GuideFile With(VersionInfo version)
    {
        var text = GuideEditor.Add(Text, version) ?? throw new IOException($"The version {version.Id} can't be added.");
        if (TextFile.Replace(FilePath, File.Exists(FilePath) ? Text : null, text) is { } problem)
            throw new IOException($"{FolderReader.Shown(FilePath)}: {problem.Message} {problem.Rule.Fix}");
        return this with { Text = text };
    }
}
