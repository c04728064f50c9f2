using System.Buffers;

namespace Generator.Reading.Markdown.Dialects.Tags;

/// <summary>The picture that a tag shows, with its caption below it.</summary>
internal static class Figure
{
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create("(){}<> ");

    /// <summary>The picture in markdown where its tag begins a line, and the caption; the caption alone where no address tells the picture.</summary>
    public static string Of(Tag tag, string? caption)
    {
        var source = tag.Argument("src", "link", "url") ?? "";
        if (!tag.BeginsLine || source.Length == 0 || source.AsSpan().ContainsAny(NotInAddresses))
            return caption ?? "";
        var alt = (tag.Argument("alt") ?? "").Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return $"![{alt}]({source}){(string.IsNullOrWhiteSpace(caption) ? "" : "<br>" + caption)}";
    }
}
