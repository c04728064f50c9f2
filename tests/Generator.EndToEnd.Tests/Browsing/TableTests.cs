using System.Data;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using Generator.EndToEnd.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Generator.EndToEnd.Tests.Browsing;

/// <summary>Tables that a checklist makes of what it shows: those of the program, cell for cell, and read back by it.</summary>
public sealed class TableTests(Browser browser)
{
    private const string Checklist = "guides/aws-proton/2022-03-25/checklist.html";
    private const string Hostile = "=cmd|' /C calc'!A0 <b> & \"quoted\", _x0041_ 😀";

    // What the program reads out of the page's workbook it writes as the same tables.
    [Fact]
    public async Task Both_tables_are_the_program_s_and_come_back_by_an_import()
    {
        await using var page = await AnsweredAsync();

        var (csv, xlsx) = (await page.TableAsync("csv"), await page.TableAsync("xlsx"));

        Assert.Matches(@"^aws-proton-2022-03-25-checklist-\d{4}-\d\d-\d\d\.xlsx$", Path.GetFileName(xlsx));
        Assert.Empty(page.Watch.Faults);
        using var workspace = new Workspace();
        string Run(params string[] arguments)
        {
            var run = GeneratorProgram.Usual.Run(Repository.Root, arguments);
            Assert.Equal(0, run.ExitCode);
            return run.Output;
        }
        workspace.Write("answers.json", Run("assess", "import", xlsx));
        var answers = workspace.PathOf("answers.json");
        Assert.Contains(JsonSerializer.Serialize(Hostile)[1..^1], JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(answers))), StringComparison.Ordinal);
        Assert.Equal(Rows(await File.ReadAllTextAsync(csv, TestContext.Current.CancellationToken)), Rows(Run("export", "aws-proton@2022-03-25", "--format", "csv", "--assessment", answers)));
        Run("export", "aws-proton@2022-03-25", "--format", "xlsx", "--assessment", answers, "--output", workspace.PathOf("a.xlsx"));
        var (mine, programs) = (Parts(await BytesAsync(xlsx)), Parts(await BytesAsync(workspace.PathOf("a.xlsx"))));
        Assert.All(["xl/worksheets/sheet1.xml", "xl/styles.xml", "docProps/custom.xml"], path => Assert.Equal(Bare(programs[path]), Bare(mine[path])));
        Assert.Equal(Run("assess", "import", csv, "--to", "aws-proton@2022-03-25"), File.ReadAllText(answers));
    }

    [Fact]
    public async Task A_workbook_is_sound_packed_or_not_and_a_copy_makes_the_same()
    {
        await using var page = await AnsweredAsync();
        await page.Page.Locator("[data-search]").FillAsync("account");
        await Expect(page.Page.Locator("p[data-status]")).ToContainTextAsync(" shown");
        var packed = await BytesAsync(await page.TableAsync("xlsx"));
        var copy = await page.SaveAsync();
        await page.Page.EvaluateAsync("delete globalThis.CompressionStream");
        var stored = await BytesAsync(await page.TableAsync("xlsx"));

        Assert.Empty(Problems(packed));
        Assert.True(packed.Length < stored.Length / 2);
        Assert.Equal(Read(packed), Read(stored));
        Assert.Equal(["Id", "Title", "Statement"], Read(packed)[0].Take(3));
        await using var elsewhere = await SharedChecklist.OpenAsync(browser, $"{new Uri(copy).AbsoluteUri}?q=account");
        Assert.Equal(Read(packed), Read(await BytesAsync(await elsewhere.TableAsync("xlsx"))));
        Assert.Empty(elsewhere.Watch.Faults);
    }

    [Fact]
    public async Task What_is_shown_is_saved_in_the_order_shown_and_leads_to_paper()
    {
        await using var page = await AnsweredAsync();
        await page.Page.GotoAsync($"{browser.AddressOf(Checklist)}?group=status&sort=title&kind=recommendation&party=customer");
        var shown = await page.Page.EvalOnSelectorAllAsync<string[]>("[data-control]:not([hidden])", "found => found.filter(e => e.checkVisibility()).map(e => e.dataset.control)");

        var rows = (await File.ReadAllTextAsync(await page.TableAsync("csv"), TestContext.Current.CancellationToken)).Split("\r\n");

        Assert.InRange(shown.Length, 2, 50);
        Assert.Equal(shown, rows[1..^1].Where(r => r.Contains(",recommendation,", StringComparison.Ordinal)).Select(r => r.Split(',')[0]));
        await Expect(page.Toast).ToContainTextAsync($"{shown.Length} of 95 controls saved as ");
        await page.Page.Locator(".progress-actions summary").ClickAsync();
        await page.Page.Locator("[data-print-menu]").ClickAsync();
        await page.Page.WaitForURLAsync(url => url.Contains("/print.html?kind=recommendation&party=customer", StringComparison.Ordinal));
    }

    // tests/Cases/cells.json: the program is held against the same cases.
    [Fact]
    public async Task Cells_and_columns_are_those_of_the_cases_and_what_no_cell_holds_is_told()
    {
        await using var page = await SharedChecklist.OpenAsync(browser, browser.AddressOf(Checklist));
        await page.Page.EvaluateAsync("Checklist.spreadsheets.load()");

        var wrong = await page.Page.EvaluateAsync<string[]>(
            """
            (file) => {
              const { cells, ofWorkbook, looks, csv } = Checklist.tables;
              const cases = JSON.parse(file);
              const same = (found, expected) => JSON.stringify(found) === JSON.stringify(expected);
              const pairs = (list, of) => list.filter(([value, cell]) => of(value) !== cell).map((one) => JSON.stringify(one));
              return [
                ...pairs(cases.csv, cells.ofCsv),
                ...pairs(cases.workbook, cells.ofWorkbook),
                ...pairs(cases.unpairedInWorkbook, (units) => cells.ofWorkbook(String.fromCharCode(...units))),
                ...pairs(cases.days, cells.ofDay),
                ...cases.moments.filter(({ at, csv, workbook }) => cells.momentOfCsv(at) !== csv || cells.ofMoment(at) !== workbook).map(({ at }) => at),
                ...(same(csv(Checklist.rows, []), `\ufeff${cases.columns.csv.join(',')}\r\n`) ? [] : ['columns of CSV']),
                ...(same(ofWorkbook.map(({ name, width, look }) => [name, width, looks[look]]), cases.columns.workbook) ? [] : ['columns of the workbook']),
              ];
            }
            """,
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Cases", "cells.json"), TestContext.Current.CancellationToken));
        Assert.Empty(wrong);

        await page.AnswerAsync(0, $"note={new string('n', 32_768)}");
        await page.Page.Locator(".progress-actions summary").ClickAsync();
        await page.Page.Locator("[data-table=xlsx]").ClickAsync();
        await Expect(page.Toast).ToContainTextAsync("No table was saved. The field “Note” of “");
        await Expect(page.Toast).ToContainTextAsync("has 32,768 characters, and a cell of a workbook holds 32,767.");
    }

    private async Task<SharedChecklist> AnsweredAsync()
    {
        var page = await SharedChecklist.OpenAsync(browser, browser.AddressOf(Checklist), "R. Singh");
        await page.AnswerAsync(0, "status=satisfied", $"note={Hostile}", "owner=Platform", "due=2026-12-01", "review=2027-01-31", "evidence=https://wiki.example.com/1");
        await page.AnswerAsync(1, "status=not-satisfied", "evidence=-1\nminutes.pdf");
        return page;
    }

    private static Task<byte[]> BytesAsync(string path) => File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

    // A page shows what the provider says behind what it asks of the customer; the program keeps the guide's order.
    private static string[] Rows(string csv) => [.. csv.TrimStart('\uFEFF').Split("\r\n").Order(StringComparer.Ordinal)];

    // The same of a sheet: rows by their ids, without their numbers. A page on disk leads nobody to its site, so links to the sentences are the program's alone.
    private static string Bare(XElement part)
    {
        part.Descendants().Where(e => e.Name.LocalName is "row" or "c").Attributes("r").Remove();
        part.Elements().Where(e => e.Name.LocalName == "hyperlinks").Remove();
        foreach (var rows in part.Elements().Where(e => e.Name.LocalName == "sheetData"))
            rows.ReplaceNodes(rows.Elements().OrderBy(r => r.Elements().First().Value, StringComparer.Ordinal).ToList());
        return Canonical(part).ToString();
    }

    // One writer declares the names of spaces in another order than the other.
    private static XElement Canonical(XElement element) => new(
        element.Name,
        element.Attributes().Where(a => !a.IsNamespaceDeclaration),
        element.Nodes().Select(n => n is XElement child ? Canonical(child) : n));

    private static Dictionary<string, XElement> Parts(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var stream = e.Open();
            return XElement.Load(stream);
        }, StringComparer.Ordinal);
    }

    private static List<string> Problems(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(p => $"{p.Part?.Uri} {p.Path?.XPath}: {p.Description}")];
    }

    private static List<List<object?>> Read(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        var rows = new List<List<object?>>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        return rows;
    }
}
