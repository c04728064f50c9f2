namespace Generator.Reading;

/// <summary>Which files beside the documents a site may carry along, by their names: images and data, nothing that a browser runs.</summary>
public static class AttachmentNames
{
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".pdf", ".txt", ".csv", ".json", ".yaml", ".yml", ".zip"];

    /// <summary>Whether a file of that name may go along.</summary>
    public static bool IsAllowed(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is a drawing, which is text that may hold anything.</summary>
    public static bool IsDrawing(string path) => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}
