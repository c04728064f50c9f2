using System.Security.Cryptography;
using System.Text;
using Generator.Model;
using Generator.Reading;
using Generator.Writing;

namespace Generator.Cli.Files;

/// <summary>Keeps the site's name beside its <c>site.yml</c>, and each guide's ledger of ids beside its <c>guide.yml</c>.</summary>
internal static class IdentityFiles
{
    // Nobody guesses or meets another's by chance, and it still is short within thousands of keys.
    private const int NameBytes = 8;

    /// <summary>
    /// Writes the ledgers that differ from what was read, each complete or not at all; a diagnostic for each that can't be written, or that
    /// somebody else, another build for one, has written since: its ids would be lost.
    /// </summary>
    /// <param name="content">The content folder.</param>
    /// <param name="read">Its files as they were read.</param>
    /// <param name="site">The site with its name, and its guides with their ledgers as they are now.</param>
    public static EquatableArray<Diagnostic> Write(string content, SourceFolder read, Site site) =>
        Ledgers(site).Select(l => Write(content, l.Path, read, l.Text)).OfType<Diagnostic>().Concat(WriteName(content, read, site.Info)).ToEquatableArray();

    /// <summary>The files that <see cref="Write(string, SourceFolder, Site)"/> writes, as the folder then has them.</summary>
    /// <param name="read">The content folder's files as they were read.</param>
    /// <param name="site">The site.</param>
    public static IEnumerable<(string Path, string Text)> Texts(SourceFolder read, Site site) =>
        read.Find(SiteIdentityReader.FileName) is null ? Ledgers(site).Append((SiteIdentityReader.FileName, NameText(site.Info.Identity!))) : Ledgers(site);

    private static IEnumerable<(string Path, string Text)> Ledgers(Site site) =>
        site.Guides.Select(g => ($"guides/{g.Info.Id}/{IdentityReader.FileName}", Encoding.UTF8.GetString(IdentitiesYaml.Write(g.Identities))));

    /// <summary>The same site under a name of its own: the one that it has, or a new one.</summary>
    public static Site Named(Site site) =>
        site.Info.Identity is null ? site with { Info = site.Info with { Identity = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NameBytes)) } } : site;

    /// <summary>Writes the site's name where it has none yet: a preview, too, must find its answers under the same name the next time.</summary>
    public static EquatableArray<Diagnostic> WriteName(string content, SourceFolder read, SiteInfo site) =>
        read.Find(SiteIdentityReader.FileName) is null && Write(content, SiteIdentityReader.FileName, read, NameText(site.Identity!)) is { } problem ? [problem] : [];

    private static string NameText(string name) =>
        $"# The name under which browsers keep this site's answers. The program made it; it is kept with the content, and a copy of the content for\n# another site goes without this file.\nsite: \"{name}\"\n";

    private static Diagnostic? Write(string content, string name, SourceFolder read, string text)
    {
        var old = read.Find(name)?.Text;
        return string.Equals(old, text, StringComparison.Ordinal) ? null : TextFile.Replace(Path.Combine(content, name), old, text);
    }
}
