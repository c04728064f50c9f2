using Generator.Model;
using Generator.Reading.Content;
using Generator.Reading.Yaml;

namespace Generator.Reading;

/// <summary>Reads a content folder: <c>site.yml</c> and, in <c>guides/</c>, a folder per guide with its <c>guide.yml</c>, a folder per version, and perhaps a <c>curation.yml</c>; and perhaps, in <c>profiles/</c>, a file per profile and, in <c>systems/</c>, a file per system.</summary>
public static class ContentReader
{
    private const string GuidesFolder = "guides";
    private const string DefaultTitle = "Security guides";

    /// <summary>Reads everything that the folder holds. All problems are found in one go; with an error among them the value is incomplete.</summary>
    /// <param name="content">The folder's files.</param>
    /// <param name="only">The ids of the guides that are asked for; all of them where none is named. Of the others only their names are known then.</param>
    public static Outcome<SiteContent> Read(SourceFolder content, params IReadOnlyCollection<string> only) => Read(content, new ReadingMemory(), only);

    /// <summary>The same; versions that <paramref name="memory"/> knows aren't read again.</summary>
    public static Outcome<SiteContent> Read(SourceFolder content, ReadingMemory memory, params IReadOnlyCollection<string> only)
    {
        var problems = new List<Diagnostic>();
        var site = content.Find(GuideYaml.SiteFile) is { } file
            ? GuideYaml.ReadSite(file, problems)
            : Unnamed(problems);
        site = site with { Identity = ReadIdentity(content, problems) };
        var folder = content.Below(GuidesFolder);
        var guides = folder.Folders.Where(id => only.Count == 0 || only.Contains(id, StringComparer.Ordinal)).Select(id => ReadGuide(id, folder.Below(id), memory, problems)).OfType<GuideContent>().ToEquatableArray();
        if (guides.IsEmpty && problems.TrueForAll(p => p.Severity < Severity.Error))
            problems.Add(new Diagnostic(DiagnosticRules.NoDocuments, SourceSpan.Start(GuidesFolder), "There is no guide in guides/; a guide is a folder in it, with a guide.yml and a folder of markdown per version."));
        var profiles = ProfileFolder.Read(content, [.. folder.Folders], problems);
        return new Outcome<SiteContent>(new SiteContent(site, guides.Select(g => WithProfiles(g, profiles)).ToEquatableArray()) { Systems = SystemFolder.Read(content, [.. folder.Folders], problems) }, problems.ToEquatableArray());
    }

    /// <summary>
    /// What has to be known of a site before its guides are read one after the other: its name, its systems and profiles, what each <c>guide.yml</c> says, and of a guide that says where it was published the
    /// documents of its newest version, to which others' links may lead. Problems are told when the guides are read.
    /// </summary>
    public static SiteContent ReadAhead(SourceFolder content, ReadingMemory memory)
    {
        var untold = new List<Diagnostic>();
        var site = content.Find(GuideYaml.SiteFile) is { } file ? GuideYaml.ReadSite(file, untold) : Unnamed(untold);
        var folder = content.Below(GuidesFolder);
        var isAlone = folder.Folders.Count() == 1;
        var profiles = ProfileFolder.Read(content, [.. folder.Folders], untold);
        var guides = folder.Folders.Select(id => ReadAhead(id, folder.Below(id), memory, isAlone)).OfType<GuideContent>().Select(g => WithProfiles(g, profiles)).ToEquatableArray();
        return new SiteContent(site with { Identity = ReadIdentity(content, untold) }, guides) { Systems = SystemFolder.Read(content, [.. folder.Folders], untold) };
    }

    private static GuideContent? ReadAhead(string id, SourceFolder folder, ReadingMemory memory, bool isAlone)
    {
        if (folder.Find(GuideYaml.GuideFile) is not { } file)
            return null;
        var (info, _) = GuideYaml.ReadGuide(id, file, []);
        return info.LinkBase is null || info.Versions.IsEmpty || isAlone
            ? new GuideContent(info, [])
            : new GuideContent(info, [ReadVersion(info.Versions[^1], info, folder, memory).Value]);
    }

    // The guides are what counts; a site without a name of its own is still one.
    private static SiteInfo Unnamed(List<Diagnostic> problems)
    {
        problems.Add(new Diagnostic(DiagnosticRules.SiteUnnamed, SourceSpan.Start(GuideYaml.SiteFile), $"The content folder has no site.yml; the site is called \"{DefaultTitle}\"."));
        return new SiteInfo(DefaultTitle, null, null);
    }

    private static string? ReadIdentity(SourceFolder content, List<Diagnostic> problems)
    {
        if (content.Find(SiteIdentityReader.FileName) is not { } file)
            return null;
        var read = SiteIdentityReader.Read(file);
        problems.AddRange(read.Diagnostics);
        return read.Value;
    }

    private static GuideContent? ReadGuide(string id, SourceFolder folder, ReadingMemory memory, List<Diagnostic> problems)
    {
        var path = $"{GuidesFolder}/{id}";
        if (folder.Find(GuideYaml.GuideFile) is not { } file)
        {
            problems.Add(new Diagnostic(DiagnosticRules.FileMissing, SourceSpan.Start($"{path}/{GuideYaml.GuideFile}"), $"The guide \"{id}\" has no guide.yml; it needs a title, and versions with a date each."));
            return null;
        }
        var (info, map) = GuideYaml.ReadGuide(id, file with { Path = $"{path}/{GuideYaml.GuideFile}" }, problems);
        VersionsYaml.RequireOne(info, map);
        var read = OrderedParallel.Map(info.Versions, v => ReadVersion(v, info, folder, memory));
        var versions = read.Select(v => v.Value).ToEquatableArray();
        problems.AddRange(read.SelectMany(v => v.Diagnostics));
        CheckTopics(versions, map, problems);
        VariantCheck.Run(versions, map, problems);
        if (!map.IsBroken)
            CheckFolders(path, info, folder, problems);
        return new GuideContent(info, versions)
        {
            Curation = ReadCuration(path, folder, problems),
            Identities = ReadIdentities(path, folder, problems),
        };
    }

    private static GuideContent WithProfiles(GuideContent guide, IReadOnlyList<Profile> profiles) =>
        guide with { Profiles = profiles.Where(p => string.Equals(p.Guide.Text, guide.Info.Id, StringComparison.Ordinal)).ToEquatableArray() };

    private static Curation ReadCuration(string path, SourceFolder folder, List<Diagnostic> problems)
    {
        if (folder.Find(CurationReader.FileName) is not { } file)
            return Curation.None;
        var read = CurationReader.Read(file with { Path = $"{path}/{CurationReader.FileName}" });
        problems.AddRange(read.Diagnostics);
        return read.Value;
    }

    private static IdentityLedger ReadIdentities(string path, SourceFolder folder, List<Diagnostic> problems)
    {
        if (folder.Find(IdentityReader.FileName) is not { } file)
            return IdentityLedger.Empty;
        var read = IdentityReader.Read(file);
        problems.AddRange(read.Diagnostics.Select(d => d.Under(path)));
        return read.Value;
    }

    private static Outcome<VersionContent> ReadVersion(VersionInfo version, GuideInfo guide, SourceFolder folder, ReadingMemory memory)
    {
        var path = $"{GuidesFolder}/{guide.Id}/{version.Id}";
        var read = memory.Read(folder.Below(version.Id), version, guide);
        EquatableArray<Diagnostic> none = read.Value.Documents.IsEmpty ? [new Diagnostic(DiagnosticRules.NoDocuments, SourceSpan.Start(path), $"The version {version.Id} of \"{guide.Id}\" has no markdown files.")] : [];
        return new Outcome<VersionContent>(read.Value, [.. none, .. read.Diagnostics.Select(d => d.Under(path))]);
    }

    private static void CheckTopics(EquatableArray<VersionContent> versions, YamlMap map, List<Diagnostic> problems)
    {
        var known = versions.SelectMany(v => v.Documents.Select(d => d.File)).ToHashSet(StringComparer.Ordinal);
        var hints = new NameHints(known);
        foreach (var (topic, span) in map.Places("topics").Where(t => known.Count > 0 && !known.Contains(t.Text)))
            problems.Add(new Diagnostic(DiagnosticRules.TopicMissing, span, $"No version has the page \"{topic}\".{hints.Hint(topic)}"));
    }

    private static void CheckFolders(string path, GuideInfo info, SourceFolder folder, List<Diagnostic> problems)
    {
        foreach (var name in folder.Folders.Except(info.Versions.Select(v => v.Id), StringComparer.Ordinal))
            problems.Add(new Diagnostic(DiagnosticRules.VersionUnlisted, SourceSpan.Start($"{path}/{name}"), $"guide.yml lists no version with the folder \"{name}\"; it is left out."));
    }
}
