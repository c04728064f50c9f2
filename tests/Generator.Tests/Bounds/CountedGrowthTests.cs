using System.Text;
using Generator.Extraction;
using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Reading.Json;

namespace Generator.Tests.Bounds;

/// <summary>Loops that compare without allocating: they count themselves what they look at.</summary>
public sealed class CountedGrowthTests
{
    [Fact]
    public void The_places_of_values_on_one_line_count_each_byte_once() => Growth.IsNearLinear(500, n =>
    {
        var bytes = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("\"é\"", n))}]");
        var places = new BytePlaces("a.json", bytes);
        for (var i = 0; i < bytes.Length; i += 5)
            places.SpanOf(i);
        return places.Work;
    });

    [Fact]
    public void Places_are_lines_and_characters()
    {
        var places = new BytePlaces("a.json", Encoding.UTF8.GetBytes("é😀x\n\nab"));

        Assert.Equal(["a.json(1,1)", "a.json(1,2)", "a.json(1,4)", "a.json(2,1)", "a.json(3,1)", "a.json(3,2)"], new[] { 0, 2, 6, 8, 9, 10 }.Select(i => places.SpanOf(i).ToString()));
    }

    [Fact]
    public void Many_statements_of_one_line_look_through_it_once() => Growth.IsNearLinear(500, n =>
    {
        var statements = Enumerable.Range(0, n).Select(i => $"You must encrypt disk{i}.").ToList();
        var letters = new CitedLetters(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["a.md"] = [string.Join(' ', statements)] });
        Assert.All(statements, s => Assert.True(letters.Holds(Source, s)));
        Assert.False(letters.Holds(Source, "Ünknown"));
        return letters.Work;
    });

    [Fact]
    public void Names_that_are_unknown_are_looked_up_as_often_as_somebody_reads_it()
    {
        var hints = new NameHints(["encrypt", "rotate"]);

        var found = Enumerable.Range(0, 1000).Select(_ => hints.Nearest("rotatee")).ToList();

        Assert.Equal(NameHints.Most, found.Count(f => f == "rotate"));
        Assert.All(found.Skip(NameHints.Most), Assert.Null);
    }

    [Fact]
    public void What_is_longer_than_any_name_has_no_nearest_one() => Assert.Null(NearestName.Of(new string('a', 100_000), [new string('a', 100_001)]));

    [Fact]
    public void Sentences_of_one_paragraph_look_each_at_their_own_words() => Growth.IsNearLinear(500, n =>
    {
        var block = SourceSpan.At("a.md", 1, 1);
        var map = new InlineMap(Enumerable.Range(0, n).Select(i => new TextRun("Encrypt it. ", SourceSpan.At("a.md", i + 1, 1))).ToEquatableArray<Inline>(), block);
        for (var i = 0; i < n; i++)
            Assert.Equal((i + 1, i + 1), map.Lines(12 * i, (12 * i) + 11));
        return map.Work;
    });

    private static ControlSource Source => new("a.md", "a", 1, 1);
}
