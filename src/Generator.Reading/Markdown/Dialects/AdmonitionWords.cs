using System.Collections.Frozen;
using Generator.Model.Prose;

namespace Generator.Reading.Markdown.Dialects;

/// <summary>The words by which dialects name notes. They have more of them than a document has kinds.</summary>
internal static class AdmonitionWords
{
    private static readonly FrozenDictionary<string, NoteKind> Kinds = new Dictionary<string, NoteKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["note"] = NoteKind.Note, ["notes"] = NoteKind.Note, ["info"] = NoteKind.Note, ["information"] = NoteKind.Note, ["abstract"] = NoteKind.Note,
        ["summary"] = NoteKind.Note, ["tldr"] = NoteKind.Note, ["example"] = NoteKind.Note, ["quote"] = NoteKind.Note, ["cite"] = NoteKind.Note,
        ["question"] = NoteKind.Note, ["help"] = NoteKind.Note, ["faq"] = NoteKind.Note, ["seealso"] = NoteKind.Note, ["primary"] = NoteKind.Note,
        ["secondary"] = NoteKind.Note, ["success"] = NoteKind.Tip, ["check"] = NoteKind.Tip, ["done"] = NoteKind.Tip, ["tip"] = NoteKind.Tip,
        ["hint"] = NoteKind.Tip, ["important"] = NoteKind.Important, ["attention"] = NoteKind.Important, ["security"] = NoteKind.Important,
        ["deprecated"] = NoteKind.Important, ["warning"] = NoteKind.Warning, ["warn"] = NoteKind.Warning, ["danger"] = NoteKind.Warning,
        ["error"] = NoteKind.Warning, ["failure"] = NoteKind.Warning, ["fail"] = NoteKind.Warning, ["bug"] = NoteKind.Warning,
        ["caution"] = NoteKind.Caution,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind that a word names, or <c>null</c>.</summary>
    public static NoteKind? KindOf(string word) => Kinds.TryGetValue(word.Trim(), out var kind) ? kind : null;

    /// <summary>The kind of something that is a note whatever the word says.</summary>
    public static NoteKind KindOr(string? word, NoteKind other = NoteKind.Note) => word is null ? other : KindOf(word) ?? other;
}
