using System.Text;

namespace Generator.Writing.Templating;

/// <summary>A template or asset.</summary>
/// <param name="Path">The path with <c>/</c> within <c>templates/</c>: <c>pages/home.html</c>, <c>assets/site.css</c>.</param>
/// <param name="DisplayPath">The path that diagnostics name: a file on disk, or the default that the program carries.</param>
/// <param name="Content">The bytes; a template is UTF-8.</param>
public sealed record TemplateFile(string Path, string DisplayPath, ReadOnlyMemory<byte> Content)
{
    /// <summary>The content as text, without a byte-order mark.</summary>
    public string Text => Encoding.UTF8.GetString(Content.Span).TrimStart('\uFEFF');
}

/// <summary>
/// All that shapes a page. <c>pages/</c>, <c>partials/</c> and <c>layout.html</c> are Scriban; what stands under
/// <c>assets/</c> goes to the site as it is, but for bundles (<see cref="AssetBundle"/>).
/// </summary>
public sealed class TemplateSet
{
    private const string AssetsFolder = "assets/";

    private readonly SortedDictionary<string, TemplateFile> _files = new(StringComparer.Ordinal);

    /// <summary>A set of <paramref name="files"/>; of two with one path the later shadows the earlier.</summary>
    public TemplateSet(IEnumerable<TemplateFile> files)
    {
        foreach (var file in files)
            _files[file.Path] = file;
    }

    /// <summary>The Scriban templates, by path.</summary>
    public IEnumerable<TemplateFile> Templates => _files.Values.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) && !IsAsset(f));

    /// <summary>The files of the site, at the same paths; a bundle has become the file that it is joined into.</summary>
    public IEnumerable<TemplateFile> Assets => _files.Values.Where(IsAsset).Select(f => AssetBundle.Is(f) ? AssetBundle.Join(f, _files) : f);

    /// <summary>What bundles name and the set doesn't hold.</summary>
    internal IEnumerable<MissingPart> MissingParts => _files.Values.Where(f => IsAsset(f) && AssetBundle.Is(f)).SelectMany(f => AssetBundle.MissingIn(f, _files));

    /// <summary>The text of the file at <paramref name="path"/>, or <c>null</c>.</summary>
    public string? TextOf(string path) => _files.TryGetValue(path, out var file) ? file.Text : null;

    /// <summary>The file at <paramref name="path"/>, or <c>null</c>.</summary>
    public TemplateFile? Asset(string path) => _files.GetValueOrDefault(path);

    /// <summary>The path to show for <paramref name="path"/>, whether the set holds it or not.</summary>
    public string DisplayPath(string path) => _files.TryGetValue(path, out var file) ? file.DisplayPath : $"templates/{path}";

    private static bool IsAsset(TemplateFile file) => file.Path.StartsWith(AssetsFolder, StringComparison.Ordinal);
}
