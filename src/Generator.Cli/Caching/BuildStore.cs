using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Generator.Cli.Caching.Records;
using Generator.Cli.Files;
using Generator.Model;
using Generator.Model.Rules;
using Generator.Reading;

namespace Generator.Cli.Caching;

/// <summary>
/// What builds keep for those of later runs: the versions as read, their controls, what differs between every two, pages, and guides as a whole. A key is the digest (SHA-256) of the program and of
/// all that the result depends on; what a version's documents depend on stands for them in the key of its controls.
/// </summary>
internal sealed class BuildStore : IDisposable
{
    private readonly CacheFolder _folder;
    private readonly ConcurrentDictionary<string, (VersionSource Source, string Key)> _read = new(StringComparer.Ordinal);

    // A version is compared with several, and its catalog goes when all of them were.
    private readonly ConditionalWeakTable<ComparedCatalog, Lazy<string>> _compared = [];

    private readonly List<NamedDigest> _retained = [];
    private (RuleBook Book, EquatableArray<NamedDigest> Digests)? _rules;

    /// <param name="site">The site's folder, beside which they are kept.</param>
    /// <param name="inputs">All that is to be built from.</param>
    /// <param name="state">The site's files as they are; <c>null</c> where there is no whole site.</param>
    public BuildStore(string site, BuildInputs inputs, SiteState? state)
    {
        var folder = _folder = CacheFolder.Beside(site);
        Pages = new PageStore(folder, site, state);
        Guides = new GuideStore(folder, inputs, state);
        Versions = new StoredResults<VersionSource, Outcome<VersionContent>>(folder, "version", new(DocumentRecords.Write, DocumentRecords.Version), KeyOf);
        Extractions = new StoredResults<ExtractionSource, ExtractionResult>(folder, "controls", new(CatalogRecords.Write, CatalogRecords.Result), (_, source) => KeyOf(source));
        Changes = new StoredResults<PairSource, ChangeSet>(folder, "changes", new(ChangeRecords.Write, ChangeRecords.Set), (_, source) => KeyOf(source));
    }

    /// <summary>The versions as read.</summary>
    public IResultStore<VersionSource, Outcome<VersionContent>> Versions { get; }

    /// <summary>The controls of each version.</summary>
    public IResultStore<ExtractionSource, ExtractionResult> Extractions { get; }

    /// <summary>What differs between every two versions.</summary>
    public IResultStore<PairSource, ChangeSet> Changes { get; }

    /// <summary>What the site's files were made of.</summary>
    public PageStore Pages { get; }

    /// <summary>The guides as a whole.</summary>
    public GuideStore Guides { get; }

    /// <summary>Tells what the rules are read from. Before, no controls are found or kept.</summary>
    public void UseRules(RuleBook book, EquatableArray<NamedDigest> digests) => _rules = (book, digests);

    /// <summary>Keeps what is kept of a guide that wasn't looked at, because nothing of it has changed.</summary>
    public void Retain(GuideInfo guide, EquatableArray<NamedDigest> files)
    {
        _retained.AddRange(files);
        foreach (var file in files)
            Pages.Retain(file.Name);
        foreach (var (version, i) in guide.Versions.Select((v, i) => (v.Id, i)))
        {
            Versions.Retain($"{guide.Id}/{version}");
            Extractions.Retain($"{guide.Id}@{version}");
            foreach (var older in guide.Versions.Take(i))
                Changes.Retain($"{guide.Id} {older.Id}..{version}");
        }
    }

    /// <summary>Whether a site has all that was made or retained, as it was made: somebody may have changed it meanwhile.</summary>
    public bool IsOf(SiteState site) => site.IsComplete && Pages.IsOf(site) && _retained.TrueForAll(f => string.Equals(site.DigestOf(f.Name), f.Digest, StringComparison.Ordinal));

    /// <summary>Keeps what the site was made of, once it is there, and removes what this run had no use for.</summary>
    public void Save()
    {
        Pages.Save();
        _folder.Save();
    }

    /// <summary>Removes what was put aside and not kept.</summary>
    public void Dispose() => _folder.Dispose();

    private string KeyOf(string name, VersionSource source)
    {
        if (_read.TryGetValue(name, out var known) && ReferenceEquals(known.Source, source))
            return known.Key;
        var key = RecordWriter.DigestOf(to =>
        {
            to.Text(BuildInputs.OfProgram);
            SourceRecords.Write(to, source);
        });
        _read[name] = (source, key);
        return key;
    }

    // The documents of a version are the last that were read or found under its name: a build asks for each once.
    private string? KeyOf(ExtractionSource source)
    {
        if (_rules is not var (book, digests) || !source.Rules.Equals(book) || !_read.TryGetValue($"{source.Guide}/{source.Version}", out var read))
            return null;
        return RecordWriter.DigestOf(to =>
        {
            to.Text(read.Key);
            to.Text(source.Guide);
            to.Text(source.Version);
            to.List(digests, SourceRecords.Write);
            to.MaybeValue(source.Author, static (w, author) => w.Kind(author));
        });
    }

    private string KeyOf(PairSource source) => RecordWriter.DigestOf(to =>
    {
        to.Text(BuildInputs.OfProgram);
        to.Text(DigestOf(source.Older));
        to.Text(DigestOf(source.Newer));
        SourceRecords.Write(to, source.Synonyms);
    });

    private string DigestOf(ComparedCatalog compared) =>
        _compared.GetValue(compared, static c => new Lazy<string>(() => RecordWriter.DigestOf(to => CatalogRecords.Write(to, c)))).Value;
}
