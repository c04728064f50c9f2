using System.Security.Cryptography;
using System.Text;

namespace Generator.Model;

/// <summary>
/// Short codes by which controls are named on paper and typed back: the beginning of an id's SHA-256 in Crockford's base 32
/// (https://www.crockford.com/base32.html), whose digits can't be mistaken for one another. A slip of the pen hits another control's code about
/// once in a million divided by the number of controls.
/// </summary>
public static class ControlCodes
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int BitsPerDigit = 5;
    private const int Shortest = 4;
    private const int Longest = 16;

    /// <summary>
    /// The codes of the controls of one catalog by id: four digits, and more for all where two would share them. A shorter code of the same
    /// id begins a longer one, so that what was printed before a catalog grew still tells which control is meant.
    /// </summary>
    /// <param name="ids">The ids, each once.</param>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyCollection<string> ids)
    {
        var whole = ids.ToDictionary(id => id, Whole, StringComparer.Ordinal);
        var length = Shortest;
        while (length < Longest && whole.Values.Select(code => code[..length]).Distinct(StringComparer.Ordinal).Count() < whole.Count)
            length++;
        return whole.ToDictionary(pair => pair.Key, pair => pair.Value[..length], StringComparer.Ordinal);
    }

    /// <summary>The ids in the order of their whole codes, each behind its code: to look codes up.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Ordered(IEnumerable<string> ids) =>
        [.. ids.Select(id => KeyValuePair.Create(Whole(id), id)).OrderBy(c => c.Key, StringComparer.Ordinal)];

    /// <summary>
    /// The ids that a typed code may mean, in the order of their codes: one where it is known, several where it is too short, none
    /// where it isn't. Case doesn't count, hyphens and blanks are skipped, and <c>O</c>, <c>I</c> and <c>L</c> are read as the digits that they look like.
    /// </summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="ordered">The ids as <see cref="Ordered"/> has them.</param>
    public static IReadOnlyList<string> Find(string typed, IReadOnlyList<KeyValuePair<string, string>> ordered)
    {
        var code = Normal(typed);
        if (code.Length < Shortest)
            return [];
        var (from, to) = (0, ordered.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (string.CompareOrdinal(ordered[middle].Key, code) < 0)
                from = middle + 1;
            else
                to = middle;
        }
        return [.. ordered.Skip(from).TakeWhile(c => c.Key.StartsWith(code, StringComparison.Ordinal)).Select(c => c.Value)];
    }

    private static string Normal(string typed) => string.Concat(typed.ToUpperInvariant().Where(c => c is not ('-' or ' ')).Select(c => c switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        _ => c,
    }));

    private static string Whole(string id)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(id));
        return string.Concat(Enumerable.Range(0, Longest).Select(i => Digits[DigitAt(hash, i * BitsPerDigit)]));
    }

    private static int DigitAt(byte[] hash, int bit)
    {
        var pair = (hash[bit / 8] << 8) | hash[(bit / 8) + 1];
        return (pair >> (16 - BitsPerDigit - (bit % 8))) & 31;
    }
}
