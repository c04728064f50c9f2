using System.Text;
using Generator.Model;

namespace Generator.Reading.Markdown;

/// <summary>
/// The addresses within one page:
/// 1. those that the source gives; of one given twice the first counts, and a heading before any other;
/// 2. on a page that gives none to its headings, those that links with a heading's words use, and for the title the file's
///    name, as documentation sites have it;
/// 3. else a slug of the heading, made unique by a number.
/// A link finds an address by its name, or by the letters and digits of the name or of the heading: how hyphens, punctuation and
/// repeated headings are treated differs from one site's maker to the next.
/// </summary>
internal sealed class PageAnchors
{
    private readonly Dictionary<PagePart, List<string>> _byPart = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _namesByAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _targetsByLetters = new(StringComparer.Ordinal);
    private readonly HashSet<PageMark> _marks = [];
    private readonly List<PageMark> _repeated = [];

    /// <param name="page">The page.</param>
    /// <param name="links">The links that lead to anchors of the page, those of the page itself first.</param>
    public PageAnchors(Page page, IReadOnlyList<PageLink> links)
    {
        IsExplicit = page.Parts.Any(p => p.Anchors.Count > 0);
        foreach (var part in page.Parts)
            _byPart[part] = [];
        TakeGiven(page);
        if (!IsExplicit)
            TakeRecovered(page, links);
        TakeSlugs(page);
        if (!IsExplicit && page.Parts.Count > 0)
            _targets.TryAdd(Path.GetFileNameWithoutExtension(page.File), _byPart[page.Parts[0]][0]);
        TakeLetters(page);
    }

    /// <summary>Whether the page gives its headings their addresses.</summary>
    public bool IsExplicit { get; }

    /// <summary>The addresses that are given elsewhere too and don't count.</summary>
    public IReadOnlyList<PageMark> Repeated => _repeated;

    /// <summary>Every address of the page.</summary>
    public IReadOnlyCollection<string> Names => _targets.Keys;

    /// <summary>The address of a part, then its other ones.</summary>
    public IReadOnlyList<string> Of(PagePart part) => _byPart[part];

    /// <summary>Whether an address within a block counts.</summary>
    public bool Counts(string name, int offset) => _marks.Contains(new PageMark(name, offset));

    /// <summary>The address to link to for a name that a link uses, or <c>null</c>; a section's alias gives its first address.</summary>
    public string? Find(string name)
    {
        if (_targets.TryGetValue(name, out var target))
            return target;
        return _namesByAnyCase.TryGetValue(name, out var other) ? _targets[other] : _targetsByLetters.GetValueOrDefault(Letters(name));
    }

    /// <summary>Letters and digits in lower case, all else as single hyphens; never empty.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        var trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length == 0 ? "section" : trimmed;
    }

    private void TakeGiven(Page page)
    {
        var given = page.Parts.SelectMany(p => p.Anchors.Select(a => (Part: (PagePart?)p, Mark: a)))
            .Concat(page.Marks.Select(m => (Part: (PagePart?)null, Mark: m)))
            .OrderBy(g => g.Part is null)
            .ThenBy(g => g.Mark.Offset);
        foreach (var (part, mark) in given)
        {
            if (!TryAdd(part, mark.Name))
                _repeated.Add(mark);
            else if (part is null)
                _marks.Add(mark);
        }
    }

    private bool TryAdd(PagePart? part, string name)
    {
        var names = part is null ? null : _byPart[part];
        var isNew = _targets.TryAdd(name, names is [var first, ..] ? first : name);
        if (isNew)
            names?.Add(name);
        return isNew;
    }

    private void TakeRecovered(Page page, IReadOnlyList<PageLink> links)
    {
        var names = links.ToLookup(l => l.Text, l => l.Address, StringComparer.OrdinalIgnoreCase);
        foreach (var parts in page.Parts.Where(p => p.Heading is not null).GroupBy(p => p.Text, StringComparer.OrdinalIgnoreCase))
        {
            PagePart[] alike = [.. parts];
            var next = 0;
            foreach (var name in names[parts.Key].Distinct(StringComparer.Ordinal))
            {
                // Headings of the same words take their addresses in turn; what is left over goes to the last.
                if (TryAdd(alike[Math.Min(next, alike.Length - 1)], name))
                    next++;
            }
        }
    }

    private void TakeSlugs(Page page)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in page.Parts.Where(p => _byPart[p].Count == 0))
        {
            var slug = Slug(part.Heading is null ? Path.GetFileNameWithoutExtension(page.File) : part.Text);
            var number = numbers.GetValueOrDefault(slug);
            while (!TryAdd(part, number == 0 ? slug : $"{slug}-{number}"))
                number++;
            numbers[slug] = number + 1;
        }
    }

    // The second heading of the same words is number 1, as forges and documentation sites count.
    private void TakeLetters(Page page)
    {
        foreach (var (name, target) in _targets)
        {
            AddLetters(name, target);
            // Of names that differ in case only the first by ordinal order counts.
            if (!_namesByAnyCase.TryGetValue(name, out var other) || string.CompareOrdinal(name, other) < 0)
                _namesByAnyCase[name] = name;
        }
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in page.Headed)
        {
            var letters = Letters(part.Text);
            var number = numbers.GetValueOrDefault(letters);
            AddLetters(number == 0 ? letters : $"{letters}{number}", _byPart[part][0]);
            numbers[letters] = number + 1;
        }
    }

    private void AddLetters(string name, string target)
    {
        if (Letters(name) is { Length: > 0 } letters)
            _targetsByLetters.TryAdd(letters, target);
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
