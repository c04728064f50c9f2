namespace Generator.Model;

/// <summary>What stands above a page's text about the page, in front matter. It is shown and never read as prose.</summary>
/// <param name="Title">Its title, or <c>null</c>.</param>
/// <param name="Description">What it is about, or <c>null</c>.</param>
/// <param name="Date">When it was last changed, or <c>null</c>.</param>
public sealed record PageMetadata(string? Title, string? Description, DateOnly? Date)
{
    /// <summary>Nothing stands there.</summary>
    public static PageMetadata None { get; } = new(null, null, null);

    /// <summary>Where the title stands; meaningless without one.</summary>
    public SourceSpan TitleSpan { get; init; }

    /// <summary>Its place among the pages that it stands with, lower ones first, or <c>null</c>.</summary>
    public double? Position { get; init; }

    /// <summary>The title of the page that it stands below, or <c>null</c> where its folder tells.</summary>
    public string? Parent { get; init; }
}

/// <summary>A line of a file that words were put in when it was read: a variable's value, the text of another file.</summary>
/// <param name="Line">The 1-based line in the file.</param>
/// <param name="Text">The line as it was read.</param>
public sealed record FilledLine(int Line, string Text);
