using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Colons;

/// <summary>
/// Containers between lines of colons (<c>:::note[Title]</c> ... <c>:::</c>), nested by more colons, and those that name their own end
/// (<c>:::zone pivot="x"</c> ... <c>:::zone-end</c>). A closing line ends the nearest container of as many colons, else the nearest one. What a container
/// holds may be indented as a whole, code too.
/// </summary>
internal sealed class ColonDialect : IDialect
{
    // Directives that show something which isn't text.
    private static readonly HashSet<string> Pictures = new(StringComparer.Ordinal) { "image", "code", "video", "icon", "figure", "toctree", "contents", "raw", "math", "applies_to" };

    // What they hold is data of a build.
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal) { "applies_to", "toctree", "contents" };

    private static readonly string[] Conditions = ["pivot", "target", "range"];

    public bool IsIn(PageLines page) => page.Holds(":::");

    public void Read(PageLines page) => new Pass(page).Run();

    /// <summary>What a container is.</summary>
    public static Frame FrameOf(ColonFence fence) => fence.Name switch
    {
        "zone" or "moniker" => ConditionOf(fence),
        "tab" or "tab-item" or "tabs-item" or "code-group-item" => new VariantFrame(fence.Title.Length > 0 ? fence.Title : fence.Name, "tab"),
        "admonition" or "callout" or "alert" => new NoteFrame(AdmonitionWords.KindOr(fence.Argument("type") ?? fence.Argument("color"))),
        _ => AdmonitionWords.KindOf(fence.Name) is { } kind ? new NoteFrame(kind) : new PlainFrame(),
    };

    // What is chosen by a pivot says nothing about versions or the place where a page is shown.
    private static VariantFrame ConditionOf(ColonFence fence)
    {
        var asked = Conditions.FirstOrDefault(n => fence.Argument(n) is not null);
        return new VariantFrame(asked is null ? fence.Name : fence.Argument(asked)!, $"{fence.Name} {asked}");
    }

    private sealed record Open(ColonFence Fence, CloseMark Close, SourceLine Line, int Indent)
    {
        public FrameMargin Margin { get; } = new(Line.Inside);
    }

    private sealed class Pass(PageLines page)
    {
        private readonly LineFrames _out = new(page);
        private readonly List<Open> _open = [];
        private readonly HashSet<SourceLine> _unclosed = [];
        private readonly HashSet<SourceLine> _options = [];
        private bool _isInOptions;

        public void Run()
        {
            var code = page.CodeLines();
            FindUnclosed(code);
            foreach (var (index, line) in page.Lines.Index())
            {
                if (code[index] || line.Mark is not null)
                    AddWithin(line);
                else
                    Take(line);
            }
            // A page of nothing but closing lines leaves none.
            if (_out.Lines.Count > 0)
                CloseFrom(0, _out.Lines[^1], isReported: true);
            page.Lines = _out.Lines;
        }

        /// <summary>A container that nothing closes ends at the next heading, and so it must be known before the page is read.</summary>
        private void FindUnclosed(bool[] code)
        {
            var open = new List<(SourceLine Line, ColonFence Fence)>();
            foreach (var (index, line) in page.Lines.Index())
            {
                if (code[index] || line.Mark is not null || ColonFence.Of(line.Text) is not { } fence)
                    continue;
                if (!fence.IsClosing)
                    _options.UnionWith(OptionBlock.Below(page.Lines, index));
                if (!fence.IsClosing && !fence.IsWhole)
                    open.Add((line, fence));
                else if (fence.IsClosing && Closed(open.ConvertAll(o => o.Fence), fence) is >= 0 and var at)
                    open.RemoveRange(at, open.Count - at);
                else if (fence is { IsClosing: false, IsWhole: true } && Holds(fence))
                    open.Add((line, fence));
            }
            _unclosed.UnionWith(open.Select(o => o.Line));
        }

        // A container of layout is begun by a line that ends with colons too; a note or picture of one line is whole.
        private static bool Holds(ColonFence fence) =>
            fence.Name is "image" or "code" or "video" or "icon" ? fence.Argument("type") is "complex" : AdmonitionWords.KindOf(fence.Name) is null || fence.Title.Length == 0;

        private static int Closed(List<ColonFence> open, ColonFence closing)
        {
            if (closing.Name.Length > 0)
                return open.FindLastIndex(o => o.Name.Equals(closing.Name[..^"-end".Length], StringComparison.Ordinal));
            var at = open.FindLastIndex(o => o.Colons == closing.Colons);
            return at < 0 ? open.Count - 1 : at;
        }

        private void Take(SourceLine line)
        {
            if (line.Text.Contains(":::", StringComparison.Ordinal) && ColonFence.Of(line.Text) is { } fence)
            {
                Dedent(line);
                TakeFence(line, fence);
                return;
            }
            var unclosed = line.Text.StartsWith('#') ? _open.FindIndex(o => _unclosed.Contains(o.Line)) : -1;
            if (unclosed >= 0)
                CloseFrom(unclosed, line, isReported: true);
            _isInOptions &= line.Text.TrimStart().StartsWith(':');
            if (_isInOptions || _options.Contains(line) || (_open.Count > 0 && Unread.Contains(_open[^1].Fence.Name) && !_unclosed.Contains(_open[^1].Line)))
                line.Blank();
            AddWithin(line);
        }

        private void AddWithin(SourceLine line)
        {
            Dedent(line);
            _out.Add(line);
        }

        private void Dedent(SourceLine line)
        {
            if (_open.Count > 0)
                _open[^1].Margin.Dedent(line);
        }

        private void TakeFence(SourceLine line, ColonFence fence)
        {
            if (fence.IsClosing)
            {
                Close(line, fence);
                return;
            }
            if (Pictures.Contains(fence.Name))
            {
                TakePicture(line, fence);
                _isInOptions = true;
                return;
            }
            if (!BlockNames.Know(fence.Name))
                page.ReportUnknown("container", fence.Name, line);
            if (fence.IsWhole && AdmonitionWords.KindOf(fence.Name) is null)
                fence = fence with { Title = "" };
            var close = _out.Open(line, FrameOf(fence), fence.IsWhole ? "" : TitleOf(fence), Folds.Has(fence.Name));
            if (fence.IsWhole && fence.Title.Length > 0)
                _out.Add(line.Worded(line.Text.IndexOf(fence.Title, StringComparison.Ordinal), new string(' ', line.Indent) + fence.Title, isFilled: false));
            if (fence.IsWhole && fence.Title.Length > 0)
                _out.Close(line, close, line.Indent);
            else
                _open.Add(new Open(fence, close, line, line.Indent));
            _isInOptions = true;
        }

        /// <summary>What a picture shows is told by its description; a picture of several lines describes itself in these.</summary>
        private void TakePicture(SourceLine line, ColonFence fence)
        {
            var words = fence.Argument("alt-text") ?? "";
            var source = fence.Argument("source") ?? "";
            if (fence.Name is "image" && source.Length > 0 && !source.AsSpan().ContainsAny('(', ')', ' '))
                _out.Add(line.Worded(0, $"{new string(' ', line.Indent)}![{words.Replace("]", "", StringComparison.Ordinal)}]({source})", isFilled: true));
            else if (LeftOut.NoteOf(fence.Name, null, fence.Argument("title")) is { } note)
                _out.Add(line.Worded(0, new string(' ', line.Indent) + note, isFilled: true));
            if (!fence.IsWhole || fence.Argument("type") is "complex")
                _open.Add(new Open(fence, _out.Open(line, new PlainFrame()), line, line.Indent));
        }

        private static string TitleOf(ColonFence fence) =>
            fence.Name is "zone" or "moniker" or "tab" or "tab-item" or "row" or "column" || BlockNames.IsColumns(fence.Name, fence.Title) ? "" : fence.Argument("title") ?? fence.Title;

        private void Close(SourceLine line, ColonFence fence)
        {
            var at = Closed(_open.ConvertAll(o => o.Fence), fence);
            if (at >= 0)
                CloseFrom(at, line, isReported: false);
        }

        private void CloseFrom(int at, SourceLine line, bool isReported)
        {
            for (var i = _open.Count - 1; i >= at; i--)
            {
                if (isReported || i > at)
                    page.Report(DiagnosticRules.FrameUnclosed, _open[i].Line, 0, $"':::{_open[i].Fence.Name}' is opened here and closed nowhere.");
                _out.Close(line, _open[i].Close, _open[i].Indent);
            }
            _open.RemoveRange(at, _open.Count - at);
        }
    }
}
