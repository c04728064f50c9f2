using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Reading.Markdown.Dialects.AsciiDoc;

/// <summary>Reads macros that are blocks: images, films and recordings, and pages that a page is put together from.</summary>
internal sealed class MacroPass(AsciiDocPage page)
{
    /// <summary>Reads a line; whether it was such a macro. One that isn't known is told, and its line is text.</summary>
    public bool Read(SourceLine line, BlockHead head)
    {
        if (LineShape.Macro().Match(line.Text) is not { Success: true } match)
            return false;
        switch (match.Groups["name"].Value)
        {
            case "image":
                AddImage(line, match, head);
                return true;
            case "include" when page.Targets.PageAt(match.Groups["target"].Value) is { } file:
                AddPage(line, match, file);
                return true;
            case "video" or "audio" when LeftOut.NoteOf(match.Groups["name"].Value, match.Groups["target"].Value, head.Title?.Text.Trim()) is { } note:
                page.Out.AddAnchors(head.Anchors);
                page.Out.Add([line.Worded(0, note, isFilled: true)]);
                return true;
            case "toc":
                return true;
            case var name:
                page.Lines.Report(DiagnosticRules.AsciiDocUnknown, line, 0, $"The macro '{name}' isn't known.");
                return false;
        }
    }

    private void AddImage(SourceLine line, Match match, BlockHead head)
    {
        page.Out.AddAnchors(head.Anchors);
        var image = line.Part(0, line.Text.Length);
        image.Remove(match.Groups["name"].Length, 1);
        page.Out.Add(page.Inlines.Read([image]));
        if (head.Title is { } title)
            page.Out.Add(page.Inlines.Read([title]));
    }

    /// <summary>A page with a title of its own stays a page; where it is put in stands a link to it.</summary>
    private void AddPage(SourceLine line, Match match, string file)
    {
        var link = line.Part(0, line.Text.Length);
        link.Fill(0, match.Length, $"[{MarkdownText.Escaped(page.Attributes.Filled(page.Guide.TitleOf(file)!))}]({MarkdownText.Address("/" + file)})");
        page.Out.Add([link]);
    }
}
