namespace Generator.Model;

/// <summary>
/// How much of an input is read at most; what is larger is refused with its place, before it costs time or memory. README.md ("Bounds") has the
/// same figures for people. Each is at least eight times what the largest guide needs that we know of, whose pages have up to 90 kB, lines up to 2,900
/// characters, and whose catalog of 4,800 controls has 5 MB: these were measured. What else 4,800 controls need, and what reading costs, is estimated.
/// </summary>
public static class InputBounds
{
    private const int Mega = 1_000_000;

    /// <summary>The bytes of a page, with those of data.</summary>
    public const int PageBytes = 3 * Mega / 2;

    /// <summary>
    /// The characters of a page besides data, with all that it takes in from other files. Measured with the native program: a build with 900,000 characters of the shortest sentences
    /// needs 520 MB of memory and 5 s, with 99,000 of the shortest items 420 MB and 8 s. Sentences that are all controls of their own need 90 kB each.
    /// </summary>
    public const int PageWords = 8 * Mega / 10;

    /// <summary>The lines of a page.</summary>
    public const int PageLines = 100_000;

    /// <summary>The characters of a line of a page, with those of data. A picture within a line, as an address of its data, may have some hundred thousand.</summary>
    public const int LineCharacters = Mega;

    /// <summary>
    /// The characters of a line of a page besides data. Dialects look for marks within lines, change them and look again, which costs the square of a line's length at
    /// worst: a page of such lines takes seconds.
    /// </summary>
    public const int LineWords = 50_000;

    /// <summary>How many asterisks, underscores, tildes and brackets a paragraph, an item or a table may have that open or close something, several in a row counted as one, links with their address not at all. At most 400 were seen.</summary>
    public const int Marks = 4000;

    /// <summary>The columns of a table in a page, and its cells, those that shorter rows lack counted too. At most 9 columns and 250 cells were seen.</summary>
    public const int Columns = 100;

    /// <inheritdoc cref="Columns"/>
    public const int TableCells = 100_000;

    /// <summary>How deep the tags of a page, and the frames that they and other lines make, may be nested.</summary>
    public const int TagDepth = 1000;

    /// <summary>The bytes of a file of YAML, which costs about 40 times as much. The ledger of 4,800 ids has 1 MB.</summary>
    public const int YamlBytes = 8 * Mega;

    /// <summary>The bytes of any other file that is read: a catalog, an assessment, a workbook, comma-separated values, lines from paper. They cost about ten times as much.</summary>
    public const int FileBytes = 40 * Mega;

    /// <summary>How deep YAML, and the XML of a workbook, may be nested. What people write has up to ten; JSON has the same bound in its reader.</summary>
    public const int Depth = 64;

    /// <summary>How many values a file of YAML may have, those that an alias stands for counted each time. The ledger of 4,800 ids has 60,000.</summary>
    public const int YamlValues = Mega;

    /// <summary>How many values and names a file of JSON may have, where it is read value by value. OSCAL's results of 4,800 controls have 300,000.</summary>
    public const int JsonValues = 3 * Mega;

    /// <summary>The characters of a title, and of any other text that is a key's value in <c>site.yml</c>, <c>guide.yml</c> or <c>curation.yml</c>: pages repeat them.</summary>
    public const int TextCharacters = 10_000;

    /// <summary>The versions of a guide. A site compares every two of them, so their square is what costs.</summary>
    public const int Versions = 500;

    /// <summary>The bytes of all parts of a workbook that are read, unpacked: a thousand can be packed into one. The workbook of 4,800 controls has 8 MB.</summary>
    public const int WorkbookBytes = 80 * Mega;

    /// <summary>The cells of a workbook or of comma-separated values with something in them. The workbook of 4,800 controls has 120,000.</summary>
    public const int Cells = Mega;

    /// <summary>The characters of a cell. Spreadsheets keep 32,767.</summary>
    public const int CellCharacters = 100_000;

    /// <summary>How many problems of one kind a page tells: nobody reads more, and each is a text.</summary>
    public const int ProblemsOfAKind = 10_000;

    /// <summary>How long the path of a file may be, from the folder that was read: Windows opens none whose whole path is longer than 260.</summary>
    public const int PathCharacters = 200;
}
