using System.Collections.Concurrent;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Model.Rules;

namespace Generator.Cli.Caching.Records;

/// <summary>The digests (SHA-256) of what pages are made of. A control or change that stands in many facts is digested once.</summary>
internal sealed class FactRecords
{
    private readonly ConcurrentDictionary<object, string> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The digest of a fact; <c>null</c> where it is nothing that this knows how to write.</summary>
    public string? DigestOf(object? fact)
    {
        var isKnown = true;
        var digest = RecordWriter.DigestOf(to => isKnown = TryWrite(to, fact));
        return isKnown ? digest : null;
    }

    // The number before each keeps two kinds apart that would be written alike.
    private bool TryWrite(RecordWriter to, object? fact) => fact switch
    {
        null => Put(to, 0, static _ => { }),
        string text => Put(to, 1, w => w.Text(text)),
        int number => Put(to, 2, w => w.Number(number)),
        bool flag => Put(to, 3, w => w.Flag(flag)),
        EquatableArray<string> texts => Put(to, 4, w => w.Texts(texts)),
        EquatableArray<object?> parts => Put(to, 5, w => w.Number(parts.Count)) && parts.All(part => TryWrite(to, part)),
        Control control => Put(to, 6, w => Write(w, control)),
        EquatableArray<Control> controls => Put(to, 7, w => w.List(controls, Write)),
        Change change => Put(to, 8, w => Write(w, change)),
        ChangeSet set => Put(to, 9, w => Write(w, set)),
        Document document => Put(to, 10, w => DocumentRecords.Write(w, document)),
        EquatableArray<Document> documents => Put(to, 11, w => w.List(documents, DocumentRecords.Write)),
        _ => TryWriteOther(to, fact),
    };

    private bool TryWriteOther(RecordWriter to, object fact) => fact switch
    {
        Catalog catalog => Put(to, 12, w => Write(w, catalog)),
        EquatableArray<Group> groups => Put(to, 13, w => w.List(groups, CatalogRecords.Write)),
        EquatableArray<Statement> statements => Put(to, 14, w => w.List(statements, CatalogRecords.Write)),
        EquatableArray<PolicyDocument> policies => Put(to, 15, w => w.List(policies, PolicyRecords.Write)),
        EquatableArray<DecidingRule> rules => Put(to, 16, w => w.List(rules, CatalogRecords.Write)),
        EquatableArray<TagRule> tags => Put(to, 17, w => w.List(tags, CatalogRecords.Write)),
        EquatableArray<SourceSpan> spans => Put(to, 18, w => w.List(spans, PlaceRecords.Write)),
        Paragraph paragraph => Put(to, 19, w => ProseRecords.Write(w, paragraph)),
        EquatableArray<CarriedFile> files => Put(to, 20, w => w.List(files, GuideRecords.Write)),
        EquatableArray<TailoredCatalog> tailored => Put(to, 21, w => w.List(tailored, ProfileRecords.Write)),
        EquatableArray<SystemScope> systems => Put(to, 22, w => w.List(systems, ProfileRecords.Write)),
        VersionInfo version => Put(to, 23, w => PlaceRecords.Write(w, version)),
        EquatableArray<VersionInfo> versions => Put(to, 24, w => w.List(versions, PlaceRecords.Write)),
        GuideInfo guide => Put(to, 25, w => GuideRecords.Write(w, guide)),
        SiteInfo site => Put(to, 26, w => GuideRecords.Write(w, site)),
        _ => false,
    };

    private static bool Put(RecordWriter to, int kind, Action<RecordWriter> write)
    {
        to.Number(kind);
        write(to);
        return true;
    }

    private void Write(RecordWriter to, Control control) => to.Text(_known.GetOrAdd(control, static c => RecordWriter.DigestOf(w => ControlRecords.Write(w, (Control)c))));

    private void Write(RecordWriter to, Change change) => to.Text(_known.GetOrAdd(change, static c => RecordWriter.DigestOf(w => ChangeRecords.Write(w, (Change)c))));

    private void Write(RecordWriter to, Catalog catalog)
    {
        CatalogRecords.Write(to, catalog with { Controls = [] });
        to.List(catalog.Controls, Write);
    }

    private void Write(RecordWriter to, ChangeSet set)
    {
        ChangeRecords.Write(to, set with { Changes = [] });
        to.List(set.Changes, Write);
    }
}
