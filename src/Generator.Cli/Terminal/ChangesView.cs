using Generator.Model;
using Generator.Writing.Reports;
using Spectre.Console;

namespace Generator.Cli.Terminal;

/// <summary>Changes for people: in colour where there is a terminal, as plain lines in a pipe.</summary>
internal static class ChangesView
{
    /// <summary>Prints the changes.</summary>
    public static void Print(ChangeSet changes) => Print(ChangesText.Lines(changes));

    /// <summary>Prints what would be carried over.</summary>
    public static void Print(CarriedAssessment carried) => Print(CarryOverText.Lines(carried));

    private static void Print(IEnumerable<EquatableArray<TextPiece>> lines)
    {
        foreach (var line in lines)
        {
            if (Console.IsOutputRedirected)
                Console.Write(ChangesText.Plain(line));
            else
                PrintColored(line);
        }
    }

    private static void PrintColored(EquatableArray<TextPiece> line)
    {
        var paragraph = new Paragraph();
        foreach (var piece in line)
            paragraph.Append(piece.Text, StyleOf(piece.Role));
        AnsiConsole.Console.Write(paragraph);
        AnsiConsole.Console.WriteLine();
    }

    private static Style StyleOf(TextRole role) => role switch
    {
        TextRole.Heading => new Style(decoration: Decoration.Bold),
        TextRole.Class => new Style(Color.Blue),
        TextRole.ReopeningClass => new Style(Color.Yellow, decoration: Decoration.Bold),
        TextRole.Removed => new Style(Color.Red),
        TextRole.Added => new Style(Color.Green),
        TextRole.Quiet => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    };
}
