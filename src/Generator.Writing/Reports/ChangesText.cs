using Generator.Model;
using Generator.Writing.Changes;

namespace Generator.Writing.Reports;

/// <summary>What a piece of a line is, for a terminal to colour it.</summary>
public enum TextRole
{
    /// <summary>Words that both have, and all else.</summary>
    Plain,

    /// <summary>A group's name.</summary>
    Heading,

    /// <summary>The classes of a change that leaves the answer standing.</summary>
    Class,

    /// <summary>The classes of a change that reopens the answer.</summary>
    ReopeningClass,

    /// <summary>Words of the old control only.</summary>
    Removed,

    /// <summary>Words of the new control only.</summary>
    Added,

    /// <summary>Ids, places, reasons.</summary>
    Quiet,
}

/// <summary>A piece of a line.</summary>
/// <param name="Text">The text, without colour.</param>
/// <param name="Role">What it is.</param>
public sealed record TextPiece(string Text, TextRole Role);

/// <summary>Changes as lines for a terminal or a pipe.</summary>
public static class ChangesText
{
    /// <summary>The lines. Words that differ are in brackets with a sign, so that they are told apart without colour, too.</summary>
    public static IEnumerable<EquatableArray<TextPiece>> Lines(ChangeSet changes)
    {
        yield return [new TextPiece($"{changes.From} -> {changes.To}: {ChangeWords.Of(changes.Summary)}", TextRole.Heading)];
        foreach (var group in changes.Changes.GroupBy(ChangeWords.GroupOf, StringComparer.Ordinal))
        {
            yield return [];
            yield return [new TextPiece(group.Key, TextRole.Heading)];
            foreach (var line in group.SelectMany(LinesOf))
                yield return line;
        }
    }

    /// <summary>The lines as text.</summary>
    public static string Write(ChangeSet changes) => string.Concat(Lines(changes).Select(Plain));

    /// <summary>A line as text, with its end.</summary>
    public static string Plain(EquatableArray<TextPiece> line) => string.Concat(line.Select(p => p.Text)) + "\n";

    /// <summary>Words of one or both of two texts.</summary>
    public static TextPiece PieceOf(MarkedWords words) => words.Mark switch
    {
        WordMark.Removed => new TextPiece($"[-{words.Text.TrimEnd()}-] ", TextRole.Removed),
        WordMark.Added => new TextPiece($"{{+{words.Text.TrimEnd()}+}} ", TextRole.Added),
        _ => new TextPiece(words.Text, TextRole.Plain),
    };

    private static IEnumerable<EquatableArray<TextPiece>> LinesOf(Change change)
    {
        var answer = ChangeWords.AnswerOf(change) is { } words ? $" ({words})" : "";
        yield return
        [
            new TextPiece($"  {string.Join(", ", change.Classes.Select(ChangeWords.Of))}", change.Reopens ? TextRole.ReopeningClass : TextRole.Class),
            new TextPiece($"  {change.Id}  {ChangeWords.PlaceOf(change)}{answer}", TextRole.Quiet),
        ];
        foreach (var reason in change.Reasons)
            yield return [new TextPiece($"    {reason}", TextRole.Quiet)];
        yield return [new TextPiece("    ", TextRole.Plain), .. ChangeWords.StatementOf(change).Select(PieceOf)];
    }
}
