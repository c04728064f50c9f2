using Generator.Model;
using Generator.Reading.Typing;

namespace Generator.Reading;

/// <summary>What may stand at the end of a line that is being typed.</summary>
/// <param name="Start">The first character that a candidate replaces, 0-based.</param>
/// <param name="Candidates">What may stand from there on; each ends in a blank where more may follow.</param>
public sealed record TypedCompletions(int Start, EquatableArray<string> Candidates)
{
    /// <summary>What all candidates begin with; empty where there is none.</summary>
    public string Common => Candidates.IsEmpty ? "" : Candidates.Skip(1).Aggregate(Candidates[0], Shared);

    private static string Shared(string one, string other) =>
        one[..one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count()];
}

/// <summary>Completes answers that are typed (<see cref="TypedAnswerReader"/>): controls, then statuses, then fields, and owners that were named before.</summary>
/// <param name="catalog">The controls.</param>
/// <param name="owners">Names to offer for an owner.</param>
public sealed class TypedAnswerCompletion(Catalog catalog, EquatableArray<string> owners)
{
    private readonly IReadOnlyList<Control> _asked = [.. catalog.Controls.Where(c => c.Party == Party.Customer)];

    /// <summary>Whether approvals are offered, too.</summary>
    public bool AsksApproval { get; init; }

    /// <summary>What may stand at the end of <paramref name="text"/>.</summary>
    public TypedCompletions At(string text)
    {
        var line = text.TrimStart();
        var indent = text.Length - line.Length;
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0)
            return new TypedCompletions(indent, Controls(line));
        if (LineParts.LastField(text) is { } last)
            return Value(text, last.Field, last.ValueStart);
        var start = indent + end + 1;
        while (start < text.Length && text[start] == ' ')
            start++;
        return Status(text, start);
    }

    private EquatableArray<string> Controls(string word)
    {
        var ids = word.Length == 0 ? _asked.Select(c => c.Id) : ControlNames.Candidates(word, _asked).Select(c => c.Id);
        return ids.Select(id => $"{id} ").ToEquatableArray();
    }

    // Behind a whole status fields follow; before it, both may.
    private TypedCompletions Status(string text, int start)
    {
        var typed = text[start..];
        var statuses = AnswerWords.Statuses.Keys.Where(s => Begins(s, typed)).ToList();
        if (statuses.Count > 0 && !typed.EndsWith(' '))
            return new TypedCompletions(start, [.. statuses.Select(s => $"{s} "), .. typed.Length == 0 ? Fields(text, "") : []]);
        return LastWord(text, start);
    }

    private TypedCompletions Value(string text, AnswerField field, int start)
    {
        while (start < text.Length && text[start] == ' ')
            start++;
        var typed = text[start..];
        EquatableArray<string> known = field switch
        {
            AnswerField.Owner => owners.Where(o => Begins(o, typed)).Select(o => $"{o} ").ToEquatableArray(),
            AnswerField.Status => AnswerWords.Statuses.Keys.Where(s => Begins(s, typed)).Select(s => $"{s} ").ToEquatableArray(),
            _ => [],
        };
        return known.IsEmpty || typed.EndsWith(' ') ? LastWord(text, start) : new TypedCompletions(start, known);
    }

    private TypedCompletions LastWord(string text, int start)
    {
        var word = Math.Max(text.LastIndexOf(' ') + 1, start);
        return new TypedCompletions(word, [.. Fields(text[..word], text[word..])]);
    }

    private IEnumerable<string> Fields(string before, string word) =>
        AnswerWords.Fields.Where(f => Begins(f.Key, word) && f.Value != AnswerField.Status && (AsksApproval || f.Value != AnswerField.Approval) && (f.Value is AnswerField.Evidence or AnswerField.Comment || !before.Contains($" {f.Key}:", StringComparison.OrdinalIgnoreCase)))
            .Select(f => $"{f.Key}: ");

    private static bool Begins(string name, string typed) => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
