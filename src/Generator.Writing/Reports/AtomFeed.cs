using System.Xml;
using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;

namespace Generator.Writing.Reports;

/// <summary>
/// A guide's changes as an Atom feed (RFC 4287), an entry per two consecutive versions, newest first.
/// Links are relative to the feed's own place, so that it works from disk and under any address; nobody knows the site's
/// address at build time, and so there is no link to the feed itself. Ids are tag URIs (RFC 4151) of a domain that nobody
/// can own. Dates are the versions', not the clock's.
/// </summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    // RFC 2606 reserves .invalid: the ids belong to no address.
    private const string Authority = "generator.invalid";

    private static readonly XmlWriterSettings Settings = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", Encoding = new System.Text.UTF8Encoding(false) };

    /// <summary>The feed of a guide, or <c>null</c> where no two versions were compared.</summary>
    public static OutputFile? Of(GuideIndex guide, SiteInfo site)
    {
        ComparisonIndex[] entries = [.. guide.Versions.Select(guide.Into).OfType<ComparisonIndex>()];
        if (entries.Length == 0)
            return null;
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
            Write(xml, guide, site, entries);
        return new OutputFile(SiteAddress.Feed(guide.Info.Id), bytes.ToArray());
    }

    private static void Write(XmlWriter xml, GuideIndex guide, SiteInfo site, ComparisonIndex[] entries)
    {
        var first = guide.Versions[^1].Info;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteElementString("id", Namespace, TagOf(first, $"{Uri.EscapeDataString(guide.Info.Id)}/changes"));
        xml.WriteElementString("title", Namespace, TextOf($"{guide.Info.Title}: changes"));
        xml.WriteElementString("updated", Namespace, Instant(guide.Versions[0].Info));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, TextOf(site.Organization ?? site.Title));
        xml.WriteEndElement();
        WriteLink(xml, guide, SiteAddress.History(guide.Info.Id));
        foreach (var entry in entries)
            WriteEntry(xml, entry);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, ComparisonIndex entry)
    {
        var newer = entry.Newer.Info;
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, TagOf(newer, $"{Uri.EscapeDataString(entry.Guide.Info.Id)}/changes/{Uri.EscapeDataString(entry.Name)}"));
        xml.WriteElementString("title", Namespace, TextOf($"{entry.Guide.Info.Title}: changes from {DateWords.Of(entry.Older.Info.Date)} to {DateWords.Of(newer.Date)}"));
        xml.WriteElementString("updated", Namespace, Instant(newer));
        WriteLink(xml, entry.Guide, entry.Path);
        xml.WriteElementString("summary", Namespace, TextOf(ComparisonWords.Of(entry)));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, GuideIndex guide, string path)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("type", "text/html");
        xml.WriteAttributeString("href", SiteAddress.Link(SiteAddress.Feed(guide.Info.Id), path));
        xml.WriteEndElement();
    }

    // A title in YAML may name any character; XML has no way to write some of them.
    private static string TextOf(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)).Select(r => r.ToString()));

    private static string TagOf(VersionInfo version, string name) => $"tag:{Authority},{DateWords.Iso(version.Date)}:{name}";

    private static string Instant(VersionInfo version) => $"{DateWords.Iso(version.Date)}T00:00:00Z";
}
