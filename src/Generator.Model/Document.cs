using Generator.Model.Prose;

namespace Generator.Model;

/// <summary>How a markdown file is written; found per document.</summary>
public enum Dialect
{
    /// <summary>Punctuation backslash-escaped, the anchor on the heading's own line.</summary>
    GitHub,

    /// <summary>No escapes, the anchor on the line below its heading.</summary>
    SiteMarkdown,

    /// <summary>Converted from HTML: no anchors, titled links, hard-wrapped paragraphs.</summary>
    HtmlMarkdown,
}

/// <summary>One markdown file.</summary>
/// <param name="File">Its path with <c>/</c>, relative to the version's folder.</param>
/// <param name="Dialect">How it is written.</param>
/// <param name="Notice">The end-of-support notice above the title, if there is one.</param>
/// <param name="Root">The section of the title, which holds all the others.</param>
public sealed record Document(string File, Dialect Dialect, Paragraph? Notice, Section Root)
{
    /// <summary>What stands above the text about the page.</summary>
    public PageMetadata Metadata { get; init; } = PageMetadata.None;

    /// <summary>The names of the alternatives that the page has, left out ones among them; none where its guide doesn't say which are wanted.</summary>
    public EquatableArray<string> Variants { get; init; }

    /// <summary>The lines that words were put in when the page was read.</summary>
    public EquatableArray<FilledLine> Fillings { get; init; }

    /// <summary>The title without markup; for a page without one the name of its file, which is no statement and stands nowhere in the text.</summary>
    public string Title => Root.Title.IsEmpty ? Path.GetFileNameWithoutExtension(File) : Root.TitleText;

    private readonly string? _group;

    /// <summary>The id of the group that holds the document's controls, as in <see cref="DocumentGroups"/>.</summary>
    public string Group
    {
        get => _group ?? GroupOf(File);
        init => _group = value;
    }

    /// <summary>All sections in reading order, the root first.</summary>
    public IEnumerable<Section> Sections => Root.SelfAndDescendants;

    /// <summary>The id of the group of the document at a path that no other resembles: the path without the ending, <c>/</c> as <c>-</c>.</summary>
    public static string GroupOf(string file) => Path.ChangeExtension(file, null).Replace('/', '-');
}

/// <summary>A heading with what stands under it.</summary>
/// <param name="Level">The heading's level, 1 to 6.</param>
/// <param name="Title">The heading's text; empty for the root of a page without any.</param>
/// <param name="Anchor">The address, unique within the document; of several the first.</param>
/// <param name="Aliases">Further anchors of the same heading.</param>
/// <param name="Blocks">What stands between this heading and the next.</param>
/// <param name="Sections">The sections below this one.</param>
/// <param name="Span">Where the heading stands.</param>
public sealed record Section(
    int Level,
    EquatableArray<Inline> Title,
    string Anchor,
    EquatableArray<string> Aliases,
    EquatableArray<Block> Blocks,
    EquatableArray<Section> Sections,
    SourceSpan Span)
{
    /// <summary>The name of the alternative that the heading stands in (a platform, a version), or <c>null</c>; what stands below it may go on behind that.</summary>
    public string? Variant { get; init; }

    /// <summary>The title without markup.</summary>
    public string TitleText => PlainText.Of(Title);

    /// <summary>This section and all below it, in reading order.</summary>
    public IEnumerable<Section> SelfAndDescendants
    {
        get
        {
            yield return this;
            foreach (var section in Sections.SelectMany(s => s.SelfAndDescendants))
                yield return section;
        }
    }
}
