using Generator.Extraction.Deciding;
using Generator.Extraction.Segmentation;
using Generator.Model;
using Generator.Model.Prose;
using Generator.Model.Rules;

namespace Generator.Extraction.Assembly;

/// <summary>
/// Gathers what explains a control: passed-over sentences and blocks of code, each for one control at most.
/// 1. In a control's own paragraph, list item, note or quotation: what stands before the first control sets its scene, what stands after
///    a control explains it.
/// 2. Right below, as long as nothing else comes between: code, a note or quotation, the list that its last sentence announces, and a
///    paragraph that points back or leads on by a link.
/// 3. Under a heading, or a lead-in on a line of its own, that is itself a control: all prose up to the next control.
/// 4. The sentence that a control has as its context, because it introduces the control's list.
/// What holds a control itself is never taken whole. Headings, cells and words apart from the prose explain nothing; a lead-in
/// does with what it leads into.
/// </summary>
internal sealed class Guidance
{
    private readonly IReadOnlyList<DecidedPassage> _passages;
    private readonly ILookup<SourceSpan, int> _byBlock;
    private readonly Continuations _continuations;
    private readonly List<GuidancePart> _parts = [];
    private readonly HashSet<int> _introductions;

    // The heading or lead-in to which all prose belongs until the next control.
    private int? _heading;

    private Guidance(IReadOnlyList<DecidedPassage> passages, Lexicon lexicon, IEnumerable<int> introductions)
    {
        _passages = passages;
        _byBlock = Enumerable.Range(0, passages.Count).Where(i => !passages[i].IsApart).ToLookup(i => passages[i].Passage.Range.Block);
        _continuations = new Continuations(lexicon);
        _introductions = [.. introductions];
    }

    // What a block leaves to the next: the control that it holds or explains, and whether its last sentence announces something.
    private readonly record struct Above(int Control, bool Announces);

    /// <summary>All guidance of the <paramref name="documents"/>, in reading order; introductions come first.</summary>
    public static IReadOnlyList<GuidancePart> Find(IEnumerable<Document> documents, IReadOnlyList<DecidedPassage> passages, Lexicon lexicon)
    {
        var introductions = Introductions.Of(passages);
        var guidance = new Guidance(passages, lexicon, introductions.Select(i => i.Passage!.Value));
        foreach (var section in documents.SelectMany(d => d.Sections))
            guidance.ReadSection(section);
        return [.. introductions, .. guidance._parts];
    }

    private void ReadSection(Section section)
    {
        _heading = FirstControl(_byBlock[section.Span]);
        ReadBlocks(section.Blocks);
    }

    private void ReadBlocks(EquatableArray<Block> blocks)
    {
        Above? above = null;
        foreach (var block in blocks)
            above = ReadBlock(block, above);
    }

    private Above? ReadBlock(Block block, Above? above)
    {
        if (block is Paragraph paragraph)
            return ReadParagraph(paragraph, above);
        if (above is { } taker && Belongs(block, taker) && !HoldsControl(block))
        {
            TakeWhole(block, taker.Control);
            return taker;
        }
        ReadInside(block);
        return null;
    }

    private static bool Belongs(Block block, Above above) => block is CodeBlock or CodeTabs or Note or Quotation || (block is ListBlock && above.Announces);

    private void ReadInside(Block block)
    {
        switch (block)
        {
            case ListBlock list:
                foreach (var item in list.Items)
                    ReadUnit(item.Blocks);
                break;
            case Note note:
                ReadUnit(note.Blocks);
                break;
            case Quotation quotation:
                ReadUnit(quotation.Blocks);
                break;
            case CodeTabs tabs:
                foreach (var tab in tabs.Tabs)
                    ReadBlocks(tab.Blocks);
                break;
            case Table when HoldsControl(block):
                _heading = null;
                break;
            case CodeBlock code when _heading is { } heading:
                TakeCode(code, heading);
                break;
        }
    }

    private Above? ReadParagraph(Paragraph paragraph, Above? above)
    {
        var sentences = _byBlock[paragraph.Span].ToList();
        if (sentences.Count == 0)
            return null;
        var control = FirstControl(sentences);
        var isTitle = sentences.TrueForAll(i => _passages[i].Passage.Form == StatementForm.Lead);
        if (isTitle && _heading is { } open && _passages[open].Passage.Form == StatementForm.Lead)
            _heading = null;
        if (control is not null)
            _heading = isTitle ? control : null;
        if ((control ?? _heading ?? Continued(above, sentences)) is not { } taker)
            return null;
        return new Above(Take(sentences, taker, withLeads: control is null), PassageReader.Announces(_passages[sentences[^1]].Passage.Text));
    }

    // A lead-in ("Example:") doesn't tell whether its paragraph goes on; the sentence after it does.
    private int? Continued(Above? above, List<int> sentences)
    {
        var first = sentences.Select(i => _passages[i].Passage).FirstOrDefault(p => p.Form == StatementForm.Sentence);
        return above is { } taker && first is not null && _continuations.Continues(first) ? taker.Control : null;
    }

    // A list item, note or quotation: where a paragraph of its own holds a control, all of it that holds no further one explains it.
    private void ReadUnit(EquatableArray<Block> blocks)
    {
        if (FirstControl(blocks.OfType<Paragraph>().SelectMany(p => _byBlock[p.Span])) is not { } control)
        {
            ReadBlocks(blocks);
            return;
        }
        _heading = null;
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
                control = Take(_byBlock[paragraph.Span], control, withLeads: false);
            else if (HoldsControl(block))
                ReadInside(block);
            else
                TakeWhole(block, control);
        }
    }

    private void TakeWhole(Block block, int control)
    {
        if (block is CodeBlock code)
            TakeCode(code, control);
        else if (block is Paragraph paragraph)
            Take(_byBlock[paragraph.Span], control, withLeads: true);
        foreach (var inner in BlockWalk.Within(block))
            TakeWhole(inner, control);
    }

    // Returns the last control among the sentences, or the one that came with them.
    private int Take(IEnumerable<int> sentences, int control, bool withLeads)
    {
        foreach (var at in sentences)
        {
            var passage = _passages[at].Passage;
            if (_passages[at].IsControl)
                control = at;
            else if (!_introductions.Contains(at) && (withLeads || passage.Form == StatementForm.Sentence))
                _parts.Add(new GuidancePart(control, at, passage.Text, passage.Range));
        }
        return control;
    }

    private void TakeCode(CodeBlock code, int control) =>
        _parts.Add(new GuidancePart(control, null, code.Text, new TextRange(code.Span, 0, code.Text.Length)));

    private bool HoldsControl(Block block) => SpansIn(block).Any(s => FirstControl(_byBlock[s]) is not null);

    // The spans of all paragraphs and cells in a block.
    private static IEnumerable<SourceSpan> SpansIn(Block block) => BlockWalk.All([block]).SelectMany(b => b switch
    {
        Paragraph paragraph => [paragraph.Span],
        Table table => table.Rows.SelectMany(r => r.Cells).Select(c => c.Span),
        _ => Enumerable.Empty<SourceSpan>(),
    });

    private int? FirstControl(IEnumerable<int> passages)
    {
        foreach (var at in passages)
        {
            if (_passages[at].IsControl)
                return at;
        }
        return null;
    }
}
