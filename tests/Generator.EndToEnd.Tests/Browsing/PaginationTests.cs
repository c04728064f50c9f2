using System.Text.Json;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>How runs are spread over sheets: a pure function of a print sheet's scripts, so that one page serves all cases.</summary>
public sealed class PaginationTests(SharedTab tab) : IClassFixture<SharedTab>
{
    // Heights of 100 fit a sheet of 250 twice; heads take 20, and 10 where they are repeated.
    [Theory]
    [InlineData("[{head:20,again:10,items:[[100],[100],[100]]}]", "[[\"0!:0\",\"0!:1\"],[\"0:2\"]]")]
    [InlineData("[{head:20,again:10,items:[[200]]},{head:20,again:10,items:[[20],[20]]}]", "[[\"0!:0\"],[\"1!:0\",\"1!:1\"]]")]
    [InlineData("[{head:20,again:10,items:[[30],[100,100,100]]}]", "[[\"0!:0\",\"0!:1@0-2\"],[\"0:1@2-3\"]]")]
    [InlineData("[{head:20,again:10,items:[[150],[100,100,100,100,100]]}]", "[[\"0!:0\"],[\"0:1@0-2\"],[\"0:1@2-4\"],[\"0:1@4-5\"]]")]
    [InlineData("[{head:20,again:10,items:[[400],[50]]}]", "[[\"0!:0\"],[\"0:1\"]]")]
    [InlineData("[{head:20,again:10,items:[]},{head:20,again:10,items:[[50]]}]", "[[\"1!:0\"]]")]
    public async Task Only_what_no_sheet_could_hold_is_broken_and_heads_are_never_alone(string runs, string expected)
    {
        var page = await tab.StayAsync("guides/aws-proton/2025-10-07/print.html");
        var sheets = await page.EvaluateAsync<JsonElement>(
            $$"""
            () => {
              const runs = {{runs}}.map((run, r) => ({ ...run, name: r, items: run.items.map((parts, i) => ({ name: i, parts, height: parts.reduce((a, b) => a + b) })) }));
              return Checklist.paginate(runs, { capacity: 250, goesOn: 5 }).map(pieces => pieces.flatMap(({ run, isFirst, items }) =>
                items.map(({ item, from, to }) => `${run.name}${isFirst ? '!' : ''}:${item.name}${item.parts.length > 1 ? `@${from}-${to}` : ''}`)));
            }
            """);

        Assert.Equal(expected, JsonSerializer.Serialize(sheets));
    }
}
