using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Writing.Json;

namespace Generator.Writing.Templating;

/// <summary>A style or script as a page that needs no other file carries it within itself.</summary>
/// <param name="Path">The path with <c>/</c> below <c>assets/</c>.</param>
/// <param name="Hash">The SHA-256 of the text in UTF-8, in base64, as a Content-Security-Policy names it.</param>
/// <param name="Text">The text, which nothing ends early within its element.</param>
internal sealed record CopyPart(
    [property: JsonPropertyName("path")] string Path,
    [property: JsonPropertyName("hash")] string Hash,
    [property: JsonPropertyName("text")] string Text);

/// <summary>
/// The styles and scripts of the checklist in one script. A page on disk can't read its own, so a page that saves a copy of itself
/// loads them from here.
/// </summary>
/// <param name="templates">The templates, with the assets among them.</param>
internal sealed partial class CopyParts(TemplateSet templates)
{
    /// <summary>The path in the site.</summary>
    public const string Path = "assets/checklist-copy.js";

    private const string Folder = "assets/";

    private static readonly CopyPartsContext Readable = new(FileJson.NewOptions());

    private readonly ConcurrentDictionary<string, bool> _named = new(StringComparer.Ordinal);

    /// <summary>The paths of the assets that were named.</summary>
    public IEnumerable<string> Named
    {
        get => _named.Keys;
        init => _named = new(value.Select(n => KeyValuePair.Create(n, true)), StringComparer.Ordinal);
    }

    /// <summary>Takes note of what a checklist's head and the tag of its main part name. It may be called from several threads.</summary>
    public void Note(ReadOnlySpan<byte> checklist)
    {
        var head = HeadOf(checklist);
        foreach (var asset in templates.Assets.Where(a => !_named.ContainsKey(a.Path) && head.Contains($"{a.Path}\"", StringComparison.Ordinal)))
            _named[asset.Path] = true;
    }

    /// <summary>The script with what was named, in the order of the assets.</summary>
    public static OutputFile Write(TemplateSet templates, IEnumerable<string> named)
    {
        var names = named.ToHashSet(StringComparer.Ordinal);
        CopyPart[] parts = [.. templates.Assets.Where(a => names.Contains(a.Path)).Select(PartOf).OfType<CopyPart>()];
        return new OutputFile(Path, (byte[])[.. "(globalThis.Checklist ??= {}).copyParts = "u8, .. FileJson.Write(parts, Readable.CopyPartArray)[..^1], .. ";\n"u8]);
    }

    private static string HeadOf(ReadOnlySpan<byte> page)
    {
        var main = page.IndexOf("<main"u8);
        var end = main < 0 ? -1 : page[main..].IndexOf((byte)'>');
        return Encoding.UTF8.GetString(end < 0 ? page : page[..(main + end)]);
    }

    /// <summary>An asset as it stands within a page; <c>null</c> where it is neither a style nor a script.</summary>
    public static CopyPart? PartOf(TemplateFile asset) => System.IO.Path.GetExtension(asset.Path) switch
    {
        ".css" => PartOf(asset, EndTag().Replace(asset.Text, @"<\/")),
        ".js" => PartOf(asset, EndTag().Replace(asset.Text, @"<\/").Replace("<!--", @"<\!--", StringComparison.Ordinal)),
        _ => null,
    };

    // A browser reads every line end as \n before it takes the hash.
    private static CopyPart PartOf(TemplateFile asset, string text)
    {
        var read = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return new CopyPart(asset.Path[Folder.Length..], Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(read))), read);
    }

    [GeneratedRegex("</(?=script|style)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex EndTag();
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CopyPart[]))]
internal sealed partial class CopyPartsContext : JsonSerializerContext;
