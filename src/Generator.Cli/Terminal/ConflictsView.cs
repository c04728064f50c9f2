using System.Globalization;
using Generator.Model;

namespace Generator.Cli.Terminal;

/// <summary>Shows what both sides of a merge changed, on standard error, so that standard output stays for the result.</summary>
internal static class ConflictsView
{
    /// <summary>Prints three lines per conflict: the control's field, and the two values with who gave them when.</summary>
    public static void Print(EquatableArray<MergeConflict> conflicts)
    {
        foreach (var conflict in conflicts)
        {
            Console.Error.WriteLine($"{VisibleText.Of(conflict.Control)}: {AnswerWords.Of(conflict.Field)}");
            Console.Error.WriteLine($"    mine    {Words(conflict.Mine)}");
            Console.Error.WriteLine($"    theirs  {Words(conflict.Theirs)}");
        }
        if (!conflicts.IsEmpty)
            Console.Error.WriteLine(Report.Count(conflicts.Count, "conflict"));
    }

    private static string Words(SignedValue value)
    {
        var text = value.Text.Length > 0 ? $"\"{VisibleText.Of(value.Text)}\"" : "(nothing)";
        var signed = string.Join(", ", new[] { value.By is { } by ? VisibleText.Of(by) : null, value.At?.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture) }.OfType<string>());
        return signed.Length > 0 ? $"{text} ({signed})" : text;
    }
}
