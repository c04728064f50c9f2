using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Tags;

/// <summary>A tag whose end hasn't come.</summary>
/// <param name="Tag">The start tag.</param>
/// <param name="Mark">What closes its frame; <c>null</c> where it has none.</param>
/// <param name="Text">What stands in the place of its end tag, where it has no frame.</param>
/// <param name="Indent">The indentation of its frame's lines.</param>
internal sealed record OpenTag(Tag Tag, CloseMark? Mark, string? Text, int Indent)
{
    /// <summary>Whether the end tag is text, as the start tag was.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>Whether it is a heading's, whose line ends with it.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Where the start tag stands.</summary>
    public SourceLine? Line { get; init; }

    /// <summary>The place in its line.</summary>
    public int Index { get; init; }

    /// <summary>Whether a missing end tag is worth a word: elements of HTML may go without.</summary>
    public bool IsReported { get; init; }

    /// <summary>The margin of what it holds.</summary>
    public FrameMargin Margin { get; } = new(Indent);
}

/// <summary>What an end tag ended.</summary>
/// <param name="Closed">The tags that end with it, the innermost first.</param>
/// <param name="Text">What stands in its place, where it closes no frame.</param>
/// <param name="IsLiteral">Whether it is text.</param>
/// <param name="Indent">The indentation of the frame that it closes.</param>
internal sealed record EndedTag(IReadOnlyList<OpenTag> Closed, string? Text, bool IsLiteral, int Indent)
{
    /// <summary>Whether a heading ends with it.</summary>
    public bool IsHeading { get; init; }
}

/// <summary>The tags that are open at a place of a page.</summary>
internal sealed class TagStack(ITagLanguage language)
{
    private readonly List<OpenTag> _open = [];
    private string? _silencedBy;

    /// <summary>What keeps everything from meaning anything just now: code, a comment; else <c>null</c>.</summary>
    public TagMeaning? Silent { get; private set; }

    /// <summary>How many tags are open.</summary>
    public int Depth => _open.Count;

    /// <summary>The indentation of the code that was opened last.</summary>
    public int SilentIndent { get; private set; }

    /// <summary>Whether an end tag ends what keeps all from meaning anything.</summary>
    public bool IsSilencedBy(Tag tag) => tag.Name.Equals(_silencedBy, StringComparison.OrdinalIgnoreCase);

    /// <summary>From here to the end tag nothing means anything.</summary>
    public void Silence(Tag tag, TagMeaning meaning, int indent) => (Silent, _silencedBy, SilentIndent) = (meaning, tag.EndName, indent);

    /// <summary>All means something again.</summary>
    public void EndSilence() => (Silent, _silencedBy) = (null, null);

    /// <summary>A tag that is text; its end tag is too.</summary>
    public void PushText(Tag tag, string end, bool isLiteral = true) => Push(tag, new OpenTag(tag, null, end, 0) { IsLiteral = isLiteral });

    /// <summary>A tag that words stand for.</summary>
    public void PushWords(Tag tag, string end) => PushText(tag, end, isLiteral: false);

    /// <summary>A tag that began a heading, whose anchor stands for its end tag.</summary>
    public void PushHeading(Tag tag, string anchor) => Push(tag, new OpenTag(tag, null, anchor, 0) { IsHeading = true });

    /// <summary>A tag that opened a frame.</summary>
    public void PushFrame(Tag tag, CloseMark close, int indent, SourceLine line, int index) =>
        _open.Add(new OpenTag(tag, close, null, indent) { Line = line, Index = index, IsReported = !language.MayStayOpen(tag.Name) });

    /// <summary>Takes what an end tag ends off the stack; <c>null</c> where it ends nothing.</summary>
    public EndedTag? Pop(Tag tag)
    {
        var at = _open.FindLastIndex(o => IsNamed(o, tag.EndName));
        if (at < 0)
            return null;
        var ended = _open[at];
        return new EndedTag(TakeFrom(at), ended.Text, ended.IsLiteral, ended.Indent) { IsHeading = ended.IsHeading };
    }

    /// <summary>What a new tag ends by itself: the nearest open tag of its name or of those given, unless another frame stands between that holds such tags.</summary>
    public IReadOnlyList<OpenTag> CloseFor(Tag tag, IReadOnlyList<string> ends)
    {
        if (ends.Count == 0)
            return [];
        var at = _open.Count - 1;
        while (at >= 0 && !ends.Any(e => IsNamed(_open[at], e)) && !language.Bounds(_open[at].Tag.Name))
            at--;
        return at >= 0 && ends.Any(e => IsNamed(_open[at], e)) ? TakeFrom(at) : [];
    }

    /// <summary>What a branch means: that of the nearest thing which it goes on with, and nothing where there is none.</summary>
    public TagMeaning Branch(BranchMeaning branch) => _open.FindLast(o => branch.Frame.Ends.Any(e => IsNamed(o, e))) switch
    {
        null => new WordsMeaning(""),
        { Mark: null } => branch.Words,
        _ => branch.Frame,
    };

    /// <summary>Whether words are open that only their end tag completes: a link.</summary>
    public bool IsAmongWords => _open.FindLast(o => o.Mark is not null || o.Text is { Length: > 0 }) is { Mark: null };

    /// <summary>The frames from the outermost on that has no end tag at all: they end at a heading.</summary>
    public IReadOnlyList<OpenTag> CloseUnpaired()
    {
        var at = _open.FindIndex(o => o.Mark is not null && !o.Tag.IsPaired);
        return at < 0 ? [] : TakeFrom(at);
    }

    /// <summary>All that is open.</summary>
    public IReadOnlyList<OpenTag> CloseAll() => TakeFrom(0);

    /// <summary>Moves a line to the margin of the frame that it stands in.</summary>
    public void Dedent(SourceLine line)
    {
        if (Silent is null && _open.FindLast(o => o.Mark is not null) is { } frame)
            frame.Margin.Dedent(line);
    }

    private static bool IsNamed(OpenTag open, string name) => open.Tag.EndName.Equals(name, StringComparison.OrdinalIgnoreCase);

    private void Push(Tag tag, OpenTag open)
    {
        if (tag.IsPaired && tag.Form == TagForm.Start)
            _open.Add(open);
    }

    private OpenTag[] TakeFrom(int at)
    {
        OpenTag[] taken = [.. _open.Skip(at).Reverse()];
        _open.RemoveRange(at, _open.Count - at);
        return taken;
    }
}
