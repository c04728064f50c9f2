using System.Xml.Linq;
using CsCheck;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Writing.Html;
using Generator.Writing.Noting;
using Generator.Writing.Places;
using Generator.Writing.Prose;

namespace Generator.Tests.Writing;

/// <summary>Whatever the markup and wherever controls begin and end, marks nest and hold exactly their words.</summary>
public sealed class InlineMarkPropertyTests
{
    private static readonly SourceSpan Block = new("a.md", 1, 1, 1, 80);

    private static readonly Gen<string> Words = Gen.String[Gen.Char["ab &<\"."], 1, 6];

    private static readonly Gen<Inline> Leaf = Gen.OneOf<Inline>(
        Words.Select(w => (Inline)new TextRun(w, default)),
        Words.Select(w => (Inline)new CodeSpan(w, default)),
        Gen.Const((Inline)new LineBreak(default)),
        Gen.Const((Inline)new AnchorMark("here", default)));

    private static readonly Gen<Inline> Tree = Gen.Recursive<Inline>((depth, self) => depth > 2 ? Leaf : Gen.OneOf(
        Leaf,
        self.Array[1, 3].Select(c => (Inline)new Emphasis(true, c.ToEquatableArray(), default)),
        self.Array[1, 3].Select(c => (Inline)new Link(c.ToEquatableArray(), "https://example.com/", null, default))));

    private static readonly Gen<EquatableArray<Inline>> Inlines = Tree.Array[1, 6].Select(i => i.ToEquatableArray());

    [Fact]
    public void A_mark_holds_exactly_the_words_of_its_range() =>
        Gen.Select(Inlines, Gen.Int[0, 200], Gen.Int[0, 200], Gen.Int[0, 200], Gen.Int[0, 200]).Sample((inlines, a, b, c, d) =>
        {
            var text = PlainText.Of(inlines);
            if (text.Length == 0)
                return;
            ControlPlace[] places = [Place(ControlKind.Requirement, text, a, b), Place(ControlKind.Option, text, c, d)];
            var root = Render(inlines, places);
            Assert.Equal(text, WordsOf(root));
            foreach (var place in places)
            {
                var pieces = root.Descendants("mark").Where(m => ClassOf(place).Equals((string?)m.Attribute("class"), StringComparison.Ordinal)).ToList();
                Assert.Equal(text[place.Start..place.End], string.Concat(pieces.Select(WordsOf)));
                Assert.Equal(place.ElementId, (string?)pieces[0].Attribute("id"));
                Assert.All(pieces.Skip(1), p => Assert.Null(p.Attribute("id")));
                Assert.Single(root.Descendants("a"), l => ((string?)l.Attribute("class"))?.EndsWith("sign-" + KindOf(place), StringComparison.Ordinal) == true);
            }
            Assert.All(root.Descendants("a"), link => Assert.Empty(link.Descendants("a")));
        });

    private static ControlPlace Place(ControlKind kind, string text, int a, int b)
    {
        var start = Math.Min(a, b) % text.Length;
        var length = Math.Clamp(Math.Abs(a - b), 1, text.Length - start);
        var control = new Control
        {
            Id = $"a.{kind}",
            Kind = kind,
            Title = "A title",
            Statement = text.Substring(start, length),
            Group = "a",
            Source = new ControlSource("a.md", "a", 1, 1),
            Rule = "r",
            Evidence = "e",
        };
        return new ControlPlace(control, 0, new TextRange(Block, start, length));
    }

    private static XElement Render(EquatableArray<Inline> inlines, ControlPlace[] places)
    {
        var html = new HtmlWriter();
        var ordered = places.OrderBy(p => p.Start).ThenByDescending(p => p.End).ToArray();
        new InlineRenderer(html, new PageLinks("g", "v", "guides/g/v/pages/a.html"), new ElementIds([])).Render(inlines, ordered);
        return XElement.Parse($"<p>{html.Take().ToString().Replace("<br>", "<br/>", StringComparison.Ordinal)}</p>", LoadOptions.PreserveWhitespace);
    }

    private static string WordsOf(XElement element) => string.Concat(element.Nodes().Select(n => n switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "br" } => "\n",
        XElement link when ((string?)link.Attribute("class"))?.StartsWith("control-link", StringComparison.Ordinal) == true => "",
        XElement other => WordsOf(other),
        _ => "",
    }));

    private static string KindOf(ControlPlace place) => place.Control.Kind == ControlKind.Requirement ? "requirement" : "option";

    private static string ClassOf(ControlPlace place) => $"control control-{KindOf(place)}";
}
