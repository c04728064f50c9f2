using System.Text.RegularExpressions;

namespace Generator.Benchmarks.Macro;

/// <summary>The same pages laid out for each program, with one plain layout where a layout has to be given.</summary>
internal static partial class Layouts
{
    /// <summary>A content folder of this program.</summary>
    /// <param name="guides">The guides: a name, and the folders of its versions, named by their dates.</param>
    /// <param name="folder">The folder to make.</param>
    public static void Generator(IEnumerable<(string Name, IReadOnlyList<string> Versions)> guides, string folder)
    {
        Write($"{folder}/content/site.yml", "title: Guides\nsummary: All of them.\n");
        foreach (var (name, versions) in guides)
        {
            Write($"{folder}/content/guides/{name}/guide.yml", $"title: {name}\nservice: {name}\nprovider: Its maker\nsummary: A guide.\nattribution:\n  text: Its maker's.\nversions:\n{string.Concat(versions.Select(v => $"  - date: {Path.GetFileName(v)}\n"))}");
            foreach (var version in versions)
                Copy(version, $"{folder}/content/guides/{name}/{Path.GetFileName(version)}", (_, text) => text);
        }
    }

    /// <summary>A site of Hugo.</summary>
    public static void Hugo(IEnumerable<(string Name, IReadOnlyList<string> Versions)> guides, string folder)
    {
        Write($"{folder}/config.toml", "baseURL = \"/\"\ntitle = \"Guides\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\"]\n");
        Write($"{folder}/layouts/_default/baseof.html", "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title></head><body><nav>{{ range .CurrentSection.RegularPages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}</nav><main>{{ block \"main\" . }}{{ end }}</main></body></html>\n");
        Write($"{folder}/layouts/_default/single.html", "{{ define \"main\" }}{{ .Content }}{{ end }}\n");
        Write($"{folder}/layouts/_default/list.html", "{{ define \"main\" }}{{ .Content }}{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}{{ end }}\n");
        foreach (var (name, versions) in guides)
        {
            // A file called index.md is a page by itself there, and takes the others of its folder for its own.
            foreach (var version in versions)
                Copy(version, $"{folder}/content/{name}/{Path.GetFileName(version)}", WithTitle, file => file is "index.md" ? "_index.md" : file);
        }
    }

    /// <summary>A site of Eleventy.</summary>
    public static void Eleventy(IEnumerable<(string Name, IReadOnlyList<string> Versions)> guides, string folder)
    {
        Write($"{folder}/input/_includes/plain.njk", "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ title }}</title></head><body><nav>{% for page in collections[section] %}<a href=\"{{ page.url }}\">{{ page.data.title }}</a>{% endfor %}</nav><main>{{ content | safe }}</main></body></html>\n");
        Write($"{folder}/eleventy.config.mjs", "export default function (config) { config.setFreezeReservedData?.(false); return { dir: { input: 'input', output: 'output' }, markdownTemplateEngine: false }; }\n");
        foreach (var (name, versions) in guides)
        {
            foreach (var version in versions)
                Copy(version, $"{folder}/input/{name}/{Path.GetFileName(version)}", (file, text) => $"---\nlayout: plain.njk\nsection: \"{name} {Path.GetFileName(version)}\"\ntags: [\"{name} {Path.GetFileName(version)}\"]\n{WithTitle(file, text)[4..]}");
        }
    }

    /// <summary>How many pages of markdown the versions have.</summary>
    public static int PagesOf(IEnumerable<(string Name, IReadOnlyList<string> Versions)> guides) =>
        guides.Sum(g => g.Versions.Sum(v => Directory.EnumerateFiles(v, "*.md", SearchOption.AllDirectories).Count()));

    private static string WithTitle(string file, string text)
    {
        var title = Heading().Match(text) is { Success: true } found ? found.Groups["title"].Value.Replace("\\", "", StringComparison.Ordinal).Replace("\"", "'", StringComparison.Ordinal).Trim() : file;
        // What looks like a call of a template in a guide is none.
        return $"---\ntitle: \"{title}\"\n---\n{text.Replace("{{<", "{ {<", StringComparison.Ordinal).Replace("{{%", "{ {%", StringComparison.Ordinal)}";
    }

    private static void Copy(string from, string to, Func<string, string, string> change, Func<string, string>? rename = null)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*.md", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file);
            Write($"{to}/{rename?.Invoke(path) ?? path}", change(path, File.ReadAllText(file)));
        }
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    [GeneratedRegex("^#+ (?<title>.*?)(?:<a|$)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Heading();
}
