using Generator.Model;
using Generator.Reading;

namespace Generator.Tests.Reading;

/// <summary>Markdown written in a test, read as the documents of one version of a guide.</summary>
internal static class MarkdownSet
{
    /// <summary>The path of a single page.</summary>
    public const string Page = "page.md";

    /// <summary>The path of a single page of AsciiDoc.</summary>
    public const string AsciiDocPage = "page.adoc";

    private static readonly HashSet<string> NoFiles = [];

    /// <summary>Reads pages given as path and text.</summary>
    public static Outcome<EquatableArray<Document>> Read(params (string Path, string Text)[] pages) =>
        DocumentReader.Read([.. pages.Select(p => new SourceFile(p.Path, p.Text))], NoFiles);

    /// <summary>Reads one page under a title; the text begins on line 3.</summary>
    public static Document Body(string text) => Assert.Single(Read((Page, "# Title\n\n" + text)).Value);

    /// <summary>The tree of a page's blocks below its title.</summary>
    public static string Tree(string text) => TreeText.Of(Body(text).Root.Blocks);

    /// <summary>Reads one page of AsciiDoc under a title; the text begins on line 3.</summary>
    public static Document AsciiDoc(string text) => Assert.Single(Read((AsciiDocPage, "= Title\n\n" + text)).Value);

    /// <summary>The tree of the blocks of a page of AsciiDoc below its title.</summary>
    public static string AsciiDocTree(string text) => TreeText.Of(AsciiDoc(text).Root.Blocks);

    /// <summary>The problems in one page of AsciiDoc under a title, each as place and code; the text begins on line 3.</summary>
    public static string[] AsciiDocProblems(string text) => Problems(Read((AsciiDocPage, "= Title\n\n" + text)));

    /// <summary>The problems in one page under a title, each as place and code; the text begins on line 3.</summary>
    public static string[] Problems(string text) => Problems(Read((Page, "# Title\n\n" + text)));

    /// <summary>The problems, each as place and code.</summary>
    public static string[] Problems(Outcome<EquatableArray<Document>> outcome) =>
        [.. outcome.Diagnostics.Select(d => $"{d.Span} {d.Rule.Code}")];
}
