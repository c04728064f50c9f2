using System.Globalization;
using Generator.Model;

namespace Generator.Cli.Caching.Records;

/// <summary>What people say of the site and its guides: written for its digest, and never read.</summary>
internal static class GuideRecords
{
    public static void Write(RecordWriter to, SiteInfo site)
    {
        to.Text(site.Title);
        to.Text(site.Organization);
        to.Text(site.Summary);
        to.Flag(site.IsStrict);
        to.Flag(site.AsksApproval);
        to.Text(site.Identity);
    }

    public static void Write(RecordWriter to, GuideInfo guide)
    {
        to.Text(guide.Id);
        to.Text(guide.Title);
        to.Text(guide.Service);
        to.Text(guide.Provider);
        to.Text(guide.Summary);
        to.Text(guide.Attribution.Text);
        to.Text(guide.Attribution.License);
        to.Text(guide.Attribution.Source);
        to.List(guide.Versions, PlaceRecords.Write);
        WriteReading(to, guide);
        to.MaybeValue(guide.Author, static (w, author) => w.Kind(author));
        to.Flag(guide.IsStrict);
    }

    /// <summary>What reading its versions depends on.</summary>
    public static void WriteReading(RecordWriter to, GuideInfo guide)
    {
        to.Texts(guide.Topics);
        to.List(guide.Variables, static (w, variable) =>
        {
            w.Text(variable.Name);
            w.Text(variable.Value);
        });
        to.Texts(guide.VariableFiles);
        to.Texts(guide.Variants);
        to.Text(guide.LinkBase);
    }

    public static void Write(RecordWriter to, CarriedFile file)
    {
        to.Text(file.Path);
        to.Text(file.Length.ToString(CultureInfo.InvariantCulture));
    }

    public static CarriedFile File(RecordReader from) =>
        new(from.Text(), long.TryParse(from.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : throw new InvalidDataException("A length is no number."));
}
