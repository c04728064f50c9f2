namespace Generator.Reading.Markdown.Dialects;

/// <summary>
/// One way of writing that markdown itself doesn't know. A dialect reads lines: it marks those that open or close something
/// (<see cref="Marks.Mark"/>), puts words in the place of what only names them, and takes out what says nothing. It leaves
/// code alone, and knows nothing of other dialects: a page may be written in several.
/// </summary>
internal interface IDialect
{
    /// <summary>Whether the page may hold anything of the dialect: a cheap look at what stands in it, never at whose it is.</summary>
    bool IsIn(PageLines page);

    /// <summary>Reads what is the dialect's own.</summary>
    void Read(PageLines page);
}
