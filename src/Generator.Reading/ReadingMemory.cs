using Generator.Model;

namespace Generator.Reading;

/// <summary>Versions that were read before, for builds that follow each other: one whose files and settings are equal isn't read again. What comes of a build is the same with it and without.</summary>
/// <param name="store">What outlives the run, or <c>null</c>.</param>
/// <param name="isForOne">Whether one build asks and nothing is held: a version that is read ahead is read again in its turn.</param>
public sealed class ReadingMemory(IResultStore<VersionSource, Outcome<VersionContent>>? store = null, bool isForOne = false)
{
    private readonly Remembered<VersionSource, Outcome<VersionContent>> _versions = new(store, isForOne);

    /// <summary>Forgets the versions that nobody has asked for since this was called before.</summary>
    public void Sweep() => _versions.Sweep();

    internal Outcome<VersionContent> Read(SourceFolder folder, VersionInfo version, GuideInfo guide) =>
        _versions.Of($"{guide.Id}/{version.Id}", new VersionSource(folder, version, VersionSource.PartsOf(guide)), static s => VersionReader.Read(s.Folder, s.Version, s.Guide));
}

/// <summary>All that reading a version depends on.</summary>
/// <param name="Folder">The files of its folder.</param>
/// <param name="Version">What <c>guide.yml</c> says of it.</param>
/// <param name="Guide">What <c>guide.yml</c> says of how its pages are to be read, and nothing else.</param>
public sealed record VersionSource(SourceFolder Folder, VersionInfo Version, GuideInfo Guide)
{
    /// <summary>A guide of which nothing is known but how its pages are to be read: what isn't there can't be looked at.</summary>
    public static GuideInfo PartsOf(GuideInfo guide) => new("", "", "", null, null, Attribution.None, [], guide.Topics)
    {
        Variables = guide.Variables,
        VariableFiles = guide.VariableFiles,
        Variants = guide.Variants,
        LinkBase = guide.LinkBase,
    };
}
