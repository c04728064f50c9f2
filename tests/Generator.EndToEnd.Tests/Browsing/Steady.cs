using Microsoft.Playwright;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>
/// Clicks on what is far down a long page, as a person's: once it stands still. What comes near is laid out a frame later and moves what
/// is below it, and a click whose two halves meet different elements is none.
/// </summary>
internal static class Steady
{
    private const string ComeToRest = """
        element => new Promise((done) => {
          let last = null;
          let frames = 0;
          (function look() {
            element.scrollIntoView({ block: 'center' });
            const { top } = element.getBoundingClientRect();
            frames = top === last ? frames + 1 : 0;
            last = top;
            if (frames === 3) done();
            else requestAnimationFrame(look);
          })();
        })
        """;

    public static async Task ClickSteadyAsync(this ILocator element)
    {
        await element.EvaluateAsync(ComeToRest);
        await element.ClickAsync();
    }

    public static async Task CheckSteadyAsync(this ILocator box)
    {
        await box.EvaluateAsync(ComeToRest);
        await box.CheckAsync();
    }
}
