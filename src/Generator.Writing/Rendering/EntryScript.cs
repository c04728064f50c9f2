using System.Text;
using Generator.Model;
using Generator.Writing.Pages;
using Generator.Writing.ScriptData;
using Generator.Writing.Views;

namespace Generator.Writing.Rendering;

/// <summary>A script with entries of a long checklist.</summary>
internal static class EntryScript
{
    private const string Template = "pages/checklist-later.html";

    // What the template puts behind each entry.
    private const char End = '\u001e';

    /// <summary>The script; <c>null</c>, and the problem, where a template stopped it.</summary>
    /// <param name="checklist">The checklist's page.</param>
    /// <param name="path">The script's path.</param>
    /// <param name="number">Which of the checklist's scripts it is, from 0.</param>
    /// <param name="renderer">Renders them.</param>
    public static Outcome<OutputFile?> Of(Page checklist, string path, int number, PageRenderer renderer)
    {
        checklist.ReadSubjects();
        var entries = LaterEntries.Of(checklist).ElementAt(number);
        var rendered = renderer.Render(checklist, Template, "entries", LaterEntryView.Of(entries, checklist));
        if (rendered.Value is not { } html)
            return new Outcome<OutputFile?>(null, rendered.Diagnostics);
        var lists = entries.Zip(Encoding.UTF8.GetString(html).Split(End)).GroupBy(e => e.First.List, StringComparer.Ordinal)
            .Select(list => new ListedEntries(list.Key, list.Select(e => e.Second.Trim()).ToEquatableArray())).ToEquatableArray();
        var json = PageJson.Of(lists, PageJsonContext.OfScripts.EquatableArrayListedEntries);
        return new Outcome<OutputFile?>(new OutputFile(path, Encoding.UTF8.GetBytes($"((globalThis.Checklist ??= {{}}).later ??= []).push(...{json});\n")), []);
    }
}
