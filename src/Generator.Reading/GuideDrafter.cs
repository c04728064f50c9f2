using System.Text;
using Generator.Model;
using Generator.Reading.Drafting;

namespace Generator.Reading;

/// <summary>Finds what a folder of somebody's markdown tells of the guide that it is, so that nobody has to be asked.</summary>
public static class GuideDrafter
{
    private const int LongestId = 40;

    /// <summary>The day that a folder's name is: 2024-06-01, 2024_06_01, 20240601, 2024-06; <c>null</c> for any other name.</summary>
    public static DateOnly? DayOf(string name) => DraftDates.OfName(name);

    /// <summary>Whether a file of this path lists pages in an order.</summary>
    public static bool IsList(string path) => DraftOrder.IsList(path);

    /// <summary>The draft. Title and order are the newest version's.</summary>
    /// <param name="name">The name of the folder that somebody gave; where that is a day, of the folder around it.</param>
    /// <param name="folders">At least one folder; each holds a page.</param>
    /// <param name="title">The title that somebody gave, or <c>null</c>.</param>
    /// <param name="date">The day that somebody gave the only folder, or <c>null</c>.</param>
    public static GuideDraft Draft(string name, EquatableArray<DraftFolder> folders, string? title, DateOnly? date)
    {
        var heads = folders.Select(f => f.Pages.Select(PageHead.Of).ToList()).ToList();
        var versions = folders.Zip(heads, (f, h) => date is { } given ? new Found<DateOnly>(given, "--date") : DraftDates.Of(f, h)).ToEquatableArray();
        var newest = Enumerable.Range(0, folders.Count).MaxBy(i => versions[i].Value);
        var index = DraftTitle.IndexOf(folders[newest].Pages);
        var topics = DraftOrder.Of(folders[newest], heads[newest], index);
        var found = title is null ? DraftTitle.Of(name, heads[newest], index?.Path, topics?.Value ?? []) : new Found<string>(title, "--title");
        var service = DraftService.Of(found.Value, name, folders[newest].Pages);
        return new GuideDraft(IdOf(service.Value, name), found, service, versions, topics)
        {
            HasPositions = heads[newest].Exists(h => h.Keys.Position is not null),
        };
    }

    private static string IdOf(string service, string name) =>
        new[] { service, name }.Select(Slug).FirstOrDefault(s => s.Length > 0) ?? "guide";

    // Ids stand in addresses and on command lines.
    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-' && c is not '\'' and not '\u2019')
                slug.Append('-');
        }
        var whole = slug.ToString().TrimEnd('-');
        return whole.Length <= LongestId ? whole : whole[..(whole.LastIndexOf('-', LongestId) is > 0 and var cut ? cut : LongestId)];
    }
}
