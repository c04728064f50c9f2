using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Indexes;
using Generator.Writing.Pages;
using Generator.Writing.Words;

namespace Generator.Writing.ScriptData;

/// <summary>An entry that a checklist's page doesn't hold itself.</summary>
/// <param name="List">The list that it belongs to.</param>
/// <param name="Control">The control.</param>
/// <param name="Section">The section of the entry before it in its list, <c>null</c> for none.</param>
internal sealed record LaterEntry(string List, Control Control, string? Section);

/// <summary>
/// The entries of a long checklist but for those of its first screen: they come as scripts beside the page, which a browser has painted by then. In the page itself they
/// were nine tenths of it, and nobody saw any of it sooner.
/// </summary>
internal static class LaterEntries
{
    /// <summary>How many entries a long checklist's page holds.</summary>
    public const int AtOnce = 8;

    // A checklist of so many stands in its page whole.
    private const int Long = 150;

    // So that no script is large, and few are asked for.
    private const int PerScript = 200;

    /// <summary>Whether these controls make a long checklist.</summary>
    public static bool IsLong(ControlSelection selection) => selection.Controls.Count > Long;

    /// <summary>The paths of a checklist's scripts, in their order; none where it isn't long.</summary>
    public static IReadOnlyList<string> Paths(Page checklist) => [.. Of(checklist).Select((_, i) => SiteAddress.Entries(checklist.Path, i + 1))];

    /// <summary>The entries of each of these scripts, in the page's order.</summary>
    public static IEnumerable<LaterEntry[]> Of(Page checklist)
    {
        var version = checklist.Version!;
        var selection = checklist.Selection ?? version.All;
        return IsLong(selection) ? AllOf(version, selection).Chunk(PerScript) : [];
    }

    /// <summary>What names the list of a topic's controls of one party.</summary>
    public static string NameOf(string topic, Party party) => $"{KindWord.Of(party)}:{topic}";

    private static IEnumerable<LaterEntry> AllOf(VersionIndex version, ControlSelection selection)
    {
        var shown = 0;
        foreach (var document in version.Documents)
        {
            var controls = selection.Of(document).ToLookup(c => c.Party);
            var first = Math.Min(AtOnce - shown, controls[Party.Customer].Count());
            shown += first;
            foreach (var entry in OfList(document.Group, Party.Customer, controls).Skip(first).Concat(OfList(document.Group, Party.Provider, controls)))
                yield return entry;
        }
    }

    private static IEnumerable<LaterEntry> OfList(string topic, Party party, ILookup<Party, Control> controls) =>
        controls[party].Zip(controls[party].Select(c => c.Section).Prepend(null), (control, section) => new LaterEntry(NameOf(topic, party), control, section));
}

/// <summary>Entries of one list as a script has them.</summary>
/// <param name="List">The list.</param>
/// <param name="Entries">The HTML of each.</param>
internal sealed record ListedEntries(string List, EquatableArray<string> Entries);
