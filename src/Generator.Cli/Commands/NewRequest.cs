using System.Globalization;

namespace Generator.Cli.Commands;

/// <summary>What <c>new</c> was asked for.</summary>
/// <param name="Folder">The content folder to make.</param>
internal sealed record NewRequest(string Folder)
{
    /// <summary>The folder of markdown to make it around, or <c>null</c>.</summary>
    public string? Guide { get; init; }

    /// <summary>The guide's title, or <c>null</c> for what its pages tell.</summary>
    public string? Title { get; init; }

    /// <summary>The day of the only version as it was typed, or <c>null</c> for what the pages tell.</summary>
    public string? Date { get; init; }

    /// <summary>The day; <c>null</c> where none was typed, or nothing that is one.</summary>
    public DateOnly? Day => DateOnly.TryParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>What doesn't fit together, as a sentence; <c>null</c> where all does.</summary>
    public string? Fault() =>
        Guide is null && (Title ?? Date) is not null ? "--title and --date are for --guide; without it the content is the program's own, to be changed at will."
        : Title is not null && string.IsNullOrWhiteSpace(Title) ? "--title is empty."
        : Date is not null && Day is null ? $"--date holds \"{Date}\"; a day as 2024-06-01 was expected."
        : null;
}
