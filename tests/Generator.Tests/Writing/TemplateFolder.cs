using System.Text;
using Generator.Writing.Templating;

namespace Generator.Tests.Writing;

/// <summary>The repository's own templates.</summary>
internal static class TemplateFolder
{
    public static TemplateSet Read() => new(Files());

    /// <summary>The own templates with <paramref name="text"/> in the place of one of them.</summary>
    public static TemplateSet With(string path, string text) =>
        new(Files().Append(new TemplateFile(path, $"mine/{path}", Encoding.UTF8.GetBytes(text))));

    public static TemplateSet Without(string path) => new(Files().Where(f => !f.Path.Equals(path, StringComparison.Ordinal)));

    public static IEnumerable<TemplateFile> Files()
    {
        var folder = Path.Combine(Repository.Root, "templates");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".md", StringComparison.Ordinal))
            .Select(f => new TemplateFile(Path.GetRelativePath(folder, f).Replace('\\', '/'), f, File.ReadAllBytes(f)));
    }
}
