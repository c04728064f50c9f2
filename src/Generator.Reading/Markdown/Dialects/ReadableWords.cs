namespace Generator.Reading.Markdown.Dialects;

/// <summary>Words for what only a name is known of.</summary>
internal static class ReadableWords
{
    /// <summary>The last part of a dotted name, with spaces for hyphens and underscores.</summary>
    public static string Of(string name)
    {
        var last = name.Trim().TrimEnd('.').Split('.', '/')[^1];
        return last.Replace('-', ' ').Replace('_', ' ').Trim();
    }

    /// <summary>The same with a capital where a sentence begins.</summary>
    /// <param name="name">The name.</param>
    /// <param name="line">The line that it stands on.</param>
    /// <param name="index">Its place in the line.</param>
    public static string Of(string name, string line, int index)
    {
        var words = Of(name);
        var before = ListMarker.Behind(line[..index]).TrimEnd();
        var begins = before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or '|';
        return begins && words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }
}
