using System.Globalization;
using System.Text.RegularExpressions;
using Generator.EndToEnd.Tests.Running;

namespace Generator.EndToEnd.Tests.Printing;

/// <summary>PDFs of both forms, papers and orientations, read back.</summary>
public sealed partial class PdfTests(PrintedSheets sheets) : IClassFixture<PrintedSheets>
{
    public static TheoryData<string, double, double> Papers => new()
    {
        { "short", 595.3, 841.9 },
        { "long", 792, 612 },
        { "corpus", 595.3, 841.9 },
    };

    public static TheoryData<string> Names => new(PrintedSheets.Options.Keys);

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_page_is_one_sheet_of_the_paper_and_says_which(string name, double width, double height)
    {
        var pdf = sheets.Get(name);
        var count = pdf.Pages.Count;
        var guide = PrintedPdf.WithoutBlanks(pdf.Title.Split(',')[0]);

        Assert.True(count > 10);
        Assert.All(pdf.Pages, p => Assert.InRange(p.Width - width, -1, 1));
        Assert.All(pdf.Pages, p => Assert.InRange(p.Height - height, -1, 1));
        Assert.All(pdf.Pages.Index(), p => Assert.Contains($"Sheet{p.Index + 1}of{count}", p.Item.Text, StringComparison.Ordinal));
        Assert.All(pdf.Pages, p => Assert.Contains(guide, p.Text, StringComparison.Ordinal));
        Assert.All(pdf.Pages, p => Assert.Matches("sha256:[0-9a-f]{64}", p.Text));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Contents_and_bookmarks_lead_to_where_the_topics_stand(string name)
    {
        var pdf = sheets.Get(name);
        var topics = pdf.Bookmarks.Where(b => b.Level == 1).ToDictionary(b => PrintedPdf.WithoutBlanks(b.Title), b => b.PageNumber, StringComparer.Ordinal);
        var contents = pdf.Contents.ToList();
        var first = string.Concat(pdf.Pages.Skip(1).Take(4).Select(p => p.Text));

        Assert.Equal("Contents", topics.First().Key);
        Assert.Equal(contents.Select(c => c.Title), topics.Keys.Skip(1));
        Assert.All(contents, c => Assert.Matches($"{System.Text.RegularExpressions.Regex.Escape($"{c.Title}{c.Hint}{c.Count}{topics[c.Title].ToString(CultureInfo.InvariantCulture)}")}(?![0-9])", first));
        Assert.All(contents, c => Assert.Contains(c.Title, pdf.Pages[topics[c.Title] - 1].Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_control_is_cut_in_two(string name)
    {
        var pdf = sheets.Get(name);
        var controls = pdf.Controls.ToList();

        Assert.True(controls.Count > 50, $"only {controls.Count} controls");
        Assert.All(controls, c => Assert.Contains(pdf.Pages, p => p.Text.IndexOf(c.Code, StringComparison.Ordinal) is >= 0 and var at && p.Text.IndexOf(c.Statement, at, StringComparison.Ordinal) > at));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_tagged_and_has_a_title_and_a_language(string name)
    {
        var pdf = sheets.Get(name);

        Assert.Contains("Marked, true", pdf.Catalog["MarkInfo"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("StructTreeRoot", pdf.Catalog.Keys, StringComparer.Ordinal);
        Assert.Contains("en", pdf.Catalog["Lang"], StringComparison.Ordinal);
        Assert.EndsWith(": checklist", pdf.Title, StringComparison.Ordinal);
        Assert.Equal(pdf.Controls.Count(), pdf.Bookmarks.Count(b => b.Level == 2));
    }

    // Words that stand upright are painted after the others. In the contents, whose numbers stand side by side, a code may stand by chance.
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_table_repeats_its_head(string name)
    {
        var pdf = sheets.Get(name);
        var codes = pdf.Controls.Select(c => c.Code).ToList();

        Assert.All(
            pdf.Pages.Skip(1).Where(p => !ContentsHead().IsMatch(p.Text) && codes.Exists(c => p.Text.Contains(c, StringComparison.Ordinal))),
            p => Assert.Matches("CodeControlNoteInitials.*Riskaccepted|CodeStatementNotedNoteInitials", p.Text));
    }

    [Fact]
    public void The_same_sheet_is_the_same_file_and_html_and_pdf_stand_side_by_side()
    {
        var program = GeneratorProgram.Usual;
        Repository.Require(Browsing.Browser.FindBrowser() is not null, "No Chromium or Chrome is on PATH; tests/run.sh says how to install one.");
        using var workspace = new Workspace().WithSite();

        var first = program.Run(workspace.Root, "print", "demo", "--output", "sheets/demo.html", "--pdf");
        var before = workspace.Snapshot("sheets");
        var second = program.Run(workspace.Root, "print", "demo", "--output", "sheets/demo.html", "--pdf");

        Assert.Equal((0, "", 0, ""), (first.ExitCode, first.Errors, second.ExitCode, second.Errors));
        Assert.Equal(["demo.html", "demo.pdf"], before.Keys);
        Assert.Equal(before, workspace.Snapshot("sheets"));
        workspace.Write("sheets/demo.pdf", "Mine.");
        Assert.Equal(2, program.Run(workspace.Root, "print", "demo", "--form", "long", "--output", "sheets/demo.html", "--pdf").ExitCode);
        Assert.Equal("Mine.", File.ReadAllText(workspace.PathOf("sheets/demo.pdf")));
        Assert.Equal(before["demo.html"], File.ReadAllBytes(workspace.PathOf("sheets/demo.html")));
    }

    // The page's head ends with the version's year.
    [GeneratedRegex("^.{1,160}?[0-9]{4}Contents")]
    private static partial Regex ContentsHead();
}
