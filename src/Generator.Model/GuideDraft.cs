namespace Generator.Model;

/// <summary>Something that was found in files that say nothing about it to this program.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Value">What was found.</param>
/// <param name="From">Where, in words for people.</param>
public sealed record Found<T>(T Value, string From);

/// <summary>A folder of somebody's markdown that is to become a version of a guide.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Lists">Its files that list pages in an order: tables of contents, the configuration of other programs.</param>
/// <param name="Changed">The day on which a page was changed last, as the disk tells.</param>
public sealed record DraftFolder(string Name, EquatableArray<SourceFile> Pages, EquatableArray<SourceFile> Lists, DateOnly Changed);

/// <summary>What <c>guide.yml</c> will say of a guide that came without one.</summary>
/// <param name="Id">The guide's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Service">The product that it is about.</param>
/// <param name="Versions">The day of each version, in the order of the folders.</param>
/// <param name="Topics">The pages of the newest version in their order; <c>null</c> where no one list tells it.</param>
public sealed record GuideDraft(
    string Id,
    Found<string> Title,
    Found<string> Service,
    EquatableArray<Found<DateOnly>> Versions,
    Found<EquatableArray<string>>? Topics)
{
    /// <summary>Whether pages of the newest version give themselves positions, which order them where no topics are listed.</summary>
    public bool HasPositions { get; init; }
}
