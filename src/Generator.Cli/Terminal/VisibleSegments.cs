using Spectre.Console;
using Spectre.Console.Rendering;

namespace Generator.Cli.Terminal;

/// <summary>Makes the texts of whatever is rendered visible; the renderer's own commands to the terminal stay.</summary>
internal sealed class VisibleSegments : IRenderHook
{
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) => renderables.Select(r => new Shown(r));

    private sealed class Shown(IRenderable inner) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            inner.Render(options, maxWidth).Select(s => s.IsControlCode || s.IsLineBreak ? s : new Segment(VisibleText.OfLines(s.Text), s.Style, s.Link));
    }
}
