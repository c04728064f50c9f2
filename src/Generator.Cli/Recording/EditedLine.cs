namespace Generator.Cli.Recording;

/// <summary>A line while it is typed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Cursor">How many characters stand before the cursor.</param>
internal sealed record EditedLine(string Text, int Cursor)
{
    /// <summary>What stands before the cursor.</summary>
    public string Before => Text[..Cursor];

    private string After => Text[Cursor..];

    /// <summary>The line after a key; as it is where the key does nothing to it.</summary>
    public EditedLine With(ConsoleKeyInfo key) => key.Key switch
    {
        ConsoleKey.LeftArrow => this with { Cursor = Math.Max(0, Cursor - 1) },
        ConsoleKey.RightArrow => this with { Cursor = Math.Min(Text.Length, Cursor + 1) },
        ConsoleKey.Home => this with { Cursor = 0 },
        ConsoleKey.End => this with { Cursor = Text.Length },
        ConsoleKey.Backspace when Cursor > 0 => new EditedLine(Text.Remove(Cursor - 1, 1), Cursor - 1),
        ConsoleKey.Delete when Cursor < Text.Length => this with { Text = Text.Remove(Cursor, 1) },
        ConsoleKey.Escape => new EditedLine("", 0),
        ConsoleKey.U when key.Modifiers == ConsoleModifiers.Control => new EditedLine(After, 0),
        _ => char.IsControl(key.KeyChar) ? this : new EditedLine($"{Before}{key.KeyChar}{After}", Cursor + 1),
    };

    /// <summary>The line whose end before the cursor was completed.</summary>
    /// <param name="start">The first character that is replaced.</param>
    /// <param name="completed">What takes its place.</param>
    public EditedLine Completed(int start, string completed) => new(Text[..start] + completed + After, start + completed.Length);
}
