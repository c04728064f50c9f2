using System.Text;
using Generator.Model;
using Generator.Writing.Addresses;
using Generator.Writing.Pages;

namespace Generator.Writing.ScriptData;

/// <summary>
/// What a checklist makes tables of when somebody asks for one: a script beside its page, which is loaded then only. A page on disk can read nothing else.
/// </summary>
internal static class TableRows
{
    private const string Topic = "topic";
    private const string Link = "href";

    /// <summary>The script of a checklist: <c>Checklist.rows</c>.</summary>
    public static OutputFile Of(Page checklist)
    {
        var version = checklist.Version!;
        var columns = ControlTable.Columns.Concat(ControlTable.OfWorkbook.Select(c => c with { Name = $"book:{c.Name}" }))
            .Append(new ControlColumn(Topic, c => version.TitleOf(c.Group) ?? c.Group))
            .Append(new ControlColumn(Link, c => checklist.LinksInto(version).To(c)))
            .ToEquatableArray();
        var controls = (checklist.Selection ?? version.All).Controls;
        var table = new TableOfControls(
            ControlTable.Columns.Take(ControlTable.AnswersAt).Select(c => c.Name).ToEquatableArray(),
            ControlTable.Columns.Skip(ControlTable.AnswersAt).Select(c => c.Name).ToEquatableArray(),
            columns.Select(c => c.Name).ToEquatableArray(),
            controls.Select(control => columns.Select(c => c.Value(control)).ToEquatableArray()).ToEquatableArray());
        var json = PageJson.Of(table, PageJsonContext.OfScripts.TableOfControls);
        return new OutputFile(SiteAddress.TableRows(checklist.Path), Encoding.UTF8.GetBytes($"(globalThis.Checklist ??= {{}}).rows = {json};\n"));
    }
}

/// <summary>Controls as rows of texts.</summary>
/// <param name="Before">The names of the columns that CSV has before those of an answer.</param>
/// <param name="After">The names of those that it has behind them.</param>
/// <param name="Columns">The names of all columns of <paramref name="Rows"/>; what only a workbook says so begins with <c>book:</c>.</param>
/// <param name="Rows">A row per control.</param>
internal sealed record TableOfControls(EquatableArray<string> Before, EquatableArray<string> After, EquatableArray<string> Columns, EquatableArray<EquatableArray<string>> Rows);
