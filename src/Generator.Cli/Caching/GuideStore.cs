using Generator.Cli.Caching.Records;
using Generator.Cli.Files;
using Generator.Model;
using Generator.Reading;

namespace Generator.Cli.Caching;

/// <summary>A guide that was built, with all that others need of it.</summary>
/// <param name="Outline">The guide in outline. What <c>guide.yml</c>, profiles, systems and its ledger of ids say isn't in it: these are read each time.</param>
/// <param name="Problems">What was wrong with it, relative to the content folder; no error.</param>
/// <param name="Copied">The assets that its checklists save copies of themselves with.</param>
/// <param name="Files">Its files in the site.</param>
internal sealed record BuiltGuide(Guide Outline, EquatableArray<Diagnostic> Problems, EquatableArray<string> Copied, EquatableArray<NamedDigest> Files);

/// <summary>
/// The guides of the last build. One whose files, and whatever else its pages are made of, are what they were, and whose pages the site has as they were made, isn't even read. Its key is the digest of
/// the program, of all files but those of other guides, and of what pages of this guide may say of the others: their names, and the addresses at which their newest versions were published.
/// </summary>
internal sealed class GuideStore(CacheFolder folder, BuildInputs inputs, SiteState? state)
{
    private static readonly RecordForm<BuiltGuide> Form = new(Write, Guide);

    /// <summary>The guide as it was built; <c>null</c> where it has to be built anew.</summary>
    /// <param name="id">The guide's id.</param>
    /// <param name="ahead">What is known of all guides before they are read.</param>
    public BuiltGuide? Find(string id, SiteContent ahead) =>
        ahead.Info.Identity is not null && folder.Find(NameOf(id), KeyOf(id, ahead, inputs)) is { } bytes && Form.TryRead(bytes) is { } guide && guide.Files.All(IsThere) ? guide : null;

    /// <summary>Keeps a guide for the next build.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="ahead">What is known of all guides before they are read.</param>
    /// <param name="now">The inputs as the build leaves them.</param>
    public void Keep(BuiltGuide guide, SiteContent ahead, BuildInputs now) =>
        folder.Keep(NameOf(guide.Outline.Info.Id), KeyOf(guide.Outline.Info.Id, ahead, now), to => Write(to, guide));

    private bool IsThere(NamedDigest file) => string.Equals(state?.DigestOf(file.Name), file.Digest, StringComparison.Ordinal);

    private static string NameOf(string id) => $"guide {id}";

    private static string KeyOf(string id, SiteContent ahead, BuildInputs inputs) => RecordWriter.DigestOf(to =>
    {
        var others = ahead.Guides.Where(g => !string.Equals(g.Info.Id, id, StringComparison.Ordinal)).ToEquatableArray();
        to.Text(inputs.DigestWithout(others.Select(g => $"guides/{g.Info.Id}/")));
        to.List(ahead.Guides.Select(g => g.Info.Id).ToEquatableArray(), static (w, name) => w.Text(name));
        to.List(others, WriteAddresses);
    });

    private static void WriteAddresses(RecordWriter to, GuideContent other)
    {
        GuideRecords.Write(to, other.Info);
        to.List(other.Versions.SelectMany(v => v.Documents).ToEquatableArray(), static (w, document) =>
        {
            w.Text(document.File);
            w.List(document.Sections.ToEquatableArray(), static (s, section) =>
            {
                s.Text(section.Anchor);
                s.Texts(section.Aliases);
            });
        });
    }

    private static void Write(RecordWriter to, BuiltGuide guide)
    {
        to.Text(guide.Outline.Info.Id);
        to.List(guide.Outline.Versions, Write);
        to.List(guide.Outline.Changes, ChangeRecords.Write);
        to.List(guide.Problems, PlaceRecords.Write);
        to.Texts(guide.Copied);
        to.List(guide.Files, SourceRecords.Write);
    }

    private static BuiltGuide Guide(RecordReader from)
    {
        var info = new GuideInfo(from.Text(), "", "", null, null, Attribution.None, [], []);
        var outline = new Guide(info, from.List(Version)) { Changes = from.List(ChangeRecords.Set) };
        return new BuiltGuide(outline, from.List(PlaceRecords.Problem), from.Texts(), from.List(static r => new NamedDigest(r.Text(), r.Text())));
    }

    private static void Write(RecordWriter to, GuideVersion version)
    {
        DocumentRecords.Write(to, new Outcome<VersionContent>(new VersionContent(version.Info, version.Documents) { Topics = version.Topics, Attached = version.Attached }, []));
        CatalogRecords.Write(to, version.Extraction);
        to.List(version.Files, GuideRecords.Write);
    }

    private static GuideVersion Version(RecordReader from)
    {
        var content = DocumentRecords.Version(from).Value;
        return new GuideVersion(content.Info, content.Documents, CatalogRecords.Result(from)) { Topics = content.Topics, Attached = content.Attached, Files = from.List(GuideRecords.File) };
    }
}
