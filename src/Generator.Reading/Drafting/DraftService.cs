using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Drafting;

/// <summary>
/// The product that a folder of pages is about: what its title says besides the kind of text, unless that is a word as any ("Story", "team"); then
/// the name of the folder, where that says something. What is written as a name is one: a capital or digit stands behind its first letter, or its first
/// word is written large within sentences of the pages more often than small.
/// </summary>
internal static partial class DraftService
{
    /// <summary>The product, and what told it.</summary>
    /// <param name="title">The guide's title.</param>
    /// <param name="folder">The name of the folder that somebody gave.</param>
    /// <param name="pages">The pages.</param>
    public static Found<string> Of(string title, string folder, EquatableArray<SourceFile> pages)
    {
        var named = ServiceName.Of(title);
        var isName = !ServiceName.IsMissingIn(title) && IsName(named, pages);
        return !isName && DraftTitle.WordsOf(folder) is { } words
            ? new Found<string>(words, $"the name of the folder {folder}")
            : new Found<string>(named, "the title, without words for a kind of text");
    }

    private static bool IsName(string words, EquatableArray<SourceFile> pages)
    {
        var first = words.Split(' ')[0];
        return words.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)) || (char.IsUpper(first[0]) && IsWrittenLarge(first, pages));
    }

    private static bool IsWrittenLarge(string word, EquatableArray<SourceFile> pages)
    {
        var uses = pages.SelectMany(p => WithinSentence().Matches(p.Text)).Select(m => m.Groups["word"].Value)
            .Where(w => w.Equals(word, StringComparison.OrdinalIgnoreCase)).ToList();
        var large = uses.Count(w => char.IsUpper(w[0]));
        return large > uses.Count - large;
    }

    // Behind a word in small letters no sentence begins, nor a heading or a cell.
    [GeneratedRegex(@"(?<=\p{Ll}[,;]?[ \n])(?<word>[\p{L}\d]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex WithinSentence();
}
