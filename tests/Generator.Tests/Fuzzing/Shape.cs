using System.Text;
using System.Text.Json;

namespace Generator.Tests.Fuzzing;

/// <summary>How an input is shown, and what is smaller than it.</summary>
/// <param name="Show">The input for people.</param>
/// <param name="Smaller">Inputs with something left out, much first; none where nothing can be.</param>
internal sealed record Shape<T>(Func<T, string> Show, Func<T, IEnumerable<T>> Smaller);

/// <summary>The shapes of the inputs that there are.</summary>
internal static class Shape
{
    /// <summary>Words, less some of their letters.</summary>
    public static Shape<string> Text { get; } = new(t => JsonSerializer.Serialize(t), t => Less(t.Length, (start, count) => t.Remove(start, count)));

    /// <summary>Bytes, less some of them.</summary>
    public static Shape<byte[]> Bytes { get; } = new(b => JsonSerializer.Serialize(Encoding.UTF8.GetString(b)), b => Less(b.Length, (start, count) => (byte[])[.. b[..start], .. b[(start + count)..]]));

    /// <summary>Pages, less some of them or some of their letters.</summary>
    public static Shape<string[]> Pages { get; } = new(
        p => string.Join("\n--- next page\n", p.Select(Text.Show)),
        p => Less(p.Length, (start, count) => (string[])[.. p[..start], .. p[(start + count)..]]).Where(s => s.Length > 0).Concat(p.SelectMany((page, i) => Text.Smaller(page).Select(s => (string[])[.. p[..i], s, .. p[(i + 1)..]]))));

    /// <summary>Two of a shape.</summary>
    public static Shape<(T, T)> Two<T>(Shape<T> one) => new(
        t => $"{one.Show(t.Item1)}\n==>\n{one.Show(t.Item2)}",
        t => one.Smaller(t.Item1).Select(s => (s, t.Item2)).Concat(one.Smaller(t.Item2).Select(s => (t.Item1, s))));

    /// <summary>What is shown only.</summary>
    public static Shape<T> Whole<T>(Func<T, string> show) => new(show, _ => []);

    // Halves first, then ever smaller parts.
    private static IEnumerable<T> Less<T>(int length, Func<int, int, T> without)
    {
        for (var count = (length + 1) / 2; count > 0; count = count == 1 ? 0 : (count + 1) / 2)
            for (var start = 0; start < length; start += count)
                yield return without(start, Math.Min(count, length - start));
    }
}
