using Generator.Model;
using Generator.Reading.Markdown.Dialects.AsciiDoc;

namespace Generator.Reading.Markdown.Inclusions;

/// <summary>
/// Puts the text of other files where a page asks for it (<see cref="RequestReader"/>): as lines where the request has lines of its own, else as words.
/// What is included has the place of the line that asks. A file that isn't there is told, and one that includes itself isn't put in again.
/// In AsciiDoc a file with a title of its own stays a page, also where a book is put together from it: its text keeps its place. Addresses in what is
/// included are the page's, but for those of docfx (<see cref="IncludedLinks"/>).
/// </summary>
internal sealed class Inclusion
{
    // Each included character gets a column of its own behind the line's end; see SourceLine.IncludedColumn.
    internal const int FirstColumn = 10_000;

    // Files that each ask for the next one twice would double a page with each of them. An inclusion counts for some also where it holds none.
    private const int Room = InputBounds.PageWords;
    private const int LeastTaken = 400;

    private readonly PageLines _page;
    private readonly List<SourceLine> _lines;
    private readonly RequestReader _requests;
    private readonly bool _isAsciiDoc;
    private int _room = Room;

    private Inclusion(PageLines page)
    {
        _page = page;
        _lines = page.Lines;
        _requests = new RequestReader(_lines.ConvertAll(l => l.Text));
        _isAsciiDoc = AsciiDocDialect.IsNamed(page.File);
    }

    /// <summary>Where a request stands: in a file, whose addresses are meant from another's folder or its own, and at which character of the page's line.</summary>
    private sealed record Place(string File, string AddressesFrom, SourceLine Line, int Index)
    {
        /// <summary>In a file that is put in, the text of the line.</summary>
        public string Asking { get; init; } = "";
    }

    /// <summary>Expands every request.</summary>
    public static void Expand(PageLines page)
    {
        if (RequestReader.MayAsk(page.Text))
            page.Lines = new Inclusion(page).Run();
    }

    private List<SourceLine> Run()
    {
        var result = new List<SourceLine>();
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (_requests.At(i, _isAsciiDoc) is { } asked && !IsPage(asked) && !IsLeft(asked))
            {
                result.AddRange(LinesOf(line, asked));
                i += asked.Lines - 1;
                continue;
            }
            if (_isAsciiDoc || !SnippetRequests.IsMarker(line.Text))
                result.Add(line);
            if (!_isAsciiDoc)
                FillIn(line, i);
        }
        return result;
    }

    private bool IsPage(LineRequest asked) => _isAsciiDoc
        && asked.Requests.Any(r => IncludedPart.IsWhole(r.Attributes) && FileFinder.Find(_page.Options.Files, _page.File, r.File) is { } file && !string.Equals(file.Path, _page.File, StringComparison.Ordinal) && _page.Options.Addresses.TitleOf(file.Path) is not null);

    private bool IsLeft(LineRequest asked) => asked.Requests.Any(r => IsLeft(r, _page.File));

    private bool IsLeft(Request asked, string from) => asked.IsLeftWhereMissing && FileFinder.Find(_page.Options.Files, from, asked.File) is null;

    private IEnumerable<SourceLine> LinesOf(SourceLine line, LineRequest asked)
    {
        var column = FirstColumn;
        var lead = asked.Lead;
        foreach (var text in TextsOf(new Place(_page.File, _page.File, line, 0), asked, [_page.File]))
        {
            yield return line.Included(lead + text, column);
            column += lead.Length + text.Length + 1;
            lead = asked.Margin;
        }
    }

    private void FillIn(SourceLine line, int index)
    {
        foreach (var placed in _requests.Within(index).Where(p => !IsLeft(p.Request, _page.File)).Reverse())
        {
            var words = WordsOf(TextOf(new Place(_page.File, _page.File, line, placed.Index), placed.Request, [_page.File]));
            line.Fill(placed.Index, placed.Length, line.Text.TrimStart().StartsWith('|') ? words.Replace("|", "\\|", StringComparison.Ordinal) : words);
        }
    }

    private static string WordsOf(IEnumerable<string> lines) => string.Join(' ', lines.Select(l => l.Trim()).Where(l => l.Length > 0));

    private IEnumerable<string> TextsOf(Place place, LineRequest asked, HashSet<string> open)
    {
        var texts = asked.Requests.SelectMany(r => LinesFor(place, r, open));
        return asked.Around.Start.Length == 0 ? texts : [asked.Around.Start, "", .. texts, "", asked.Around.End];
    }

    // Where it has lines of its own what isn't there leaves no hole.
    private List<string> LinesFor(Place place, Request asked, HashSet<string> open)
    {
        var isMissing = FileFinder.Find(_page.Options.Files, place.File, asked.File) is null && !IncludedPart.IsOptional(asked.Attributes);
        var lines = TextOf(place, asked, open);
        if (!isMissing)
            return lines;
        var what = $"text of {asked.File}";
        return [_isAsciiDoc ? LeftOut.AsciiDocNote(what) : LeftOut.Note(what)];
    }

    private List<string> TextOf(Place place, Request asked, HashSet<string> open)
    {
        if (FileFinder.Find(_page.Options.Files, place.File, asked.File) is not { } file)
        {
            if (!IncludedPart.IsOptional(asked.Attributes))
                _page.Report(DiagnosticRules.InclusionMissing, place.Line, place.Index, $"'{asked.File}' isn't among the files.");
            return [];
        }
        if (!open.Add(file.Path))
        {
            ReportLoop(place, file.Path);
            return [];
        }
        if (_room <= 0)
        {
            open.Remove(file.Path);
            return [];
        }
        _page.IsMixed = true;
        // A part of a page leaves that a page.
        if (asked.IsWhole && (IncludedPart.IsWhole(asked.Attributes) || _page.Options.Addresses.TitleOf(file.Path) is null))
            _page.Included.Add(file.Path);
        var lines = PartOf(place, asked, file);
        Take(place, lines);
        var inside = place with { File = file.Path, AddressesFrom = asked.HasOwnAddresses ? file.Path : place.AddressesFrom };
        var texts = Expanded(inside, lines, open);
        open.Remove(file.Path);
        return texts;
    }

    /// <summary>Tells of a circle where it is closed, which may be in another file than the page.</summary>
    private void ReportLoop(Place place, string path)
    {
        var message = place.File.Equals(path, StringComparison.Ordinal) ? $"'{path}' includes itself." : $"'{place.File}' includes '{path}', which includes it.";
        if (place.Asking.Length == 0)
            _page.Report(DiagnosticRules.InclusionLoop, place.Line, place.Index, message);
        else if (_page.Options.Files.TryGetValue(place.File, out var asking))
            _page.ReportIn(place.File, Array.FindIndex(asking.Text.Split('\n'), l => l.AsSpan().TrimEnd('\r').SequenceEqual(place.Asking)) + 1, DiagnosticRules.InclusionLoop, message);
    }

    private void Take(Place place, List<string> lines)
    {
        _room -= LeastTaken + lines.Sum(l => l.Length);
        if (_room <= 0)
            _page.Report(DiagnosticRules.InclusionTooLarge, place.Line, place.Index, $"More than {CountWords.Of(Room)} characters of other files are asked for.");
    }

    private List<string> PartOf(Place place, Request asked, SourceFile file)
    {
        var all = WithoutFrontMatter(file);
        var part = AsciiDocDialect.IsNamed(file.Path) || asked.Attributes.Length > 0 ? IncludedPart.Of(all, asked.Attributes) : IncludedSection.Of(all, asked);
        if (part.Problem is { } problem)
            _page.Report(DiagnosticRules.InclusionPartMissing, place.Line, place.Index, $"'{file.Path}': {problem}");
        return [.. part.Lines.SkipWhile(string.IsNullOrWhiteSpace)];
    }

    /// <summary>The lines of a file with what they ask for, their addresses as the page would write them.</summary>
    private List<string> Expanded(Place inside, List<string> lines, HashSet<string> open)
    {
        var own = IncludedLinks.Of(lines, inside.AddressesFrom, _page.File);
        if (!lines.Exists(RequestReader.MayAsk))
            return [.. own];
        var isAsciiDoc = AsciiDocDialect.IsNamed(inside.File);
        var requests = new RequestReader(lines);
        var result = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (requests.At(i, isAsciiDoc) is { } asked && !asked.Requests.Any(r => IsLeft(r, inside.File)))
            {
                var texts = TextsOf(inside with { Asking = lines[i] }, asked, open);
                result.AddRange(texts.Select((t, at) => (at == 0 ? asked.Lead : asked.Margin) + t));
                i += asked.Lines - 1;
            }
            else
            {
                List<PlacedRequest> within = isAsciiDoc ? [] : [.. requests.Within(i).Where(p => !IsLeft(p.Request, inside.File))];
                result.Add(within.Count == 0 ? own[i] : Filled(inside, lines[i], within, open));
            }
        }
        return result;
    }

    private string Filled(Place inside, string line, List<PlacedRequest> within, HashSet<string> open)
    {
        var pieces = new List<string>();
        var at = 0;
        foreach (var placed in within)
        {
            pieces.Add(IncludedLinks.Of([line[at..placed.Index]], inside.AddressesFrom, _page.File)[0]);
            pieces.Add(WordsOf(TextOf(inside with { Asking = line }, placed.Request, open)));
            at = placed.Index + placed.Length;
        }
        pieces.Add(IncludedLinks.Of([line[at..]], inside.AddressesFrom, _page.File)[0]);
        return string.Concat(pieces);
    }

    // Its lines stay as blank ones, so that the others keep their numbers.
    private List<string> WithoutFrontMatter(SourceFile file)
    {
        var lines = new PageLines(file, _page.Options);
        FrontMatter.Take(lines);
        return lines.Lines.ConvertAll(l => l.Text);
    }
}
