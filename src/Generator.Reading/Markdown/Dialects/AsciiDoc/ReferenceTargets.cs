using Generator.Reading.Markdown.Inclusions;

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
    public string? PageAt(string path) =>
        FileFinder.Find(page.Lines.Options.Files, page.Lines.File, path) is { } file && page.Guide.TitleOf(file.Path) is not null ? file.Path : null;

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
            return new ReferenceTarget(Missing(path) + anchor, ReadableWords.Of(Path.ChangeExtension(Behind(path), null)));
        var place = page.Guide.Find(id);
        var title = id.Length > 0 ? place?.File.Equals(file, StringComparison.Ordinal) == true ? place.Title : null : page.Guide.TitleOf(file);
        return new ReferenceTarget($"/{file}{anchor}", title is { Length: > 0 } ? page.Attributes.Filled(title) : ReadableWords.Of(id.Length > 0 ? id : Path.ChangeExtension(file, null)));
    }

    /// <summary>The path without the parts of a site in front of it.</summary>
    private static string Behind(string path) => path[(path.LastIndexOfAny([':', '$']) + 1)..];

    /// <summary>Where a page would be that isn't there.</summary>
    private string Missing(string path) =>
        Antora.PathOf(page.Lines.File, path, "page") is { } named ? Antora.FromFile(page.Lines.File, named) : Behind(path);

    private string? FileAt(string path)
    {
        if (Antora.PathOf(page.Lines.File, path, "page") is { } named && page.Lines.Options.Files.ContainsKey(named))
            return named;
        var near = GuidePath.Combine(page.Lines.File, path);
        if (page.Lines.Options.Files.ContainsKey(near))
            return near;
        var tail = "/" + Behind(path).TrimStart('.', '/');
        return page.Lines.Options.Files.Keys.Where(f => ("/" + f).EndsWith(tail, StringComparison.Ordinal)).Take(2).ToArray() is [var only] ? only : null;
    }
}
