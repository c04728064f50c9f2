using System.Text.RegularExpressions;

namespace Generator.Reading.Markdown.Dialects.Tags;

/// <summary>How the tags of a dialect are written, and what each means.</summary>
internal interface ITagLanguage
{
    /// <summary>Matches a tag, with the groups <c>name</c>, <c>args</c>, <c>end</c> and <c>self</c>.</summary>
    Regex Pattern { get; }

    /// <summary>Where a tag begins that goes on below, at the end of a line; matches at its first character.</summary>
    Regex Unfinished { get; }

    /// <summary>Whether an end tag that ends nothing is text.</summary>
    bool KeepsStrayEnds { get; }

    /// <summary>The name of the end tag that belongs to a start tag's name.</summary>
    string EndOf(string name);

    /// <summary>Whether what a start tag of that name began may go without an end: then a missing one is no problem.</summary>
    bool MayStayOpen(string name);

    /// <summary>Whether what a start tag of that name began keeps tags within it from ending what is open around it.</summary>
    bool Bounds(string name);

    /// <summary>Whether a start tag begins a block, so that no words can go on from before it into it.</summary>
    bool Parts(Tag tag) => false;

    /// <summary>What a start tag, or a tag that stands for itself, means. An end tag means what its start tag does.</summary>
    TagMeaning MeaningOf(Tag tag, TagPlace place);
}

/// <summary>Where a tag stands, for messages about it.</summary>
internal sealed class TagPlace(PageLines page, SourceLine line, int index)
{
    /// <summary>What the guide says about its dialect.</summary>
    public ReadingOptions Options => page.Options;

    /// <summary>The line from the tag on, where nothing but white space stands before it; else empty.</summary>
    public string TextFromStart => line.Text.AsSpan(0, index).IsWhiteSpace() ? line.Text[index..] : "";

    /// <summary>Whether a backslash before the tag says that it is text.</summary>
    public bool IsEscaped => index > 0 && line.Text[index - 1] is '\\';

    /// <summary>The path of the file.</summary>
    public string File => page.File;

    /// <summary>Notes a problem with the tag.</summary>
    public void Report(Generator.Model.DiagnosticRule rule, string message) => page.Report(rule, line, index, message);

    /// <summary>The same, but once per page however often the message comes.</summary>
    public void ReportOnce(Generator.Model.DiagnosticRule rule, string message) => page.ReportOnce(rule, line, index, message);

    /// <summary>The value of a variable, or of one of the page's own keys; where it has none, its name as words, with a warning.</summary>
    public string Variable(string name)
    {
        if ((page.ValueOf(name) ?? page.ValueOf($"page.{name}")) is { } value)
            return value;
        Report(Generator.Model.DiagnosticRules.VariableUnknown, $"The variable '{name}' has no value.");
        return ReadableWords.Of(name, line.Text, index);
    }
}
