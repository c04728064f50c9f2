using Generator.Cli.Terminal;
using Generator.Reading;

namespace Generator.Cli.Recording;

/// <summary>Lines that a person types in a terminal, with completion by Tab and what was typed before by the arrows.</summary>
/// <param name="completion">What may stand at the end of a line.</param>
internal sealed class LineInput(TypedAnswerCompletion completion)
{
    private const string Prompt = "> ";
    private const int DefaultWidth = 80;
    private const int MostShown = 24;

    private readonly List<string> _typed = [];

    /// <summary>The next line; <c>null</c> at the end of the input.</summary>
    public string? Read()
    {
        var line = new EditedLine("", 0);
        var recalled = _typed.Count;
        while (true)
        {
            Draw(line);
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Enter || IsEnd(key, line))
                return Finish(line, IsEnd(key, line));
            line = key.Key switch
            {
                ConsoleKey.Tab => Complete(line),
                ConsoleKey.UpArrow => Recall(ref recalled, -1),
                ConsoleKey.DownArrow => Recall(ref recalled, 1),
                _ => line.With(key),
            };
        }
    }

    private static bool IsEnd(ConsoleKeyInfo key, EditedLine line) =>
        key is { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } && line.Text.Length == 0;

    private string? Finish(EditedLine line, bool isEnd)
    {
        Console.WriteLine();
        if (line.Text.Trim().Length > 0)
            _typed.Add(line.Text);
        return isEnd ? null : line.Text;
    }

    private EditedLine Recall(ref int recalled, int step)
    {
        recalled = Math.Clamp(recalled + step, 0, _typed.Count);
        var text = recalled == _typed.Count ? "" : _typed[recalled];
        return new EditedLine(text, text.Length);
    }

    // What all candidates share is typed; where that is nothing new they are listed.
    private EditedLine Complete(EditedLine line)
    {
        var found = completion.At(line.Before);
        var typed = line.Before.Length - found.Start;
        if (found.Common.Length > typed || found.Candidates.Count == 1)
            return line.Completed(found.Start, found.Common);
        Console.WriteLine();
        foreach (var candidate in found.Candidates.Take(MostShown))
            Console.WriteLine($"  {candidate}");
        if (found.Candidates.Count > MostShown)
            Console.WriteLine($"  and {found.Candidates.Count - MostShown} more");
        return line;
    }

    // A line that is longer than the terminal is wide shows the part around the cursor.
    private static void Draw(EditedLine line)
    {
        var width = (Console.BufferWidth > Prompt.Length + 1 ? Console.BufferWidth : DefaultWidth) - Prompt.Length - 1;
        var first = Math.Max(0, line.Cursor - width);
        var shown = VisibleText.Of(line.Text[first..Math.Min(line.Text.Length, first + width)]);
        GuardedTerminal.WriteObeyed($"\r\u001b[K{Prompt}{shown}\r\u001b[{Prompt.Length + line.Cursor - first}C");
    }
}
