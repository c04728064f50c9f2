using System.Text.RegularExpressions;
using Generator.Reading.Markdown.Marks;

namespace Generator.Reading.Markdown.Dialects.Colons;

/// <summary>Tabs of which each begins with a line of its own within a container, <c>== Label</c> or <c>@tab Label</c>, and goes on to the next or to the container's end.</summary>
internal sealed partial class TabLineDialect : IDialect
{
    public bool IsIn(PageLines page) => page.Holds(":::") && (page.Holds("== ") || page.Holds("@tab"));

    public void Read(PageLines page) => new Pass(page).Run();

    private sealed record Container(ColonFence Fence)
    {
        public CloseMark? Tab { get; set; }

        // The container itself is one set of tabs or more.
        public bool HoldsTabs => Fence.Name is "tabs" or "code-tabs";
    }

    private sealed class Pass(PageLines page)
    {
        private readonly LineFrames _out = new(page);
        private readonly Stack<Container> _open = [];

        public void Run()
        {
            var code = page.CodeLines();
            foreach (var (index, line) in page.Lines.Index())
            {
                if (code[index] || line.Mark is not null || !Take(line))
                    _out.Add(line);
            }
            while (_open.TryPop(out var left))
                EndTab(left, page.Lines[^1]);
            page.Lines = _out.Lines;
        }

        /// <summary>Takes a line; whether nothing of it is left.</summary>
        private bool Take(SourceLine line)
        {
            if (ColonFence.Of(line.Text) is { } fence)
            {
                if (fence.IsClosing)
                    Close(line, fence);
                else if (!fence.IsWhole)
                    _open.Push(new Container(fence));
                return false;
            }
            if (!_open.TryPeek(out var around) || !around.HoldsTabs || TabLine().Match(line.Text) is not { Success: true } tab)
                return false;
            var begins = around.Tab is null;
            EndTab(around, line);
            around.Tab = _out.Open(line, new VariantFrame(PictureSigns.Without(tab.Groups["label"].Value), "tab line") { BeginsSet = begins });
            return true;
        }

        private void Close(SourceLine line, ColonFence closing)
        {
            var isMatched = _open.Any(o => o.Fence.Colons == closing.Colons);
            while (_open.TryPop(out var left))
            {
                EndTab(left, line);
                if (!isMatched || left.Fence.Colons == closing.Colons)
                    return;
            }
        }

        private void EndTab(Container container, SourceLine line)
        {
            if (container.Tab is { } tab)
                _out.Close(line, tab, line.Indent);
            container.Tab = null;
        }
    }

    [GeneratedRegex(@"^\s*(?:==|@tab(?::active)?)\s+(?<label>\S.*?)\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex TabLine();
}
