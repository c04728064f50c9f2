namespace Generator.Model;

/// <summary>A file of a version that is no document and goes along to the site: an image that a page shows, or a file that it links to.</summary>
/// <param name="Path">Its path with <c>/</c>, relative to the version's folder.</param>
/// <param name="Length">Its size in bytes.</param>
public sealed record CarriedFile(string Path, long Length);
