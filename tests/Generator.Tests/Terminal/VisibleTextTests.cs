using Generator.Cli.Terminal;
using Spectre.Console;

namespace Generator.Tests.Terminal;

/// <summary>What a terminal obeys, and what turns or hides words, is shown instead.</summary>
public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain, Ä 😀 👩‍💻", "plain, Ä 😀 👩‍💻")]
    [InlineData("a\u001B[31mb\u0007", "a\\u001b[31mb\\u0007")]
    [InlineData("a\u009B31mb\u007F\0", "a\\u009b31mb\\u007f\\u0000")]
    [InlineData("a\nb\tc\rd\r\ne", "a\\nb\\u0009c\\u000dd\\u000d\\ne")]
    [InlineData("a\u202Eb\u2066c\u200Bd\u00ADe\u200Ff", "a\\u202eb\\u2066c\\u200bd\\u00ade\\u200ff")]
    [InlineData("a\u2028b\u2029c\u0085d\u000Be", "a\\u2028b\\u2029c\\u0085d\\u000be")]
    [InlineData("a\U000E0041b", "a\\U000e0041b")]
    public void It_stands_on_one_line(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    [Fact]
    public void Lines_and_columns_stay_where_there_are_several() =>
        Assert.Equal("a\tb\nc\r\nd\\u000de\\u001b", VisibleText.OfLines("a\tb\nc\r\nd\re\u001B"));

    [Fact]
    public void Whatever_is_printed_passes_through_it()
    {
        using var text = new StringWriter { NewLine = "\r\n" };
        using var writer = new VisibleWriter(text);

        writer.WriteLine("a\u001B[2J");
        writer.Write("b\u009B\n");
        writer.Write(['\u202E', 'c'], 0, 2);
        writer.Write('\u0007');
        writer.WriteLine();
        writer.WriteLine('d');

        Assert.Equal("a\\u001b[2J\r\nb\\u009b\n\\u202ec\\u0007\r\nd\r\n", text.ToString());
    }

    [Fact]
    public void Whatever_is_rendered_in_colour_passes_through_it_and_keeps_its_colour()
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(text) });
        console.Pipeline.Attach(new VisibleSegments());

        console.Write(new Text("a\u001B[2Jb", new Style(Color.Maroon)));
        console.Write(new Table().AddColumn("x").AddRow(new Text("c\u009Bd")));
        console.WriteLine("e\u0007");

        Assert.Contains("\u001B[31ma\\u001b[2Jb\u001B[0m", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("c\\u009bd", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("e\\u0007", text.ToString(), StringComparison.Ordinal);
    }
}
