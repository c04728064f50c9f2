namespace Generator.Model;

/// <summary>
/// A place in a file as it is on disk. Lines and columns are 1-based; a column counts UTF-16 code units.
/// The end is inclusive. A place that is a whole file has line 1, column 1.
/// </summary>
/// <param name="File">The path with <c>/</c>, relative to the folder that was read (for a guide: its version's folder).</param>
/// <param name="Line">The first line.</param>
/// <param name="Column">The first column.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The last column.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The place of a whole file, or of its beginning.</summary>
    public static SourceSpan Start(string file) => new(file, 1, 1, 1, 1);

    /// <summary>A single position.</summary>
    public static SourceSpan At(string file, int line, int column) => new(file, line, column, line, column);

    /// <summary>The smallest span that holds both; both must be of one file.</summary>
    public SourceSpan Through(SourceSpan last) => this with { EndLine = last.EndLine, EndColumn = last.EndColumn };

    /// <summary><c>file(line,column)</c>, as editors and MSBuild understand it.</summary>
    public override string ToString() => $"{File}({Line},{Column})";
}
