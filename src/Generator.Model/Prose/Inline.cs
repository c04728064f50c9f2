namespace Generator.Model.Prose;

/// <summary>A run of text within a block. The family is closed: these are all the inlines there are.</summary>
/// <param name="Span">Where it stands.</param>
public abstract record Inline(SourceSpan Span);

/// <summary>Plain words, unescaped, entities resolved, runs of white space folded to one space.</summary>
public sealed record TextRun(string Value, SourceSpan Span) : Inline(Span);

/// <summary>Inline code, as written between the backquotes but for white space at its ends.</summary>
public sealed record CodeSpan(string Value, SourceSpan Span) : Inline(Span);

/// <summary>Emphasised text: bold where <paramref name="Strong"/>, else italic.</summary>
public sealed record Emphasis(bool Strong, EquatableArray<Inline> Children, SourceSpan Span) : Inline(Span);

/// <summary>A link. A link whose scheme is not allowed is never one of these: its text stays, its address goes.</summary>
/// <param name="Children">The text.</param>
/// <param name="Href">The address as the source has it.</param>
/// <param name="Target">Where an address within the guide leads; <c>null</c> for one that leads outside by itself.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Link(EquatableArray<Inline> Children, string Href, LinkTarget? Target, SourceSpan Span) : Inline(Span);

/// <summary>An image; its file may be missing, so what is shown is <paramref name="Alt"/>.</summary>
/// <param name="Alt">The description.</param>
/// <param name="Source">For a file of the guide its path relative to the version's folder, there or not; else the address as the source has it; empty for a
/// note of what can't be shown, which the description names.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Image(string Alt, string Source, SourceSpan Span) : Inline(Span)
{
    /// <summary>Whether a blank stands behind it, as one does before: among the words, which it is none of, there is one only.</summary>
    public bool IsParted { get; init; }
}

/// <summary>A hard line break (two spaces at a line's end, or <c>&lt;br&gt;</c>).</summary>
public sealed record LineBreak(SourceSpan Span) : Inline(Span);

/// <summary>An address inside a block, <c>&lt;a name="..."&gt;</c>.</summary>
public sealed record AnchorMark(string Name, SourceSpan Span) : Inline(Span);
