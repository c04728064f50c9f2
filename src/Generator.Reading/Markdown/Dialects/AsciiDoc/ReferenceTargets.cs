namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Where a reference leads.</summary>
/// <param name="Url">The address, as links of markdown have it.</param>
/// <param name="Words">What the place is called.</param>
internal sealed record ReferenceTarget(string Url, string Words);

/// <summary>
/// Finds what references lead to. They name an id, wherever in the guide it is; a heading by its words; or a page by its path, in
/// front of which may stand the parts of a site that it belongs to.
/// </summary>
internal sealed class ReferenceTargets(AsciiDocPage page)
{
    /// <summary>The target of a reference as it is written.</summary>
    public ReferenceTarget Find(string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var (path, id) = hash < 0 ? ("", reference) : (reference[..hash], reference[(hash + 1)..]);
        if (hash < 0 && (AsciiDocDialect.IsNamed(reference) || reference.Contains('$', StringComparison.Ordinal)))
            (path, id) = (reference, "");
        return path.Length == 0 ? Place(id) : OnPage(path, id);
    }

    /// <summary>The path of the page that another one is put together from, where it has a title of its own; else <c>null</c>.</summary>
    public string? PageAt(string path) => FileAt(path) is { } file && page.Guide.TitleOf(file) is not null ? file : null;

    private ReferenceTarget Place(string id)
    {
        var known = page.Guide.Find(id) is null ? page.Guide.IdOf(id) ?? id : id;
        if (page.Guide.Find(known) is not { } place)
            return new ReferenceTarget("#" + id, ReadableWords.Of(id));
        var file = place.File.Equals(page.Lines.File, StringComparison.Ordinal) ? "" : "/" + place.File;
        return new ReferenceTarget($"{file}#{known}", place.Title.Length > 0 ? page.Attributes.Filled(place.Title) : ReadableWords.Of(known));
    }

    private ReferenceTarget OnPage(string path, string id)
    {
        var file = FileAt(AsciiDocDialect.IsNamed(path) ? path : path + ".adoc");
        var anchor = id.Length == 0 ? "" : "#" + id;
        if (file is null)
            return new ReferenceTarget(Behind(path) + anchor, ReadableWords.Of(Path.ChangeExtension(Behind(path), null)));
        var title = id.Length > 0 ? page.Guide.Find(id)?.Title : page.Guide.TitleOf(file);
        return new ReferenceTarget($"/{file}{anchor}", title is { Length: > 0 } ? page.Attributes.Filled(title) : ReadableWords.Of(id.Length > 0 ? id : Path.ChangeExtension(file, null)));
    }

    /// <summary>The path without the parts of a site in front of it.</summary>
    private static string Behind(string path) => path[(path.LastIndexOfAny([':', '$']) + 1)..];

    private string? FileAt(string path)
    {
        var near = GuidePath.Combine(page.Lines.File, path);
        if (page.Lines.Options.Files.ContainsKey(near))
            return near;
        var tail = "/" + Behind(path).TrimStart('.', '/');
        return page.Lines.Options.Files.Keys.Where(f => ("/" + f).EndsWith(tail, StringComparison.Ordinal)).Take(2).ToArray() is [var only] ? only : null;
    }
}
