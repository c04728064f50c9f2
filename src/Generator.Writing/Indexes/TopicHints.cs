using Generator.Model;

namespace Generator.Writing.Indexes;

/// <summary>What tells documents of one title from each other, where a list shows titles alone.</summary>
internal static class TopicHints
{
    /// <summary>By file, for documents whose title others have too: the folder, or the file where they share that.</summary>
    public static Dictionary<string, string> Of(IEnumerable<Document> documents) =>
        documents.GroupBy(d => d.Title, StringComparer.OrdinalIgnoreCase).Select(g => g.ToList()).Where(g => g.Count > 1)
            .SelectMany(g => g.Select(d => (d.File, Hint: HintOf(d.File, g))))
            .ToDictionary(h => h.File, h => h.Hint, StringComparer.Ordinal);

    private static string HintOf(string file, List<Document> alike)
    {
        var folder = FolderOf(file);
        return folder.Length > 0 && alike.Count(d => FolderOf(d.File).Equals(folder, StringComparison.Ordinal)) == 1 ? folder : file;
    }

    private static string FolderOf(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];
}
