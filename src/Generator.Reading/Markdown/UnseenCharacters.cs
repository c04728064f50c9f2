using System.Text;
using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>
/// Takes out of a page's lines what no reader sees, so that words are read as they look. The first place where something could hide behind it is told,
/// and how many others there are.
/// </summary>
internal static class UnseenCharacters
{
    /// <summary>Takes them out; every other character keeps its place.</summary>
    public static void TakeOut(PageLines page)
    {
        (SourceLine Line, int Index, Rune Character)? first = null;
        var count = 0;
        foreach (var line in page.Lines.Where(l => InvisibleCharacters.MayBeIn(l.Text)))
        {
            var found = InvisibleCharacters.In(line.Text).ToList();
            foreach (var (index, character) in found.Where(f => InvisibleCharacters.CanHide(f.Character)))
            {
                // The line is changed below, so its place is taken from a copy.
                first ??= (line.Part(0, line.Text.Length), index, character);
                count++;
            }
            line.RemoveAll(found.Select(f => (f.Index, f.Character.Utf16SequenceLength)));
        }
        if (first is { } told)
            page.Report(DiagnosticRules.UnseenCharacter, told.Line, told.Index, $"The character U+{told.Character.Value:X4} is seen by no reader{Others(count - 1)}; it is left out.");
    }

    private static string Others(int count) => count switch
    {
        0 => "",
        1 => ", nor is another of its kind on this page",
        _ => $", nor are {CountWords.Of(count)} others of its kind on this page",
    };
}
